using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>The emulated account keeps the rules of streams, transactions and tasks that Snowflake documents.</summary>
public sealed class AccountTests : IDisposable
{
    private static readonly ObjectName Landing = new("S", "L");
    private static readonly ObjectName Task = new("S", "J");

    private readonly DuckEngine _engine;
    private readonly Account _account;

    public AccountTests()
    {
        Engines.RequireDuckDb();
        _engine = new DuckEngine();
        _account = new Account(_engine);
        _account.Execute("""
            CREATE SCHEMA S;
            CREATE TABLE S.L (RECORD_METADATA VARIANT, RECORD_CONTENT VARIANT) CHANGE_TRACKING = TRUE;
            CREATE TABLE S.R (A VARCHAR, V VARCHAR);
            """);
    }

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("TRUE", "a b c")]
    [InlineData("FALSE", "b c")]
    public void Only_an_append_only_stream_returns_rows_that_are_removed_again(string appendOnly, string rows)
    {
        _account.Execute($"CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = {appendOnly}");
        Land("a", "b", "c");
        _account.Execute("DELETE FROM S.L WHERE RECORD_CONTENT::VARCHAR = 'a'");
        Assert.Equal(rows, Unread());
    }

    [Fact]
    public void A_standard_stream_returns_removals_of_rows_that_were_read()
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L");
        Land("a", "b");
        Consume();
        _account.Execute("TRUNCATE TABLE S.L");
        Land("c");
        Consume();
        Assert.Equal("DELETE a, DELETE b, INSERT a, INSERT b, INSERT c", Replica());
    }

    [Theory]
    [InlineData("TRUE", "a b")]
    [InlineData("FALSE", "c")]
    public void Initial_rows_are_shown_once_and_only_when_asked_for(string show, string first)
    {
        Land("a", "b");
        _account.Execute($"CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE SHOW_INITIAL_ROWS = {show}");
        Land("c");
        Assert.Equal(first, Unread());
        Consume();
        Assert.Equal(show == "TRUE" ? "c" : "", Unread());
    }

    [Fact]
    public void A_stream_moves_when_a_change_that_read_it_is_committed_and_not_before()
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        Land("a");
        Assert.Equal("a", Unread());
        Assert.Equal("a", Unread());
        Assert.Throws<SnowflakeException>(() => _account.Execute("INSERT INTO S.R (A, V) SELECT RECORD_CONTENT::VARCHAR, (1 + RECORD_CONTENT::NUMBER)::VARCHAR FROM S.M"));
        Block("BEGIN TRANSACTION; INSERT INTO S.R (A) SELECT RECORD_CONTENT::VARCHAR FROM S.M; ROLLBACK;");
        Assert.Equal("a", Unread());
        Block("BEGIN TRANSACTION; INSERT INTO S.R (A) SELECT RECORD_CONTENT::VARCHAR FROM S.M WHERE FALSE; COMMIT;");
        Assert.Equal("", Unread());
        Assert.Equal("", Replica());
    }

    [Fact]
    public void All_statements_of_a_transaction_see_the_stream_as_of_its_start()
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        Land("a");
        _account.BeforeStatement = index =>
        {
            if (index is 1 or 2)
                Land(index == 1 ? "b" : "c");
        };
        Block("""
            BEGIN TRANSACTION;
            INSERT INTO S.R (A, V) SELECT '1', RECORD_CONTENT::VARCHAR FROM S.M;
            INSERT INTO S.R (A, V) SELECT '2', RECORD_CONTENT::VARCHAR FROM S.M;
            COMMIT;
            """);
        _account.BeforeStatement = null;
        Assert.Equal("1 a, 2 a", Replica());
        Assert.Equal("b c", Unread());
    }

    [Fact]
    public void Rows_that_arrive_during_a_transaction_survive_its_rollback()
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        _account.BeforeStatement = index => Land(index == 1 ? ["a"] : []);
        Block("BEGIN TRANSACTION; TRUNCATE TABLE S.L; ROLLBACK;");
        _account.BeforeStatement = null;
        Assert.Equal("a", Unread());
    }

    [Fact]
    public void Replacing_a_table_breaks_its_stream_and_replacing_a_stream_skips_rows()
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        Land("a");
        _account.Execute("CREATE OR REPLACE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        Assert.Equal("", Unread());
        _account.Execute("CREATE OR REPLACE TABLE S.L (RECORD_METADATA VARIANT, RECORD_CONTENT VARIANT) CHANGE_TRACKING = TRUE");
        Assert.Throws<SnowflakeException>(Unread);
    }

    [Theory]
    [InlineData("CREATE TEMPORARY TABLE S.B AS SELECT RECORD_CONTENT::VARCHAR AS V FROM S.M;", "")]
    [InlineData("INSERT INTO S.R (A) VALUES ('x');", "a")]
    public void DDL_commits_and_CTAS_consumes(string statement, string unread)
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        Land("a");
        Block($"BEGIN TRANSACTION; INSERT INTO S.R (A) VALUES ('y'); {statement} ROLLBACK;");
        Assert.Equal(unread, Unread());
        Assert.Equal(unread.Length == 0 ? "y " : "", Replica());
    }

    [Fact]
    public void A_task_is_created_suspended_runs_when_there_is_data_and_gives_up_after_failures()
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        CreateTask("OR REPLACE", "BEGIN INSERT INTO S.R (A) SELECT (1 + RECORD_CONTENT::NUMBER)::VARCHAR FROM S.M; END;");
        Land("1");
        Assert.Equal(TaskOutcome.Suspended, _account.RunTask(Task).Outcome);
        _account.Execute("ALTER TASK S.J RESUME");
        Assert.Equal(TaskOutcome.Succeeded, _account.RunTask(Task).Outcome);
        Assert.Equal(TaskOutcome.Skipped, _account.RunTask(Task).Outcome);
        Land("x");
        Assert.Equal([TaskOutcome.Failed, TaskOutcome.Failed, TaskOutcome.Suspended], Enumerable.Range(0, 3).Select(_ => _account.RunTask(Task).Outcome));
    }

    [Theory]
    [InlineData("IF NOT EXISTS", nameof(TaskOutcome.Skipped))]
    [InlineData("OR REPLACE", nameof(TaskOutcome.Suspended))]
    public void Only_replacing_a_task_suspends_it(string how, string outcome)
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        CreateTask("OR REPLACE", "BEGIN RETURN 'ok'; END;");
        _account.Execute("ALTER TASK S.J RESUME");
        CreateTask(how, "BEGIN RETURN 'ok'; END;");
        Assert.Equal(outcome, _account.RunTask(Task).Outcome.ToString());
    }

    [Theory]
    [InlineData("BEGIN BEGIN TRANSACTION; INSERT INTO S.R (A) VALUES ('x'); INSERT INTO S.R (A) VALUES ((1 + 'y'::NUMBER)::VARCHAR); COMMIT; EXCEPTION WHEN OTHER THEN ROLLBACK; RAISE; END;", nameof(TaskOutcome.Failed), "")]
    [InlineData("BEGIN BEGIN TRANSACTION; INSERT INTO S.R (A) VALUES ('x'); INSERT INTO S.R (A) VALUES ((1 + 'y'::NUMBER)::VARCHAR); COMMIT; EXCEPTION WHEN OTHER THEN ROLLBACK; END;", nameof(TaskOutcome.Succeeded), "")]
    [InlineData("BEGIN BEGIN TRANSACTION; INSERT INTO S.R (A) VALUES ('x'); END;", nameof(TaskOutcome.Failed), "")]
    [InlineData("BEGIN INSERT INTO S.R (A) VALUES ('x'); INSERT INTO S.R (A) VALUES ((1 + 'y'::NUMBER)::VARCHAR); END;", nameof(TaskOutcome.Failed), "x ")]
    public void A_task_shows_what_its_procedure_lets_out(string body, string outcome, string rows)
    {
        _account.Execute("CREATE STREAM S.M ON TABLE S.L APPEND_ONLY = TRUE");
        CreateTask("OR REPLACE", body);
        _account.Execute("ALTER TASK S.J RESUME");
        Land("a");
        Assert.Equal(outcome, _account.RunTask(Task).Outcome.ToString());
        Assert.Equal(rows, Replica());
    }

    [Fact]
    public void A_task_cannot_wait_for_a_table()
    {
        _account.Execute("CREATE TASK S.J WHEN SYSTEM$STREAM_HAS_DATA('S.L') AS CALL S.P(); ALTER TASK S.J RESUME");
        Assert.Contains("Stream S.L does not exist", _account.RunTask(Task).Error, StringComparison.Ordinal);
    }

    private void CreateTask(string how, string body)
    {
        var (replace, ifMissing) = how == "OR REPLACE" ? (how, "") : ("", how);
        _account.Execute($"""
            CREATE OR REPLACE PROCEDURE S.P() RETURNS VARCHAR LANGUAGE SQL EXECUTE AS OWNER AS $${body}$$;
            CREATE {replace} TASK {ifMissing} S.J SUSPEND_TASK_AFTER_NUM_FAILURES = 2 WHEN SYSTEM$STREAM_HAS_DATA('S.M') AS CALL S.P()
            """);
    }

    private void Block(string statements) => _account.Execute($"EXECUTE IMMEDIATE $$ BEGIN {statements} END; $$");

    private void Land(params string[] texts) => _account.Land(Landing, [.. texts.Select(text => new LandingRow("{}", $"\"{text}\""))]);

    private void Consume() => _account.Execute("INSERT INTO S.R (A, V) SELECT METADATA$ACTION, RECORD_CONTENT::VARCHAR FROM S.M");

    private string Unread()
    {
        _account.Execute("SELECT RECORD_CONTENT::VARCHAR AS V FROM S.M ORDER BY 1");
        return string.Join(' ', _account.Results[0].Rows.Select(row => row[0]));
    }

    private string Replica() => string.Join(", ", _account.Rows(new("S", "R"), ["A", "V"]).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));
}
