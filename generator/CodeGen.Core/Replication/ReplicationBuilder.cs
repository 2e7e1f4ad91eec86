using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>The tables that arrive.</summary>
/// <param name="Changefeed">The changefeed, every setting decided.</param>
/// <param name="Tables">Replicated tables, by database and name.</param>
/// <param name="Skipped">Selected tables that TiCDC cannot send.</param>
/// <param name="Findings">What was found.</param>
public sealed record ReplicationResult(
    Changefeed Changefeed, ImmutableArray<ReplicatedTable> Tables, ImmutableArray<SkippedTable> Skipped, ImmutableArray<Diagnostic> Findings);

/// <summary>Joins the catalog with the changefeed.</summary>
public static class ReplicationBuilder
{
    /// <summary>Builds the replicated tables of the selected ones.</summary>
    public static ReplicationResult Build(IReadOnlyList<Table> selected, Changefeed changefeed, RegisteredSchemas registered)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var tables = ImmutableArray.CreateBuilder<ReplicatedTable>();
        var skipped = ImmutableArray.CreateBuilder<SkippedTable>();
        foreach (var table in selected)
        {
            if (KeyOf(table, changefeed) is { } key)
            {
                tables.Add(Join(table, key, changefeed));
                continue;
            }
            findings.Add(KeyDiagnostics.NoHandleKey.At(table.Span, table.FullName));
            skipped.Add(new SkippedTable(table, "no primary key and no NOT NULL unique key"));
        }
        findings.AddRange(TopicCollisions(tables));
        findings.AddRange(tables.SelectMany(table => registered.Compare(table)));
        findings.AddRange(registered.Unclaimed(tables.Select(table => table.Topic)));
        return new ReplicationResult(changefeed, tables.ToImmutable(), skipped.ToImmutable(), findings.ToImmutable());
    }

    private static Catalog.Index? KeyOf(Table table, Changefeed changefeed)
    {
        return changefeed.Release.Rules.KeyIsPrimaryKeyOnly ? table.PrimaryKey : HandleKey.Of(table);
    }

    private static ReplicatedTable Join(Table table, Catalog.Index key, Changefeed changefeed)
    {
        var keyNames = key.Parts.Select(part => part.Column!).ToList();
        bool InKey(Column column) => keyNames.Contains(column.Name, StringComparer.OrdinalIgnoreCase);
        ImmutableArray<ReplicatedColumn> columns = [.. ExpectedSchemas.SentColumns(table, changefeed)
            .Where(column => column.Generation != Generation.Virtual)
            .Select(column => new ReplicatedColumn(column, TopicName.Sanitize(column.Name), WireTypes.Of(column.Type, changefeed), InKey(column)))];
        var dispatcher = changefeed.Dispatchers[0];
        return new ReplicatedTable(
            table, changefeed, TopicName.Of(dispatcher.Topic, table.Schema, table.Name),
            ExpectedSchemas.Key(table, changefeed, table.Columns.Where(InKey)),
            ExpectedSchemas.Value(table, changefeed),
            columns,
            [.. keyNames.Select(name => columns.Single(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))]);
    }

    private static IEnumerable<Diagnostic> TopicCollisions(IEnumerable<ReplicatedTable> tables)
    {
        foreach (var twins in tables.GroupBy(table => TopicName.SubjectOf(table.Topic), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return TiCdcDiagnostics.TopicCollision.At(twins.Last().Table.Span, twins.First().FullName, twins.Last().FullName, twins.Last().Topic)
                .WithRelated(twins.First().Table.Span, "the other table");
        }
    }
}
