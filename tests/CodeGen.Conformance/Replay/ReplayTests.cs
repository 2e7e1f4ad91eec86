using System.Globalization;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

public sealed class ReplayTests(ITestOutputHelper output)
{
    private const int MostFailuresShown = 3;

    // Fixed, so that CI repeats itself.
    private static readonly ulong FirstSeed = ulong.Parse(Environment.GetEnvironmentVariable("TIDB_CODEGEN_REPLAY_SEED") ?? "20260101", CultureInfo.InvariantCulture);

    private static readonly int Histories = int.Parse(Environment.GetEnvironmentVariable("TIDB_CODEGEN_REPLAY_HISTORIES") ?? "208", CultureInfo.InvariantCulture);

    public static TheoryData<string> Tables => [.. ReplayTable.Names];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Replica_ends_as_the_source(string name)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        Scenario[] scenarios = [.. Scenario.All.Where(table.Cell.Holds)];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var failures = new List<string>();
        Parallel.For(0, Histories, () => new DuckEngine(), (i, loop, engine) =>
        {
            var history = History.Of(table.Source, table.Cell.Wire, scenarios[i % scenarios.Length], FirstSeed + (ulong)i);
            if (ReplayRun.Play(table, history, engine) is { } failure)
            {
                lock (failures)
                    failures.Add(failure);
                if (failures.Count >= MostFailuresShown)
                    loop.Stop();
            }
            return engine;
        }, engine => engine.Dispose());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Histories} histories in {clock.Elapsed.TotalSeconds:0.0} s"));
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    public static TheoryData<string, string> ExcludedCells =>
        new(OptionCell.All.SelectMany(cell => Scenario.All.Where(scenario => !cell.Holds(scenario)), (cell, scenario) => (cell.Name, scenario.Name)));

    // What options do not promise is shown to go wrong; else the promise could be larger.
    [Theory]
    [MemberData(nameof(ExcludedCells))]
    public void Fault_outside_the_promise_is_seen_to_diverge(string cell, string scenario)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of("shop.cart_line: " + cell);
        using var engine = new DuckEngine();
        var fault = Scenario.All.Single(row => row.Name == scenario);
        var failures = Enumerable.Range(0, 10).Select(i => ReplayRun.Play(table, History.Of(table.Source, table.Cell.Wire, fault, FirstSeed + (ulong)i), engine)).OfType<string>().ToList();
        Assert.NotEmpty(failures);
        output.WriteLine(failures[0]);
    }
}
