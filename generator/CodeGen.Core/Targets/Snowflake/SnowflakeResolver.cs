using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Turns a replicated table into Snowflake objects, columns and types.</summary>
internal static class SnowflakeResolver
{
    /// <summary>The prefix of our own columns in the replica and in every subquery of the apply.</summary>
    private const string TechnicalPrefix = "_TIDB_";

    public static SnowflakeTable Resolve(ReplicatedTable source, SnowflakeOptions options, TypeTable<SnowflakeTypeRule> types)
    {
        var schema = options.ReplicaSchema.Replace("{schema}", source.Schema, StringComparison.Ordinal);
        var replica = new QualifiedName(SnowflakeText.Fold(schema), SnowflakeText.Fold(source.Name));
        var names = SnowflakeObjects.Of(SnowflakeText.Fold(options.LandingSchema), LandingName.Of(source.Topic), replica);
        ImmutableArray<SnowflakeColumn> columns = [.. source.Columns.Select(column => Resolve(column, source.Changefeed.TimeZone, types))];
        return new SnowflakeTable(
            source, names, columns,
            [.. source.Key.Select(key => columns.Single(column => ReferenceEquals(column.Source, key)))],
            [.. RefuseAvroOnly(source, options), .. Check(source, names, columns)]);
    }

    private static IEnumerable<Diagnostic> RefuseAvroOnly(ReplicatedTable source, SnowflakeOptions options)
    {
        if (source.Origin == Origin.Avro && !options.AllowAvroOnly)
            yield return TargetDiagnostics.AvroOnlyRefused.At(source.Table.Span, source.FullName, SnowflakeTarget.Name);
    }

    private static SnowflakeColumn Resolve(ReplicatedColumn source, string timeZone, TypeTable<SnowflakeTypeRule> types)
    {
        var rule = types.Match(source.Type, source.Wire);
        var read = SnowflakeTypeRule.Fill(rule.Read, source.Type, timeZone)
            .Replace("{v}", source.InKey ? KeyPath(source.Field) : RowPath(source.Field), StringComparison.Ordinal);
        return new SnowflakeColumn(source, SnowflakeText.Fold(source.Name), SnowflakeTypeRule.Fill(rule.Type, source.Type, timeZone), read, rule);
    }

    // A tombstone has the key path only; a record with a null Kafka key has the content only.
    private static string KeyPath(string field)
    {
        return $"COALESCE({SnowflakeText.Path("RECORD_METADATA:\"key\"", field)}, {SnowflakeText.Path("RECORD_CONTENT", field)})";
    }

    private static string RowPath(string field) => SnowflakeText.Path("r._TIDB_ROW", field);

    private static ImmutableArray<Diagnostic> Check(ReplicatedTable source, SnowflakeObjects names, ImmutableArray<SnowflakeColumn> columns)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var column in columns)
        {
            if (column.Rule.Finding is { } finding)
                findings.Add(finding.At(column.Source.Column.TypeSpan, column.Source.Name, column.Source.Type));
            if (column.Name.StartsWith(TechnicalPrefix, StringComparison.Ordinal))
                findings.Add(SnowflakeDiagnostics.TechnicalColumnCollision.At(column.Source.Column.Span, column.Source.Name, TechnicalPrefix));
            if (column.Name.Contains("$$", StringComparison.Ordinal))
                findings.Add(SnowflakeDiagnostics.DollarQuoteInName.At(column.Source.Column.Span, column.Source.Name));
        }
        foreach (var name in names.ByRole().Values.Where(name => name.ToString().Contains("$$", StringComparison.Ordinal)).Take(1))
            findings.Add(SnowflakeDiagnostics.DollarQuoteInName.At(source.Table.Span, name));
        foreach (var twins in columns.GroupBy(column => column.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            findings.Add(SnowflakeDiagnostics.ColumnCollision.At(twins.Last().Source.Column.Span, twins.First().Source.Name, twins.Last().Source.Name, twins.Key)
                .WithRelated(twins.First().Source.Column.Span, "the other column"));
        }
        findings.AddRange(CheckLengths(source, names));
        return findings.ToImmutable();
    }

    private static IEnumerable<Diagnostic> CheckLengths(ReplicatedTable source, SnowflakeObjects names)
    {
        return new[] { names.Landing.Name, names.Landing.Schema, names.Replica.Name, names.Replica.Schema }
            .Where(name => name.Length > SnowflakeObjects.MaxIdentifierLength)
            .Select(name => SnowflakeDiagnostics.NameTooLong.At(source.Table.Span, name, name.Length, SnowflakeObjects.MaxIdentifierLength));
    }

    /// <summary>Objects of different tables that would be one object, or one of those all tables share.</summary>
    public static IEnumerable<Diagnostic> CheckTogether(IReadOnlyList<SnowflakeTable> tables)
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

    private static Diagnostic Collision(SnowflakeTable table, SnowflakeTable? other, QualifiedName name)
    {
        var owner = other is null ? "the objects of all tables" : $"`{other.Source.FullName}`";
        var finding = SnowflakeDiagnostics.ObjectCollision.At(table.Source.Table.Span, table.Source.FullName, owner, name);
        return other is null || ReferenceEquals(other, table) ? finding : finding.WithRelated(other.Source.Table.Span, "the other table");
    }
}
