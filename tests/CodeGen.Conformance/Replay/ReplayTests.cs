using System.Collections.Concurrent;
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
    public void Replica_of_the_sample_ends_as_the_source(string name) => Play(name, Budget.PerSampleTable, ReplayTable.OfTheSample.IndexOf(name));

    [Theory]
    [MemberData(nameof(Cells))]
    public void Replica_ends_as_the_source_under_all_options(string name) => Play(name, Budget.PerCell(name), ReplayTable.OfAllCells.IndexOf(name));

    // Each row has histories of its own, and begins with another scenario.
    private void Play(string name, int histories, int row)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        Scenario[] scenarios = [.. Scenario.All.Where(table.Cell.Holds)];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var failures = new ConcurrentBag<string>();
        var next = -1;
        Task.WaitAll([.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(PlayNext))], TestContext.Current.CancellationToken);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{histories} histories in {clock.Elapsed.TotalSeconds:0.0} s"));
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));

        // One engine each: statements are planned once per engine.
        void PlayNext()
        {
            using var engine = new DuckEngine();
            for (var i = Interlocked.Increment(ref next); i < histories && failures.Count < MostFailuresShown; i = Interlocked.Increment(ref next))
            {
                var history = History.Of(table.Source, table.Wire, scenarios[(i + row) % scenarios.Length], Budget.FirstSeed + ((ulong)row << 32) + (ulong)i);
                if (ReplayRun.Play(table, history, engine) is { } failure)
                    failures.Add(failure);
            }
        }
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
