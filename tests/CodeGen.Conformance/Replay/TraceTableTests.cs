using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>One batch of ten rows that holds every shape, with the outcome known row by row.</summary>
public sealed class TraceTableTests
{
    private const string Unreadable = "\"\\u0000\\u0000\"";

    private static readonly LandingRow[] Batch =
    [
        Row(3, 100, """{"i_id":7}""", """{"i_id":7,"i_im_id":1,"i_name":"seven","i_price":10.00,"i_data":"a"}"""),
        Row(3, 101, """{"i_id":7}""", """{"i_id":7,"i_im_id":1,"i_name":"seven","i_price":12.50,"i_data":"b"}"""),
        Row(0, 55, """{"i_id":8}""", """{"i_id":8,"i_im_id":1,"i_name":"eight","i_price":1.00,"i_data":null}"""),
        Row(0, 56, """{"i_id":8}""", "{}"),
        Row(1, 9, """{"i_id":9}""", null),
        Row(2, 79, """{"i_id":10}""", """{"i_id":10,"i_im_id":1,"i_name":"late","i_price":1.00,"i_data":null}"""),
        Row(2, 81, Unreadable, """{"i_id":11,"i_im_id":null,"i_name":"new","i_price":null,"i_data":null}"""),
        Row(2, 82, Unreadable, "{}"),
        Row(2, 83, """{"i_id":12}""", """{"val":{"i_id":12}}"""),
        Row(3, 101, """{"i_id":7}""", """{"i_id":7,"i_im_id":1,"i_name":"seven","i_price":12.50,"i_data":"b"}"""),
    ];

    private static readonly string[] Outcome = ["7 seven 12.50 3 101", "10 keep  2 80", "11 new  2 81"];

    [Fact]
    public void Every_row_of_the_batch_has_the_effect_it_must_have_and_none_when_it_comes_again()
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of("tpcc.item");
        using var engine = new DuckEngine();
        var account = new Account(engine);
        foreach (var script in table.Files.Deployment)
            account.Execute(script);
        account.Execute(table.Files["ops/resume.sql"]);
        account.Execute("""
            INSERT INTO TPCC.ITEM (I_ID, I_NAME, _TIDB_PARTITION, _TIDB_OFFSET)
            SELECT 9 AS A, 'old' AS B, 1 AS C, 5 AS D UNION ALL SELECT 10, 'keep', 2, 80 UNION ALL SELECT 11, 'snap', NULL, NULL
            """);

        Assert.Equal(Outcome, Apply(account, table));
        Assert.Equal(Outcome, Apply(account, table));

        account.Execute(table.OpsFileOf("rejects.sql"));
        Assert.Equal(["2 82 OBJECT", "2 82 OBJECT", "2 83 OBJECT", "2 83 OBJECT"], account.Results[0].Rows.Select(row => $"{row[0]} {row[1]} {row[4]}"));
        Assert.Equal(["20 4"], account.Rows(table.SyncLog, ["sum(ROW_COUNT)", "sum(REJECT_COUNT)"]).Select(row => $"{row[0]} {row[1]}"));
    }

    private static IEnumerable<string> Apply(Account account, ReplayTable table)
    {
        account.Land(table.Landing, Batch);
        Assert.Equal(TaskOutcome.Succeeded, account.RunTask(table.ApplyTask).Outcome);
        return account.Rows(table.Replica, ["I_ID", "I_NAME", "I_PRICE", "_TIDB_PARTITION", "_TIDB_OFFSET"]).OrderBy(row => int.Parse(row[0]!, System.Globalization.CultureInfo.InvariantCulture)).Select(row => string.Join(' ', row));
    }

    private static LandingRow Row(int partition, int offset, string key, string? content)
    {
        return new(System.FormattableString.Invariant($"{{\"topic\":\"tidb_tpcc_item\",\"partition\":{partition},\"offset\":{offset},\"CreateTime\":1767225600123,\"key\":{key}}}"), content);
    }
}
