using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>A table to replay under some options.</summary>
/// <param name="Source">The table at the source.</param>
/// <param name="Files">What the generator makes of it alone.</param>
/// <param name="Cell">The options.</param>
internal sealed record ReplayTable(SourceTable Source, GeneratedFiles Files, OptionCell Cell)
{
    private static readonly ConcurrentDictionary<string, ReplayTable> Read = new(StringComparer.Ordinal);

    private static readonly OptionCell SampleCell = OptionCell.Default with { Wire = new WireOptions(UnsignedBigintAsText: true) };

    /// <summary>The names of all rows: the sample's tables with the sample's settings, the others under every cell.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. new[] { "customer", "district", "item", "new_order", "order_line", "orders", "stock", "warehouse" }.Select(table => "tpcc." + table),
        .. ReplayTables.Ddl.Keys.SelectMany(table => OptionCell.All.Select(cell => $"shop.{table}: {cell.Name}")),
    ];

    private string Landed => $"TIDB_{Source.Schema}_{Source.Name}".ToUpperInvariant();

    public ObjectName Landing => new("TICDC", Landed);

    public ObjectName Replica => new(Source.Schema.ToUpperInvariant(), Source.Name.ToUpperInvariant());

    public ObjectName ApplyTask => new("TICDC", Landed + "__APPLY");

    public ObjectName CleanupTask => new("TICDC", Landed + "__CLEANUP");

    public ObjectName SyncLog { get; } = new("TICDC", "TIDB_SYNC_LOG");

    /// <summary>One of the table's files.</summary>
    public string FileOf(string name) => Files[$"tables/{Source.FullName}/{name}"];

    /// <summary>One of the table's files under <c>ops/</c>.</summary>
    public string OpsFileOf(string name) => Files[$"ops/{Source.FullName}/{name}"];

    /// <summary>A row by its name.</summary>
    public static ReplayTable Of(string name) => Read.GetOrAdd(name, static name => name.StartsWith("tpcc.", StringComparison.Ordinal) ? OfSample(name["tpcc.".Length..]) : OfRow(name));

    private static ReplayTable OfSample(string name)
    {
        var all = GeneratedFiles.Sample["tidb-codegen.json"];
        var one = all.Replace("\"tpcc.*\"", $"\"tpcc.{name}\"", StringComparison.Ordinal);
        Assert.NotEqual(all, one);
        return new ReplayTable(SourceTable.Of(GeneratedFiles.Sample[$"ddl/tpcc.{name}.sql"], "tpcc"), GeneratedFiles.Of(one, GeneratedFiles.Sample), SampleCell);
    }

    private static ReplayTable OfRow(string name)
    {
        var (table, cell) = ReplayTables.Ddl.Keys.SelectMany(table => OptionCell.All.Select(cell => (table, cell))).Single(row => $"shop.{row.table}: {row.cell.Name}" == name);
        var ddl = ReplayTables.Ddl[table];
        return new ReplayTable(
            SourceTable.Of(ddl, "shop"), GeneratedFiles.Of(cell.Configuration("shop"), new Dictionary<string, string> { ["table.sql"] = ddl }), cell);
    }
}
