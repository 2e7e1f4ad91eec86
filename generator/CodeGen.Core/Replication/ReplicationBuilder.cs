using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>A changefeed and the tables it is to send.</summary>
/// <param name="Changefeed">The changefeed, every setting decided.</param>
/// <param name="Tables">Its tables, by database and name.</param>
public sealed record ChangefeedTables(Changefeed Changefeed, ImmutableArray<SelectedTable> Tables);

/// <summary>The tables that arrive.</summary>
/// <param name="Changefeeds">The changefeeds, in the order of the configuration.</param>
/// <param name="Tables">Replicated tables, by database and name.</param>
/// <param name="Skipped">Selected tables that TiCDC cannot send.</param>
/// <param name="Findings">What was found.</param>
public sealed record ReplicationResult(
    ImmutableArray<Changefeed> Changefeeds, ImmutableArray<ReplicatedTable> Tables, ImmutableArray<SkippedTable> Skipped, ImmutableArray<Diagnostic> Findings);

/// <summary>Joins the catalog with the changefeeds.</summary>
public static class ReplicationBuilder
{
    /// <summary>Builds the replicated tables.</summary>
    public static ReplicationResult Build(ImmutableArray<ChangefeedTables> changefeeds, RegisteredSchemas registered)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var tables = ImmutableArray.CreateBuilder<ReplicatedTable>();
        var skipped = ImmutableArray.CreateBuilder<SkippedTable>();
        foreach (var (table, changefeed) in changefeeds.SelectMany(one => one.Tables, (one, table) => (table, one.Changefeed)).OrderBy(pair => pair.table.Table.FullName, StringComparer.Ordinal))
        {
            if (table.Avro is { } source)
            {
                tables.Add(AvroOnlyTables.Join(table, source, changefeed));
                continue;
            }
            findings.AddRange(Eligibility.Check(table.Table, changefeed));
            if (Eligibility.KeyOf(table.Table, changefeed) is { } key)
                tables.Add(Join(table, key, changefeed));
            else
                skipped.Add(new SkippedTable(table.Table, changefeed, "no primary key and no NOT NULL unique key"));
        }
        var fromDdl = tables.Where(table => table.Origin == Origin.Ddl).ToList();
        findings.AddRange(fromDdl.SelectMany(Routing.Check));
        findings.AddRange(Routing.CheckTogether(tables));
        findings.AddRange(fromDdl.SelectMany(table => registered.Compare(table)));
        findings.AddRange(registered.Unclaimed(tables.Select(table => table.Topic)));
        return new ReplicationResult([.. changefeeds.Select(one => one.Changefeed)], tables.ToImmutable(), skipped.ToImmutable(), findings.ToImmutable());
    }

    private static ReplicatedTable Join(SelectedTable selected, Catalog.Index key, Changefeed changefeed)
    {
        var table = selected.Table;
        var keyNames = key.Parts.Select(part => part.Column!).ToList();
        bool InKey(Column column) => keyNames.Contains(column.Name, StringComparer.OrdinalIgnoreCase);
        ImmutableArray<ReplicatedColumn> columns = [.. ExpectedSchemas.SentColumns(table, changefeed)
            .Where(column => column.Generation != Generation.Virtual)
            .Select(column => new ReplicatedColumn(column, TopicName.Sanitize(column.Name), WireTypes.Of(column.Type, changefeed), InKey(column)))];
        return new ReplicatedTable(
            table, changefeed, Routing.TopicOf(table, changefeed),
            ExpectedSchemas.Key(table, changefeed, table.Columns.Where(InKey)),
            ExpectedSchemas.Value(table, changefeed),
            columns,
            [.. keyNames.SelectMany(name => columns.Where(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))])
        {
            ExcludedColumns = selected.ExcludedColumns,
        };
    }
}
