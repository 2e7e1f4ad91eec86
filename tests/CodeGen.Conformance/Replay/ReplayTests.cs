using System.Globalization;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>Random histories of changes and faults: the replica ends as the source, or the options never promised it.</summary>
public sealed class ReplayTests(ITestOutputHelper output)
{
    private const int MostFailuresShown = 3;

    public static TheoryData<string> SampleTables => [.. ReplayTable.OfTheSample];

    public static TheoryData<string> Cells => [.. ReplayTable.OfAllCells];

    [Theory]
    [MemberData(nameof(SampleTables))]
    public void Replica_of_the_sample_ends_as_the_source(string name) => Play(name, Budget.PerSampleTable);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Replica_ends_as_the_source_under_all_options(string name) => Play(name, Budget.PerCell);

    private void Play(string name, int histories)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        Scenario[] scenarios = [.. Scenario.All.Where(table.Cell.Holds)];
        // Each row has histories of its own.
        var firstSeed = Budget.FirstSeed + ((ulong)(ReplayTable.OfTheSample.IndexOf(name) + 1 + ReplayTable.OfAllCells.IndexOf(name)) << 32);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var failures = new List<string>();
        Parallel.For(0, histories, () => new DuckEngine(), (i, loop, engine) =>
        {
            var history = History.Of(table.Source, table.Wire, scenarios[i % scenarios.Length], firstSeed + (ulong)i);
            if (ReplayRun.Play(table, history, engine) is { } failure)
            {
                lock (failures)
                    failures.Add(failure);
                if (failures.Count >= MostFailuresShown)
                    loop.Stop();
            }
            return engine;
        }, engine => engine.Dispose());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{histories} histories in {clock.Elapsed.TotalSeconds:0.0} s"));
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    public static TheoryData<string, string> ExcludedCells => new(
        from cell in OptionCell.All.Where(cell => cell.Casts == OptionCell.Default.Casts)
        from scenario in Scenario.All.Where(scenario => scenario.Name.StartsWith("late", StringComparison.Ordinal) && !cell.Holds(scenario))
        select (cell.Name, scenario.Name));

    // What options do not promise is shown to go wrong; else the promise could be larger.
    [Theory]
    [MemberData(nameof(ExcludedCells))]
    public void Fault_outside_the_promise_is_seen_to_diverge(string cell, string scenario)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of("shop.cart_line: " + cell);
        using var engine = new DuckEngine();
        var fault = Scenario.All.Single(row => row.Name == scenario);
        var failure = Enumerable.Range(0, 20)
            .Select(i => ReplayRun.Play(table, History.Of(table.Source, table.Wire, fault, Budget.FirstSeed + (ulong)i), engine))
            .FirstOrDefault(failure => failure is not null);
        Assert.NotNull(failure);
        output.WriteLine(failure);
    }
}
