using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>What templates of one table see. Member names in snake_case are public API.</summary>
internal sealed record SnowflakeTableView(SnowflakeTable Table, SnowflakeObjects Objects)
{
    private SnowflakeSettings Settings => Table.Settings;

    public Raw Source => new(Table.Source.FullName);

    public QualifiedName TidbTable => new(Table.Source.Schema, Table.Source.Name);

    public ImmutableArray<SnowflakeColumnView> Columns { get; } = [.. Table.SnowflakeColumns.Select(column => SnowflakeColumnView.Of(column, Table.Settings))];

    public IEnumerable<SnowflakeColumnView> Keys => Table.SnowflakeKey.Select(column => SnowflakeColumnView.Of(column, Settings));

    public IEnumerable<SnowflakeColumnView> Values => Columns.Where(column => !column.IsKey);

    public IEnumerable<SnowflakeColumnView> Checksummed => Columns.Where(column => column.ChecksumTidb is not null);

    /// <summary>Our own columns, in the order they stand behind the source's.</summary>
    public ImmutableArray<TechnicalColumn> Technical { get; } = TechnicalColumn.Of(Table.Settings);

    public Rendered Content { get; } = new(SnowflakeResolver.ContentOf(Table.Settings.Options));

    /// <summary>A tombstone in every shape a connector gives it; one condition is enough.</summary>
    public ImmutableArray<Rendered> DeleteConditions => ChangeShape.DeleteConditions(Content, Settings.Options.ContentPath.Length > 0);

    // Any key column will do: it is in every live row and never null there.
    public Rendered HasRow => new($"({SnowflakeText.Path(Content.Text, Table.SnowflakeKey[0].Source.Field)}::VARCHAR IS NOT NULL)");

    public Rendered? DeleteGuard => Settings.Ordering == SnowflakeOrdering.None ? null : ChangeShape.OffsetGuard;

    public Rendered? UpsertGuard => Settings.Ordering switch
    {
        SnowflakeOrdering.Offset => ChangeShape.OffsetGuard,
        SnowflakeOrdering.Hybrid => ChangeShape.CommitGuard,
        _ => null,
    };

    public bool ReadsCommitTs => Settings.Ordering == SnowflakeOrdering.Hybrid;

    public bool IsSoft => Settings.Deletes == SnowflakeDeletes.Soft;

    public bool KeepsUnmapped => Settings.Options.Unmapped == SnowflakeUnmapped.Keep;

    /// <summary>Fields of a record that some column reads, or that are TiCDC's own.</summary>
    public IEnumerable<Raw> MappedFields => Table.Source.Columns.Select(column => column.Field).Concat(ChangeShape.OwnFields).Select(name => new Raw(name));

    public bool IsStatement => Settings.Apply == SnowflakeApply.Statement;

    public bool CreatesOrAlters => Settings.Options.DdlStyle == SnowflakeDdlStyle.CreateOrAlter;

    public bool Quarantines => Settings.Casts == SnowflakeCasts.Quarantine;

    public Raw PrimaryKey => new("PK_" + Table.Source.Name);

    public Raw LandingComment => new($"change log of {Table.Source.FullName}, written by the Kafka connector");

    public Raw ReplicaComment => new(Table.Source.Table.Comment is { } comment
        ? $"replica of {Table.Source.FullName}: {comment}"
        : $"replica of {Table.Source.FullName}");

    public Raw LiveViewComment => new($"rows of {Table.Source.FullName} that are not deleted");

    public Raw StreamComment => new($"unread changes of {Table.Source.FullName}");

    public Raw ApplyComment => new($"apply the change log of {Table.Source.FullName}");

    public Raw CleanupComment => new($"trim the change log of {Table.Source.FullName}");

    public Raw? Warehouse => Raw.Of(Settings.Options.Compute == SnowflakeCompute.Warehouse ? Settings.Options.Warehouse : null);

    public bool IsTriggered => Settings.Options.Trigger == SnowflakeTrigger.Stream;

    /// <summary>The schedule of the apply task; null when the stream triggers it.</summary>
    public Raw? Schedule => Raw.Of(Settings.Options.Trigger switch
    {
        SnowflakeTrigger.Schedule => FormattableString.Invariant($"{Settings.TriggerIntervalSeconds} SECONDS"),
        SnowflakeTrigger.Cron => "USING CRON " + Settings.Options.Cron,
        _ => null,
    });

    public int TriggerIntervalSeconds => Settings.TriggerIntervalSeconds;

    public Raw? ErrorIntegration => Raw.Of(Settings.Options.Alerts.ErrorIntegration);

    public bool CleansUp => Settings.Cleanup == SnowflakeCleanup.Age;

    public int CleanupAfterDays => Settings.CleanupAfterDays;

    /// <summary>Minute 1 to 59, the same for a name for ever, so that the cleanups of many tables do not start together.</summary>
    public int CleanupMinute => 1 + (int)(StableHash(Table.Source.FullName) % 59);

    public Raw DumpFilter => new(TableFilter.Quote(Table.Source.Schema, Table.Source.Name));

    /// <summary>
    /// The query to dump, where the dump of a whole table would hold other columns: Dumpling leaves out generated columns,
    /// stored ones too, and knows no column selectors (buildSelectField in dumpling/export/sql.go, v8.5). Null otherwise.
    /// </summary>
    public Raw? DumpQuery => Raw.Of(Table.Source.ExcludedColumns.IsEmpty && Columns.All(column => !column.IsGenerated)
        ? null
        : $"SELECT {string.Join(", ", Columns.Select(column => TidbText.Identifier(column.Source.Text)))} FROM {TidbText.Identifier(Table.Source.Schema)}.{TidbText.Identifier(Table.Source.Name)}");

    /// <summary>Gives the files of a dumped query the names that those of a dumped table have.</summary>
    public Raw DumpTemplate => new(DumpFiles.NameTemplate(Table.Source.Schema, Table.Source.Name));

    public Raw DumpPattern => new(DumpFiles.Pattern(Table.Source.Schema, Table.Source.Name));

    // FNV-1a, 32 bits.
    private static uint StableHash(string text)
    {
        var hash = 2166136261u;
        foreach (var b in System.Text.Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ b) * 16777619u);
        return hash;
    }
}

/// <summary>What templates see of one column.</summary>
internal sealed record SnowflakeColumnView(
    Raw Name, Raw Source, Raw Field, Rendered Type, bool IsKey, bool NotNull, bool IsGenerated, Rendered Read, Raw? Comment, Raw? Loss, Rendered Load, Rendered? ChecksumSnowflake, Rendered? ChecksumTidb)
{
    public static SnowflakeColumnView Of(SnowflakeColumn column, SnowflakeSettings settings)
    {
        var rule = column.Rule;
        var load = settings.Casts == SnowflakeCasts.Tolerant ? rule.TolerantLoad ?? rule.Load : rule.Load;
        return new SnowflakeColumnView(
            new Raw(column.Name),
            new Raw(column.Source.Name),
            new Raw(column.Source.Field),
            new Rendered(column.Type),
            column.IsKey,
            column.IsKey || (settings.Options.Types.StrictNullability && !column.Source.Column.Nullable),
            column.Source.Column.Generation != Generation.None,
            new Rendered(column.ReadExpression),
            Raw.Of(column.Source.Column.Comment),
            Raw.Of(rule.Loss == Resolved.Loss.None ? null : $"{rule.Finding?.Code} {rule.Finding?.Slug}"),
            Expression(column, load, SnowflakeText.Identifier(column.Name))!,
            Expression(column, rule.ChecksumSnowflake, SnowflakeText.Identifier(column.Name)),
            Expression(column, rule.ChecksumSnowflake is null ? null : rule.ChecksumTidb, TidbText.Identifier(column.Source.Name)));
    }

    private static Rendered? Expression(SnowflakeColumn column, string? text, string name)
    {
        return text is null
            ? null
            : new Rendered(SnowflakeTypeRule.Fill(text, column.Source.Type, "+00:00").Replace("{c}", name, StringComparison.Ordinal));
    }
}

/// <summary>What templates see of the roles.</summary>
internal sealed record SnowflakeRolesView(Raw? Deploy, Raw? Connector, Raw? Apply, Raw? Reader)
{
    public ImmutableArray<Raw> All { get; } = [.. new[] { Deploy, Connector, Apply, Reader }.OfType<Raw>()];

    public bool Any => All.Length > 0;

    public static SnowflakeRolesView Of(SnowflakeRoleOptions roles)
    {
        return new SnowflakeRolesView(Raw.Of(roles.Deploy), Raw.Of(roles.Connector), Raw.Of(roles.Apply), Raw.Of(roles.Reader));
    }
}
