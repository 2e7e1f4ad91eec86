using System.Globalization;
using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>
/// The counter-example: a MERGE as published recipes write it, without dedup, order and a condition on the insert. Ordinary
/// changes break it; the generated apply ends right with the same ones.
/// </summary>
public sealed class SeedMergeTests : IDisposable
{
    private const string Recipe = """
        CREATE SCHEMA IF NOT EXISTS R;
        CREATE OR REPLACE TABLE R.LANDING (RECORD_METADATA VARIANT, RECORD_CONTENT VARIANT);
        CREATE OR REPLACE TABLE R.ITEM (i_id INTEGER PRIMARY KEY, i_im_id INTEGER, i_name VARCHAR, i_price DECIMAL(36,2), i_data VARCHAR);
        CREATE OR REPLACE STREAM R.LANDING_STREAM ON TABLE R.LANDING APPEND_ONLY = TRUE;
        CREATE OR REPLACE TASK R.APPLY WAREHOUSE = W SCHEDULE = '1 MINUTE' WHEN SYSTEM$STREAM_HAS_DATA('R.LANDING_STREAM') AS
        MERGE INTO R.ITEM AS n
        USING (SELECT RECORD_METADATA:key AS k, RECORD_CONTENT:val AS v FROM R.LANDING_STREAM) AS s
        ON k:i_id = n.i_id
        WHEN MATCHED AND IS_NULL_VALUE(v) = TRUE THEN DELETE
        WHEN MATCHED AND IS_NULL_VALUE(v) = FALSE THEN UPDATE SET i_im_id = v:i_im_id, i_name = v:i_name, i_price = v:i_price, i_data = v:i_data
        WHEN NOT MATCHED THEN INSERT (i_id, i_im_id, i_name, i_price, i_data) VALUES (v:i_id, v:i_im_id, v:i_name, v:i_price, v:i_data);
        ALTER TASK R.APPLY RESUME
        """;

    private static readonly ObjectName Landing = new("R", "LANDING");
    private static readonly ObjectName Item = new("R", "ITEM");
    private static readonly ObjectName Apply = new("R", "APPLY");

    private readonly DuckEngine _engine;

    public SeedMergeTests()
    {
        Engines.RequireDuckDb();
        _engine = new DuckEngine();
    }

    public void Dispose() => _engine.Dispose();

    /// <summary>What happens; the changes, <c>+1</c> sets key 1, <c>-1</c> deletes it, <c>/</c> ends a batch; what becomes of the recipe.</summary>
    public static TheoryData<string, string, string> Scenarios => new()
    {
        { "one change per batch, keys exist before they are deleted", "+1 / +1 / +2 / -1", "" },
        { "a new key is inserted and updated in one batch", "+1 +1", "1 is there twice" },
        { "a key is updated twice in one batch", "+1 / +1 +1", "100090" },
        { "a key is updated and deleted in one batch", "+1 / +1 -1", "100090" },
        { "a new key is inserted and deleted in one batch", "+1 -1", "NOT NULL constraint" },
        { "a key that was never there is deleted", "+1 / -7", "NOT NULL constraint" },
        { "a delete is delivered again", "+1 / -1 / -1", "NOT NULL constraint" },
        { "a key is deleted and inserted in one transaction", "+1 / -1 +1", "100090" },
        { "an older batch is delivered again", "+1 / +1 / 0", "1 is old" },
    };

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Ordinary_changes_break_the_recipe_and_not_the_generated_apply(string scenario, string changes, string outcome)
    {
        var batches = Batches(changes);
        Assert.Contains(outcome, RunRecipe(batches, "val"), StringComparison.Ordinal);
        Assert.Equal(outcome.Length == 0, RunRecipe(batches, "val").Length == 0);
        Assert.True(RunGenerated(batches).Length == 0, scenario);
    }

    [Fact]
    public void Recipe_replicates_nothing_when_rows_are_not_wrapped() => Assert.Contains("NOT NULL constraint", RunRecipe(Batches("+1"), null), StringComparison.Ordinal);

    [Fact]
    public void Recipe_empties_tables_when_it_is_deployed_again()
    {
        var account = new Account(_engine);
        account.Execute(Recipe);
        account.Land(Landing, [.. Batches("+1")[0].Select(change => Row(change, "val"))]);
        Assert.Equal(TaskOutcome.Succeeded, account.RunTask(Apply).Outcome);
        account.Execute(Recipe);
        Assert.Empty(account.Rows(Item, ["I_ID"]));
    }

    private string RunRecipe(List<List<Change>> batches, string? wrapper)
    {
        var account = new Account(_engine);
        account.Execute(Recipe);
        foreach (var batch in batches)
        {
            account.Land(Landing, [.. batch.Select(change => Row(change, wrapper))]);
            var run = account.RunTask(Apply);
            if (run.Outcome != TaskOutcome.Failed)
                continue;
            // The stream stays where it is: nothing that comes later is applied either.
            account.Land(Landing, [Row(new Change(99, 99, false), wrapper)]);
            Assert.Equal(TaskOutcome.Failed, account.RunTask(Apply).Outcome);
            return run.Error!;
        }
        return Wrong(account.Rows(Item, ["I_ID", "I_NAME"]), batches);
    }

    private string RunGenerated(List<List<Change>> batches)
    {
        var table = ReplayTable.Of("tpcc.item");
        var account = new Account(_engine);
        foreach (var script in table.Files.Deployment)
            account.Execute(script);
        account.Execute(table.Files["ops/resume.sql"]);
        foreach (var batch in batches)
        {
            account.Land(table.Landing, [.. batch.Select(change => Row(change, null))]);
            var run = account.RunTask(table.ApplyTask);
            Assert.True(run.Outcome == TaskOutcome.Succeeded, run.Error);
        }
        return Wrong(account.Rows(table.Replica, ["I_ID", "I_NAME"]), batches);
    }

    private static string Wrong(List<string?[]> rows, List<List<Change>> batches)
    {
        var source = batches.SelectMany(batch => batch).GroupBy(change => change.Key).Select(changes => changes.MaxBy(change => change.Offset)!).Where(change => !change.IsDelete)
            .ToDictionary(change => change.Key.ToString(CultureInfo.InvariantCulture), Name);
        var keys = rows.Select(row => row[0]!).ToList();
        return string.Concat(keys.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => $"{group.Key} is there twice. "))
            + string.Concat(rows.Where(row => source.GetValueOrDefault(row[0]!) != row[1]).Select(row => $"{row[0]} is old. "))
            + string.Concat(source.Keys.Except(keys).Select(key => $"{key} is missing. "));
    }

    private sealed record Change(int Offset, int Key, bool IsDelete);

    private static string Name(Change change) => "v" + change.Offset.ToString(CultureInfo.InvariantCulture);

    // A batch `0` is the first batch once more.
    private static List<List<Change>> Batches(string text)
    {
        var (batches, offset) = (new List<List<Change>>(), 0);
        foreach (var batch in text.Split('/', StringSplitOptions.TrimEntries))
            batches.Add(batch == "0" ? batches[0] : [.. batch.Split(' ').Select(word => new Change(offset++, int.Parse(word[1..], CultureInfo.InvariantCulture), word[0] == '-'))]);
        return batches;
    }

    private static LandingRow Row(Change change, string? wrapper)
    {
        var key = System.FormattableString.Invariant($"{{\"i_id\":{change.Key}}}");
        var row = System.FormattableString.Invariant($"{{\"i_id\":{change.Key},\"i_im_id\":1,\"i_name\":\"{Name(change)}\",\"i_price\":1.50,\"i_data\":null}}");
        var content = change.IsDelete ? wrapper is null ? "{}" : "{\"val\":null}" : wrapper is null ? row : "{\"val\":" + row + "}";
        return new LandingRow(System.FormattableString.Invariant($"{{\"partition\":0,\"offset\":{change.Offset},\"CreateTime\":1767225600000,\"key\":{key}}}"), content);
    }
}
