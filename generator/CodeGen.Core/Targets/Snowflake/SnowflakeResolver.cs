using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Turns replicated tables into Snowflake objects, columns and types.</summary>
internal sealed class SnowflakeResolver(SnowflakeOptions options, TargetOverrides<SnowflakeOverrideOptions> overrides)
{
    private readonly TypeTable<SnowflakeTypeRule> _types = SnowflakeTypes.For(options.Types);

    /// <summary>One table.</summary>
    public SnowflakeTable Resolve(ReplicatedTable source)
    {
        var settings = SnowflakeSettings.Of(options, overrides, source.Table);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        ImmutableArray<SnowflakeColumn> columns = [.. source.Columns.Select(column => Resolve(source, column, settings, findings))];
        // Snowflake documents VECTOR as unsupported in Scripting, so such a table cannot be applied by a procedure.
        if (columns.Any(column => column.Type.StartsWith("VECTOR", StringComparison.Ordinal)))
            settings = settings with { Apply = SnowflakeApply.Statement };
        var table = new SnowflakeTable(
            source, NamesOf(source, settings), settings, columns,
            [.. source.Key.Select(key => columns.Single(column => ReferenceEquals(column.Source, key)))],
            findings.ToImmutable());
        return table with { Findings = [.. findings, .. SnowflakeChecks.Of(table)] };
    }

    private SnowflakeObjects NamesOf(ReplicatedTable source, SnowflakeSettings settings)
    {
        var schema = SnowflakeText.Fold(options.ReplicaSchema.Replace("{schema}", source.Schema, StringComparison.Ordinal));
        var landing = LandingName.Of(source.Topic);
        QualifiedName InReplicaSchema(string template) => new(schema, NameTemplate.Fill(template, landing, source.Schema, source.Name));
        var names = SnowflakeObjects.Of(
            SnowflakeText.Fold(options.LandingSchema), landing, InReplicaSchema(options.Names.Replica), options.Names, source.Schema, source.Name);
        return settings.Deletes == SnowflakeDeletes.Soft ? names with { LiveView = InReplicaSchema(options.Names.LiveView) } : names;
    }

    private SnowflakeColumn Resolve(ReplicatedTable table, ReplicatedColumn source, SnowflakeSettings settings, ImmutableArray<Diagnostic>.Builder findings)
    {
        var rule = RuleOf(table, source, findings);
        var text = settings.Casts == SnowflakeCasts.Tolerant ? rule.TolerantRead ?? rule.Read : rule.Read;
        var zone = table.Changefeed.TimeZone;
        var read = SnowflakeTypeRule.Fill(text, source.Type, zone)
            .Replace("{v}", source.InKey ? KeyPath(source.Field) : SnowflakeText.Path("r._TIDB_ROW", source.Field), StringComparison.Ordinal);
        return new SnowflakeColumn(source, SnowflakeText.Fold(source.Name), SnowflakeTypeRule.Fill(rule.Type, source.Type, zone), read, rule)
        {
            IsOverridden = overrides.For(table.Table, source.Column, entry => entry.Type) is not null,
        };
    }

    private SnowflakeTypeRule RuleOf(ReplicatedTable table, ReplicatedColumn source, ImmutableArray<Diagnostic>.Builder findings)
    {
        var rule = _types.Match(source.Type, source.Wire);
        if (overrides.For(table.Table, source.Column, entry => entry.Type) is not { } wanted)
            return rule;
        if (SnowflakeTypeName.IsValid(wanted) && SnowflakeTypes.ForOverride(source.Type, source.Wire, wanted) is { } chosen
            && !SnowflakeTypeName.Narrows(wanted, SnowflakeTypeRule.Fill(chosen.Original ?? chosen.Type, source.Type, table.Changefeed.TimeZone)))
            return chosen;
        findings.Add(SnowflakeDiagnostics.TypeNotPossible.At(
            source.Column.TypeSpan, source.Name, source.Type, wanted, string.Join(", ", SnowflakeTypes.FamiliesOf(source.Type, source.Wire))));
        return rule;
    }

    // A tombstone has the key path only; a record with a null Kafka key has the content only.
    private string KeyPath(string field)
    {
        return $"COALESCE({SnowflakeText.Path("RECORD_METADATA:\"key\"", field)}, {SnowflakeText.Path(ContentOf(options), field)})";
    }

    /// <summary>Where the row stands.</summary>
    public static string ContentOf(SnowflakeOptions options)
    {
        return options.ContentPath.Length == 0 ? "RECORD_CONTENT" : SnowflakeText.Path("RECORD_CONTENT", options.ContentPath);
    }
}
