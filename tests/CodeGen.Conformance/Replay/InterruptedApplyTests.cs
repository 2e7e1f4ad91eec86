using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>The apply can stop before any of its statements, by an error or because its session ends; every run of a history does.</summary>
public sealed class InterruptedApplyTests
{
    private static readonly Scenario Batches = new("interrupted") { Batch = (4, 10) };

    public static TheoryData<string> Tables => [.. ReplayTable.OfTheSample];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Nothing_is_lost_or_doubled_wherever_the_apply_stops(string name)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        var history = History.Of(table.Source, table.Wire, Batches, Budget.FirstSeed);
        using var engine = new DuckEngine();
        var count = StatementsOf(table);
        Assert.True(count >= 5, "begin, log, merge, commit, return");
        for (var statement = 0; statement < count; statement++)
        {
            Assert.Null(ReplayRun.Play(table, Interrupted(history, new Failure(statement, EndsSession: false)), engine));
            Assert.Null(ReplayRun.Play(table, Interrupted(history, new Failure(statement, EndsSession: true)), engine));
        }
    }

    private static int StatementsOf(ReplayTable table)
    {
        var procedure = SqlScript.Statements(table.FileOf("40_apply.sql"))[0];
        return ScriptBlock.Parse(procedure.Tokens.Single(token => token.Kind == SqlTokenKind.DollarString).Value).Statements.Length;
    }

    private static History Interrupted(History history, Failure failure)
    {
        return history with { Steps = [.. history.Steps.Select(step => step is Step.Apply apply ? apply with { Failures = [failure] } : step)] };
    }
}
