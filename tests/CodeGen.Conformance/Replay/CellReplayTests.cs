using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>Random histories in every cell of ordering, deletes and casts: the replica ends as the source, or the cell never promised it.</summary>
public sealed class CellReplayTests(ITestOutputHelper output)
{
    public static TheoryData<string> Cells => [.. ReplayTable.OfAllCells];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Replica_ends_as_the_source(string name) => ReplayRow.Play(name, ReplayTable.OfAllCells.IndexOf(name), Budget.PerCell(name), output);

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
