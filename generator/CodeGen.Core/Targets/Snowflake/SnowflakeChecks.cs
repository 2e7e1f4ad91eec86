using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>What can be wrong with resolved tables.</summary>
internal static class SnowflakeChecks
{
    /// <summary>The prefix of our own columns in the replica and in every subquery of the apply.</summary>
    private const string TechnicalPrefix = "_TIDB_";

    private const int ColumnsOfOneStatement = 300;

    /// <summary>Findings about one table.</summary>
    public static IEnumerable<Diagnostic> Of(SnowflakeTable table)
    {
        return Origins(table)
            .Concat(table.SnowflakeColumns.SelectMany(Columns))
            .Concat(Twins(table))
            .Concat(Names(table))
            .Concat(Keys(table))
            .Concat(Options(table));
    }

    /// <summary>Objects of different tables that would be one object, or one of those all tables share.</summary>
    public static IEnumerable<Diagnostic> Together(IReadOnlyList<SnowflakeTable> tables)
    {
        var owners = new Dictionary<QualifiedName, SnowflakeTable?>();
        foreach (var name in tables.SelectMany(table => table.Names.Shared()))
            owners.TryAdd(name, null);
        foreach (var table in tables)
        {
            foreach (var name in table.Names.ByRole().Values)
            {
                if (!owners.TryAdd(name, table))
                    yield return Collision(table, owners[name], name);
            }
        }
    }

    private static IEnumerable<Diagnostic> Origins(SnowflakeTable table)
    {
        var source = table.Source;
        if (source.Origin == Origin.Avro && !table.Settings.Options.AllowAvroOnly)
            yield return TargetDiagnostics.AvroOnlyRefused.At(source.Table.Span, source.FullName, SnowflakeTarget.Name);
        if (source.Key.IsEmpty)
            yield return TargetDiagnostics.KeyNeeded.At(source.Table.Span, source.FullName, SnowflakeTarget.Name);
    }

    private static IEnumerable<Diagnostic> Columns(SnowflakeColumn column)
    {
        var source = column.Source.Column;
        if (column.Rule.Finding is { } finding)
            yield return finding.At(source.TypeSpan, source.Name, source.Type);
        if (column.Name.StartsWith(TechnicalPrefix, StringComparison.Ordinal))
            yield return SnowflakeDiagnostics.TechnicalColumnCollision.At(source.Span, source.Name, TechnicalPrefix);
        if (column.Name.Contains("$$", StringComparison.Ordinal))
            yield return SnowflakeDiagnostics.DollarQuoteInName.At(source.Span, source.Name);
    }

    private static IEnumerable<Diagnostic> Twins(SnowflakeTable table)
    {
        return table.SnowflakeColumns.GroupBy(column => column.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(twins => SnowflakeDiagnostics.ColumnCollision.At(twins.Last().Source.Column.Span, twins.First().Source.Name, twins.Last().Source.Name, twins.Key)
                .WithRelated(twins.First().Source.Column.Span, "the other column"));
    }

    private static IEnumerable<Diagnostic> Names(SnowflakeTable table)
    {
        var place = table.Source.Table.Span;
        foreach (var name in table.Names.ByRole().Values.Where(name => name.ToString().Contains("$$", StringComparison.Ordinal)).Take(1))
            yield return SnowflakeDiagnostics.DollarQuoteInName.At(place, name);
        var fixedNames = new[] { table.Names.Landing.Name, table.Names.Landing.Schema, table.Names.Replica.Schema };
        foreach (var name in fixedNames.Where(name => name.Length > SnowflakeObjects.MaxIdentifierLength))
            yield return SnowflakeDiagnostics.NameTooLong.At(place, name, name.Length, SnowflakeObjects.MaxIdentifierLength);
    }

    // Snowflake compares binary: what TiDB takes for one key can be two here.
    private static IEnumerable<Diagnostic> Keys(SnowflakeTable table)
    {
        foreach (var column in table.SnowflakeKey.Where(column => IsText(column.Source.Type)))
        {
            var collation = column.Source.Column.Collation ?? table.Source.Table.Collation ?? "";
            if (collation.EndsWith("_ci", StringComparison.OrdinalIgnoreCase))
                yield return SnowflakeDiagnostics.KeyIgnoresCase.At(column.Source.Column.Span, column.Source.Name, collation);
        }
    }

    private static IEnumerable<Diagnostic> Options(SnowflakeTable table)
    {
        var (settings, place, name) = (table.Settings, table.Source.Table.Span, table.Source.FullName);
        if (settings.Ordering == SnowflakeOrdering.Hybrid && !table.Source.Changefeed.TidbExtension)
            yield return SnowflakeDiagnostics.HybridNeedsExtension.At(place, name);
        if (settings.Options.Types.StrictNullability && settings.Deletes == SnowflakeDeletes.Soft)
            yield return SnowflakeDiagnostics.StrictWithSoftDeletes.At(place, name);
        if (settings.Apply == SnowflakeApply.Statement && table.SnowflakeColumns.Length > ColumnsOfOneStatement)
            yield return SnowflakeDiagnostics.StatementTooLarge.At(place, name, table.SnowflakeColumns.Length);
        if (settings is { Deletes: SnowflakeDeletes.Hard, Options.Ingestion: SnowflakeIngestion.ClassicSnowpipe })
            yield return SnowflakeDiagnostics.LateUpsertAfterDelete.At(place, name);
        foreach (var column in table.SnowflakeColumns.Where(column => settings.Casts == SnowflakeCasts.Strict && HasZeroDate(column.Source.Column)))
            yield return SnowflakeDiagnostics.ZeroDate.At(column.Source.Column.Span, column.Source.Name, column.Source.Column.Default!.Text);
    }

    private static bool HasZeroDate(Column column)
    {
        return column.Type.Kind is TypeKind.Date or TypeKind.DateTime or TypeKind.Timestamp && column.Default?.StringValue?.StartsWith("0000-00-00", StringComparison.Ordinal) == true;
    }

    private static bool IsText(ColumnType type) => type.Kind is TypeKind.Char or TypeKind.VarChar or TypeKind.TinyText or TypeKind.Text or TypeKind.MediumText or TypeKind.LongText;

    private static Diagnostic Collision(SnowflakeTable table, SnowflakeTable? other, QualifiedName name)
    {
        var owner = other is null ? "the objects of all tables" : $"`{other.Source.FullName}`";
        var finding = SnowflakeDiagnostics.ObjectCollision.At(table.Source.Table.Span, table.Source.FullName, owner, name);
        return other is null || ReferenceEquals(other, table) ? finding : finding.WithRelated(other.Source.Table.Span, "the other table");
    }
}
