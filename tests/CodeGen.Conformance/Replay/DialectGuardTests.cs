using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>DuckDB is more lenient than Snowflake in places; each guard that closes one is seen to bite.</summary>
public sealed class DialectGuardTests : IDisposable
{
    private readonly DuckEngine _engine;
    private readonly Account _account;

    public DialectGuardTests()
    {
        Engines.RequireDuckDb();
        _engine = new DuckEngine();
        _account = new Account(_engine);
        _account.Execute("CREATE SCHEMA S");
    }

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("SELECT 1 AS K, 5 AS V, FALSE AS D UNION ALL SELECT 1, 6, FALSE", true)]
    [InlineData("SELECT 1 AS K, 5 AS V, FALSE AS D UNION ALL SELECT 1, 6, TRUE", true)]
    [InlineData("SELECT 1 AS K, 5 AS V, TRUE AS D UNION ALL SELECT 1, 6, TRUE", false)]
    [InlineData("SELECT 1 AS K, 5 AS V, FALSE AS D UNION ALL SELECT 1, 0, FALSE", false)]
    [InlineData("SELECT 1 AS K, 5 AS V, FALSE AS D UNION ALL SELECT 2, 6, FALSE", false)]
    public void A_row_that_MERGE_changes_twice_is_an_error(string source, bool fails)
    {
        const string Setup = "CREATE TABLE S.T (K NUMBER(10,0) NOT NULL, V NUMBER(10,0)); INSERT INTO S.T (K, V) VALUES (1, 1)";
        var merge = $"MERGE INTO S.T AS t USING ({source}) AS s ON t.K = s.K WHEN MATCHED AND s.D THEN DELETE WHEN MATCHED AND s.V > 0 THEN UPDATE SET V = s.V";
        _account.Execute(Setup);
        if (fails)
            Assert.Contains("100090", Fails(merge), StringComparison.Ordinal);
        else
            _account.Execute(merge);
        _account.Execute("CREATE OR REPLACE TABLE S.T (K NUMBER(10,0) NOT NULL, V NUMBER(10,0)); INSERT INTO S.T (K, V) VALUES (1, 1)");
        _engine.Run(DmlTranslator.Translate(SqlScript.Statements(merge)[0], _account).Text);
    }

    [Theory]
    [InlineData("VARCHAR(3)", "'abcd'")]
    [InlineData("BINARY(1)", "TO_BINARY('0102', 'HEX')")]
    [InlineData("NUMBER(2,0)", "100")]
    public void A_value_longer_than_its_column_is_an_error(string type, string value)
    {
        _account.Execute($"CREATE TABLE S.T (C {type})");
        Fails($"INSERT INTO S.T (C) VALUES ({value})");
    }

    [Theory]
    [InlineData("WHEN MATCHED THEN DELETE WHEN MATCHED AND t.V = 1 THEN UPDATE SET V = s.V")]
    [InlineData("WHEN NOT MATCHED THEN INSERT (K) VALUES (s.K) WHEN NOT MATCHED AND s.V = 1 THEN INSERT (K) VALUES (s.K)")]
    [InlineData("WHEN NOT MATCHED THEN DELETE")]
    [InlineData("WHEN MATCHED THEN INSERT (K) VALUES (s.K)")]
    [InlineData("WHEN NOT MATCHED AND t.K = 1 THEN INSERT (K) VALUES (s.K)")]
    [InlineData("WHEN NOT MATCHED THEN INSERT (K, V) VALUES (s.K)")]
    [InlineData("WHEN MATCHED THEN UPDATE SET V = 1, V = 2")]
    public void Clauses_of_MERGE_are_in_order_and_complete(string clauses)
    {
        _account.Execute("CREATE TABLE S.T (K NUMBER(10,0), V NUMBER(10,0))");
        Fails($"MERGE INTO S.T AS t USING (SELECT 1 AS K, 1 AS V) AS s ON t.K = s.K {clauses}");
    }

    [Theory]
    [InlineData("TRY_TO_NUMBER(V:\"a\", 10, 0)")]
    [InlineData("TRY_TO_DATE(V:\"a\", 'YYYY-MM-DD')")]
    [InlineData("TRY_PARSE_JSON(V)")]
    public void TRY_functions_take_no_VARIANT(string expression)
    {
        _account.Execute("CREATE TABLE S.T (V VARIANT)");
        Assert.Contains("VARIANT", Fails($"SELECT {expression} FROM S.T"), StringComparison.Ordinal);
        _account.Execute("SELECT TRY_TO_NUMBER(V:\"a\"::VARCHAR, 10, 0) FROM S.T");
    }

    [Fact]
    public void A_VARIANT_keeps_38_digits()
    {
        const string Json = """{"d":12345678901234567890.12,"i":12345678901234567890123,"n":-1.5,"t":"1.234567890123456789"}""";
        _account.Execute("CREATE TABLE S.T (RECORD_METADATA VARIANT, RECORD_CONTENT VARIANT) CHANGE_TRACKING = TRUE");
        _account.Land(new("S", "T"), [new("{}", Json)]);
        Assert.Equal(["12345678901234567890.12", "12345678901234567890123", "-1.5"], Row(
            "SELECT RECORD_CONTENT:\"d\"::NUMBER(38,2), RECORD_CONTENT:\"i\"::NUMBER(38,0), RECORD_CONTENT:\"n\"::NUMBER(2,1) FROM S.T"));
        Assert.Equal(["12345678901234567890.12"], Row("SELECT PARSE_JSON('{\"d\":12345678901234567890.12}'):\"d\"::NUMBER(38,2)"));
        Assert.NotEqual("12345678901234567890.12", _engine.Query($"SELECT CAST(json_extract_string('{Json}', '/d') AS DECIMAL(38,2))")[0][0]);
    }

    [Fact]
    public void Quoted_names_that_differ_by_case_are_different_names()
    {
        _account.Execute("CREATE TABLE S.T (\"Id\" NUMBER(10,0), ID NUMBER(10,0)); INSERT INTO S.T (\"Id\", id) VALUES (1, 2)");
        Assert.Equal(["1", "2", "2"], Row("SELECT t.\"Id\", t.Id, t.\"ID\" FROM S.T AS t"));
        Fails("SELECT \"id\" FROM S.T");
        Fails("SELECT ID FROM S.\"t\"");
    }

    [Fact]
    public void A_primary_key_means_NOT_NULL_and_not_unique()
    {
        _account.Execute("CREATE TABLE S.T (K NUMBER(10,0), CONSTRAINT P PRIMARY KEY (K)); INSERT INTO S.T (K) VALUES (1); INSERT INTO S.T (K) VALUES (1)");
        Assert.Equal(["2"], Row("SELECT COUNT(*) FROM S.T"));
        Fails("INSERT INTO S.T (K) VALUES (NULL)");
    }

    [Theory]
    [InlineData("1.5::NUMBER", "2")]
    [InlineData("PARSE_JSON('null')::VARCHAR", null)]
    [InlineData("IS_NULL_VALUE(PARSE_JSON('null'))", "True")]
    [InlineData("IS_NULL_VALUE(PARSE_JSON('{}'):\"a\")", null)]
    [InlineData("PARSE_JSON('{\"a\":\"x\"}'):\"a\"::VARCHAR", "x")]
    [InlineData("PARSE_JSON('{\"A\":1}'):\"a\"::VARCHAR", null)]
    [InlineData("PARSE_JSON('{\"a/b~\":1}'):\"a/b~\"::VARCHAR", "1")]
    [InlineData("COALESCE(PARSE_JSON('{\"a\":null}'):\"a\", PARSE_JSON('1'))::VARCHAR", null)]
    [InlineData("ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(PARSE_JSON('{}')))) = 0", "True")]
    [InlineData("ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(PARSE_JSON('\"s\"')))) = 0", null)]
    [InlineData("NULL = 1 OR TRUE", "True")]
    [InlineData("'it\\'s' || '\\u0041'", "it'sA")]
    [InlineData("TO_NUMBER(HEX_ENCODE(TO_BINARY('CAE=', 'BASE64')), 'XXXX')", "2049")]
    [InlineData("IFF(-1 < 0, -1 + 18446744073709551616, 0)", "18446744073709551615")]
    [InlineData("TYPEOF(PARSE_JSON('null'))", "NULL_VALUE")]
    public void Expressions_mean_what_Snowflake_makes_of_them(string expression, string? value)
    {
        Assert.Equal([value], Row($"SELECT {expression}"));
    }

    [Fact]
    public void Timestamps_are_cut_to_the_precision_of_their_column()
    {
        _account.Execute("""
            CREATE TABLE S.T (A TIMESTAMP_NTZ(0), B TIMESTAMP_NTZ(3), C TIMESTAMP_NTZ(6));
            INSERT INTO S.T (A, B, C)
            SELECT TO_TIMESTAMP_NTZ(X.V, 'YYYY-MM-DD HH24:MI:SS.FF6'), TO_TIMESTAMP_NTZ(X.V, 'YYYY-MM-DD HH24:MI:SS.FF6'), TO_TIMESTAMP_NTZ(X.V, 'YYYY-MM-DD HH24:MI:SS.FF6')
            FROM (SELECT '1969-12-31 23:59:59.999999' AS V) AS X
            """);
        Assert.Equal(
            ["1969-12-31 23:59:59.000000", "1969-12-31 23:59:59.999000", "1969-12-31 23:59:59.999999"],
            _account.Rows(new("S", "T"), ["strftime(A, '%Y-%m-%d %H:%M:%S.%f')", "strftime(B, '%Y-%m-%d %H:%M:%S.%f')", "strftime(C, '%Y-%m-%d %H:%M:%S.%f')"])[0]);
    }

    [Fact]
    public void NULL_sorts_as_in_Snowflake()
    {
        _account.Execute("CREATE TABLE S.T (K NUMBER(1,0)); INSERT INTO S.T (K) SELECT 1 AS K UNION ALL SELECT NULL UNION ALL SELECT 2");
        _account.Execute("SELECT K FROM S.T ORDER BY K; SELECT K FROM S.T ORDER BY K DESC");
        Assert.Equal(["1", "2", null], _account.Results[0].Rows.Select(row => row[0]));
        Assert.Equal([null, "2", "1"], _account.Results[1].Rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData("SELECT 'a'::VARCHAR(1)")]
    [InlineData("SELECT SHA1('a')")]
    [InlineData("SELECT COALESCE(1, 'a')")]
    [InlineData("SELECT 1 AND TRUE")]
    [InlineData("SELECT CASE WHEN TRUE THEN 1 END")]
    [InlineData("SELECT PARSE_JSON('1') = PARSE_JSON('1')")]
    [InlineData("SELECT PARSE_JSON('\"2026-01-01\"')::DATE")]
    [InlineData("SELECT ROW_NUMBER() OVER (PARTITION BY PARSE_JSON('1') ORDER BY 1)")]
    [InlineData("SELECT * FROM S.T")]
    [InlineData("SELECT 1 FROM T")]
    [InlineData("SELECT 1,")]
    [InlineData("SELECT 1 UNION SELECT 2")]
    [InlineData("UPDATE S.T SET K = 1")]
    [InlineData("INSERT INTO S.T VALUES (1)")]
    [InlineData("DELETE FROM S.T")]
    [InlineData("MERGE INTO S.T AS t USING S.T AS s ON t.K = s.K WHEN MATCHED THEN UPDATE SET t.K = s.K")]
    [InlineData("CREATE OR REPLACE TABLE IF NOT EXISTS S.U (K NUMBER(1,0))")]
    [InlineData("CREATE OR REPLACE SCHEMA S")]
    [InlineData("CREATE TABLE S.U (K NUMBER(39,0))")]
    [InlineData("CREATE TABLE S.U (K NUMBER(1,0), k NUMBER(1,0))")]
    [InlineData("CREATE TABLE S.U (K NUMBER(1,0)) CLUSTER BY (K)")]
    [InlineData("CREATE TABLE X.U (K NUMBER(1,0))")]
    [InlineData("CREATE STREAM S.M ON TABLE S.T APPEND = TRUE")]
    [InlineData("CREATE TASK S.J WHEN 1 = 1 AS CALL S.P()")]
    [InlineData("BEGIN TRANSACTION")]
    [InlineData("EXECUTE IMMEDIATE $$ BEGIN LET x := 1; END; $$")]
    [InlineData("EXECUTE IMMEDIATE $$ BEGIN BEGIN COMMIT; END; END; $$")]
    public void What_the_files_never_say_is_refused(string statement)
    {
        _account.Execute("CREATE TABLE S.T (K NUMBER(1,0))");
        Fails(statement);
    }

    private string Fails(string script)
    {
        var error = Record.Exception(() => _account.Execute(script));
        Assert.True(error is SnowflakeException or SqlSyntaxException, error?.ToString() ?? "nothing failed");
        return error!.Message;
    }

    private string?[] Row(string query)
    {
        _account.Execute(query);
        return Assert.Single(Assert.Single(_account.Results).Rows);
    }
}
