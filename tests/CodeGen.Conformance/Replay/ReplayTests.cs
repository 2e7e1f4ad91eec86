using System.Globalization;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

public sealed class ReplayTests(ITestOutputHelper output)
{
    // Fixed, so that CI repeats itself; TIDB_CODEGEN_REPLAY_SEED tries others.
    private const ulong FirstSeed = 20260101;

    private static readonly int Histories = int.Parse(Environment.GetEnvironmentVariable("TIDB_CODEGEN_REPLAY_HISTORIES") ?? "208", CultureInfo.InvariantCulture);

    public static TheoryData<string> Tables => [.. ReplayTable.Tpcc];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Replica_ends_as_the_source(string name)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.OfSample(name);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var failures = Play(table);
        output.WriteLine($"{Histories} histories in {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(3)));
    }

    private static List<string> Play(ReplayTable table)
    {
        using var engine = new DuckEngine();
        var failures = new List<string>();
        for (var i = 0; i < Histories && failures.Count < 3; i++)
        {
            var history = History.Of(table.Source, table.Wire, Scenario.All[i % Scenario.All.Length], FirstSeed + (ulong)i);
            if (ReplayRun.Play(table, history, engine) is { } failure)
                failures.Add(failure);
        }
        return failures;
    }
}
