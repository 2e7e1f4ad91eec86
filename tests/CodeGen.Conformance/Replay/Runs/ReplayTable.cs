using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>A table to replay under some options.</summary>
/// <param name="Source">The table at the source.</param>
/// <param name="Files">What the generator makes of it alone.</param>
/// <param name="Cell">The options.</param>
/// <param name="Wire">What the TiCDC settings do to the wire.</param>
internal sealed record ReplayTable(SourceTable Source, GeneratedFiles Files, OptionCell Cell, WireOptions Wire)
{
    private static readonly ConcurrentDictionary<string, ReplayTable> Read = new(StringComparer.Ordinal);

    /// <summary>The sample's tables that are replicated, with the sample's settings.</summary>
    public static ImmutableArray<string> OfTheSample { get; } =
        [.. new[] { "customer", "district", "item", "new_order", "order_line", "orders", "stock", "warehouse" }.Select(table => "tpcc." + table)];

    /// <summary>The other tables, each under every cell.</summary>
    public static ImmutableArray<string> OfAllCells { get; } = [.. ReplayTables.Ddl.Keys.SelectMany(table => OptionCell.All.Select(cell => $"shop.{table}: {cell.Name}"))];

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

    /// <summary>The table with one of its files, or one common to all tables, changed.</summary>
    public ReplayTable With(string file, Func<string, string> change)
    {
        var path = Files.Texts.ContainsKey(file) ? file : Files.Texts.ContainsKey($"tables/{Source.FullName}/{file}") ? $"tables/{Source.FullName}/{file}" : $"ops/{Source.FullName}/{file}";
        var changed = change(Files[path]);
        Assert.NotEqual(Files[path], changed);
        return this with { Files = new GeneratedFiles(Files.Texts.SetItem(path, changed)) };
    }

    /// <summary>A row by its name.</summary>
    public static ReplayTable Of(string name) => Read.GetOrAdd(name, static name => name.StartsWith("tpcc.", StringComparison.Ordinal) ? OfSample(name["tpcc.".Length..]) : OfRow(name));

    private static ReplayTable OfSample(string name)
    {
        var all = GeneratedFiles.Sample["tidb-codegen.json"];
        var one = all.Replace("\"tpcc.*\"", $"\"tpcc.{name}\"", StringComparison.Ordinal);
        Assert.NotEqual(all, one);
        return new ReplayTable(SourceTable.Of(GeneratedFiles.Sample[$"ddl/tpcc.{name}.sql"], "tpcc"), GeneratedFiles.Of(one, GeneratedFiles.Sample), OptionCell.Default, new WireOptions(UnsignedBigintAsText: true));
    }

    private static ReplayTable OfRow(string name)
    {
        var (table, cell) = ReplayTables.Ddl.Keys.SelectMany(table => OptionCell.All.Select(cell => (table, cell))).Single(row => $"shop.{row.table}: {row.cell.Name}" == name);
        var ddl = ReplayTables.Ddl[table];
        return new ReplayTable(
            SourceTable.Of(ddl, "shop"), GeneratedFiles.Of(cell.Configuration("shop"), new Dictionary<string, string> { ["table.sql"] = ddl }), cell, cell.Wire);
    }
}
