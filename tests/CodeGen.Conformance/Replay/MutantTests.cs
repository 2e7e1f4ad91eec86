using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>Each fault in the generated SQL is seen by the replay. A further fault is a further row.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int MostHistories = 40;

    private const string Typed = "shop.every_type: offset, hard, strict";

    private const string Composite = "shop.cart_line: offset, hard, strict";

    /// <summary>The fault, the table, its file, what is written, what stands there instead, and the scenario that shows it.</summary>
    public static TheoryData<string, string, string, string, string, string> Faults => new()
    {
        { "no dedup", "tpcc.item", "40_apply.sql", ") = 1", ") >= 1", "all at once" },
        { "the oldest change is kept", "tpcc.item", "40_apply.sql", "ORDER BY x._TIDB_OFFSET DESC", "ORDER BY x._TIDB_OFFSET ASC", "all at once" },
        { "offsets sorted as text", "tpcc.item", "40_apply.sql", "ORDER BY x._TIDB_OFFSET DESC", "ORDER BY x._TIDB_OFFSET::VARCHAR DESC", "all at once" },
        { "dedup per partition", "tpcc.item", "40_apply.sql", "PARTITION BY x.I_ID", "PARTITION BY x._TIDB_PARTITION", "all at once" },
        { "dedup by half a key", "tpcc.orders", "40_apply.sql", "PARTITION BY x.O_W_ID, x.O_D_ID, x.O_ID", "PARTITION BY x.O_W_ID, x.O_D_ID", "all at once" },
        { "merge on half a key", "tpcc.orders", "40_apply.sql", "  AND t.O_ID = s.O_ID\n", "", "random batches" },
        { "no guard", "tpcc.item", "40_apply.sql", "NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET", "TRUE", "late" },
        { "guard the wrong way round", "tpcc.item", "40_apply.sql", "NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET", "NVL(t._TIDB_OFFSET, -1) > s._TIDB_OFFSET", "one by one" },
        { "every change deletes", "tpcc.item", "40_apply.sql", "WHEN MATCHED AND s._TIDB_IS_DELETE\n", "WHEN MATCHED AND TRUE\n", "random batches" },
        { "deletes of unknown keys inserted", "tpcc.item", "40_apply.sql", "WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE", "WHEN NOT MATCHED", "random batches" },
        { "SQL NULL is no delete", "tpcc.item", "40_apply.sql", "(RECORD_CONTENT IS NULL", "(FALSE", "tombstones NULL" },
        { "an empty object is no delete", "tpcc.item", "40_apply.sql", "COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)", "FALSE", "tombstones {}" },
        { "unusable rows applied", "tpcc.item", "40_apply.sql", "(x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW)", "(TRUE)", "rejects" },
        { "key read from the row only", "tpcc.item", "40_apply.sql", "COALESCE(RECORD_METADATA:\"key\":\"i_id\", RECORD_CONTENT:\"i_id\")", "RECORD_CONTENT:\"i_id\"", "random batches" },
        { "path in another case", "tpcc.orders", "40_apply.sql", "\"o_carrier_id\"", "\"O_CARRIER_ID\"", "random batches" },
        { "column not updated", "tpcc.item", "40_apply.sql", "I_NAME = s.I_NAME,\n", "\n", "one by one" },
        { "columns swapped in the insert", "tpcc.item", "40_apply.sql", "        s.I_NAME,\n", "        s.I_DATA,\n", "random batches" },
        { "no transaction", "tpcc.item", "40_apply.sql", "  BEGIN TRANSACTION;\n", "", "failures" },
        { "failure swallowed", "tpcc.item", "40_apply.sql", "    RAISE;\n", "", "failures" },
        { "early rows not shown", "tpcc.item", "30_stream.sql", "SHOW_INITIAL_ROWS = TRUE", "SHOW_INITIAL_ROWS = FALSE", "early rows" },
        { "stream also of removals", "tpcc.item", "30_stream.sql", "APPEND_ONLY = TRUE", "APPEND_ONLY = FALSE", "cleanup" },
        { "stream created again", "tpcc.item", "30_stream.sql", "CREATE STREAM IF NOT EXISTS", "CREATE OR REPLACE STREAM", "deployed again" },
        { "landing table created again", "tpcc.item", "10_landing.sql", "CREATE TABLE IF NOT EXISTS", "CREATE OR REPLACE TABLE", "deployed again" },
        { "replica created again", "tpcc.item", "20_replica.sql", "CREATE TABLE IF NOT EXISTS", "CREATE OR REPLACE TABLE", "deployed again" },
        { "task created again", "tpcc.item", "40_apply.sql", "CREATE TASK IF NOT EXISTS", "CREATE OR REPLACE TASK", "deployed again" },
        { "scale of a decimal", "tpcc.item", "40_apply.sql", "::NUMBER(5,2)", "::NUMBER(5,0)", "random batches" },
        { "unsigned values not unwrapped", Composite, "40_apply.sql", "+ 18446744073709551616", "+ 0", "random batches" },
        { "bytes read as HEX", Composite, "40_apply.sql", "'BASE64'", "'HEX'", "random batches" },
        { "fraction of a column", Composite, "20_replica.sql", "TIMESTAMP_NTZ(6)", "TIMESTAMP_NTZ(3)", "random batches" },
        { "JSON kept as text", Composite, "40_apply.sql", "PARSE_JSON(", "(", "random batches" },
        { "reserved word without quotes", Typed, "20_replica.sql", "\"SELECT\"", "SELECT", "random batches" },
        { "quote in a comment not doubled", "shop.all_key: offset, hard, strict", "20_replica.sql", "it''s", "it's", "random batches" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_is_seen(string fault, string name, string file, string written, string instead, string scenario)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        var mutant = table.With(file, text => text.Replace(written, instead, StringComparison.Ordinal));
        using var engine = new DuckEngine();
        var shown = Scenario.All.Single(row => row.Name == scenario);
        for (var i = 0; i < MostHistories; i++)
        {
            var history = History.Of(table.Source, table.Wire, shown, Budget.FirstSeed + (ulong)i);
            if (ReplayRun.Play(mutant, history, engine) is not { } failure)
                continue;
            Assert.Null(ReplayRun.Play(table, history, engine));
            output.WriteLine(failure);
            return;
        }
        Assert.Fail($"{fault}: not seen in {MostHistories} histories");
    }
}
