using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>What has been applied can be applied again: only the time of the last change moves.</summary>
public sealed class ReapplyTests
{
    private const int Histories = 4;

    private static readonly Scenario Before = new("before") { Noise = 0.1, Redelivery = 0.05, InitialLoad = true };

    public static TheoryData<string> Tables =>
    [
        .. ReplayTable.OfTheSample,
        .. ReplayTable.OfAllCells.Where(name => name.EndsWith(": offset, hard, strict", StringComparison.Ordinal) || name.EndsWith(": offset, soft, strict", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_batch_again_or_a_prefix_and_then_the_whole_changes_nothing(string name)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        using var engine = new DuckEngine();
        for (var i = 0; i < Histories; i++)
        {
            var history = History.Of(table.Source, table.Wire, Before, Budget.FirstSeed + (ulong)i);
            var run = new ReplayRun(table, history, engine);
            Assert.Null(run.Play());
            var replica = run.Replica();
            TopicRecord[] whole = [.. history.Landed];
            run.Apply(whole[^(whole.Length / 4)..]);
            Assert.Equal(replica, run.Replica());
            run.Apply(whole[..(1 + (whole.Length * i / Histories))]);
            run.Apply(whole);
            Assert.Equal(replica, run.Replica());
        }
    }
}
