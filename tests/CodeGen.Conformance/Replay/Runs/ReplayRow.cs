using System.Globalization;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>Many histories of one table under one combination of options.</summary>
internal static class ReplayRow
{
    private const int MostFailuresShown = 3;

    /// <summary>Fails with what was wrong. Each row has histories of its own, and begins with another scenario.</summary>
    public static void Play(string name, int row, int histories, ITestOutputHelper output)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        Scenario[] scenarios = [.. Scenario.All.Where(table.Cell.Holds)];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var failures = new List<string>();
        using var engine = new DuckEngine();
        for (var i = 0; i < histories && failures.Count < MostFailuresShown; i++)
        {
            var history = History.Of(table.Source, table.Wire, scenarios[(i + row) % scenarios.Length], Budget.FirstSeed + ((ulong)row << 32) + (ulong)i);
            if (ReplayRun.Play(table, history, engine) is { } failure)
                failures.Add(failure);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{histories} histories in {clock.Elapsed.TotalSeconds:0.0} s"));
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }
}
