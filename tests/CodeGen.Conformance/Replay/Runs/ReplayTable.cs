using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>A table to replay: its DDL, and the settings it is generated with.</summary>
/// <param name="Source">The table at the source.</param>
/// <param name="Files">What the generator makes of it alone.</param>
/// <param name="Wire">Settings of TiCDC.</param>
internal sealed record ReplayTable(SourceTable Source, GeneratedFiles Files, WireOptions Wire)
{
    private static readonly ConcurrentDictionary<string, ReplayTable> Tables = new(StringComparer.Ordinal);

    public static ImmutableArray<string> Tpcc { get; } = ["customer", "district", "item", "new_order", "order_line", "orders", "stock", "warehouse"];

    private string Landed => $"TIDB_{Source.Schema}_{Source.Name}".ToUpperInvariant();

    public ObjectName Landing => new("TICDC", Landed);

    public ObjectName Replica => new(Source.Schema.ToUpperInvariant(), Source.Name.ToUpperInvariant());

    public ObjectName ApplyTask => new("TICDC", Landed + "__APPLY");

    public ObjectName CleanupTask => new("TICDC", Landed + "__CLEANUP");

    public ObjectName SyncLog { get; } = new("TICDC", "TIDB_SYNC_LOG");

    /// <summary>Path of one of the table's files.</summary>
    public string FileOf(string name) => $"tables/{Source.FullName}/{name}";

    /// <summary>A table of the sample project, with the sample's settings.</summary>
    public static ReplayTable OfSample(string name)
    {
        return Tables.GetOrAdd(name, static name =>
        {
            var all = GeneratedFiles.Sample["tidb-codegen.json"];
            var one = all.Replace("\"tpcc.*\"", $"\"tpcc.{name}\"", StringComparison.Ordinal);
            Assert.NotEqual(all, one);
            return new ReplayTable(
                SourceTable.Of(GeneratedFiles.Sample[$"ddl/tpcc.{name}.sql"], "tpcc"), GeneratedFiles.Of(one, GeneratedFiles.Sample), new WireOptions(UnsignedBigintAsText: true));
        });
    }
}
