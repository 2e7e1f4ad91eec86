using Tidb.CodeGen.Conformance.Snowflake.Samples;

namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>What the judge says about a whole output: repeatable outside <c>ops/</c>, one consumer per stream.</summary>
public sealed class DeploymentTests
{
    [Theory]
    [InlineData("CREATE OR REPLACE TABLE RAW.ITEM (RECORD_METADATA VARIANT, RECORD_CONTENT VARIANT);", "drops the rows")]
    [InlineData("CREATE TABLE RAW.OTHER (A FLOAT);", "IF NOT EXISTS is missing")]
    [InlineData("CREATE OR REPLACE STREAM RAW.STM ON TABLE RAW.ITEM APPEND_ONLY = TRUE;", "skips the unread rows")]
    [InlineData("CREATE STREAM RAW.STM2 ON TABLE RAW.ITEM APPEND_ONLY = TRUE;", "IF NOT EXISTS is missing")]
    [InlineData("CREATE OR REPLACE TASK RAW.T SCHEDULE = '1 MINUTE' AS CALL RAW.P();", "leaves the task suspended")]
    [InlineData("CREATE TASK IF NOT EXISTS RAW.T SCHEDULE = '1 MINUTE' AS CALL RAW.P(); ALTER TASK RAW.T RESUME;", "overrules what an operator decided")]
    [InlineData("ALTER TASK IF EXISTS RAW.T SUSPEND;", "overrules what an operator decided")]
    [InlineData("DROP TABLE IF EXISTS RAW.ITEM;", "drops an object")]
    [InlineData("TRUNCATE TABLE RAW.ITEM;", "changes rows")]
    [InlineData("DELETE FROM RAW.ITEM WHERE TRUE;", "changes rows")]
    [InlineData("INSERT INTO RAW.LOG (N) SELECT 1;", "changes rows")]
    [InlineData("CALL RAW.P();", "runs the procedure")]
    [InlineData("EXECUTE IMMEDIATE $$ BEGIN CALL RAW.P(); END; $$;", "runs a block")]
    [InlineData("COPY INTO RAW.LOG FROM @RAW.STAGE FILE_FORMAT = (FORMAT_NAME = 'RAW.F');", "loads rows")]
    [InlineData("ALTER TABLE MART.ITEM ADD COLUMN A FLOAT;", "fails when the column is there")]
    [InlineData("ALTER TABLE MART.ITEM DROP COLUMN IF EXISTS I_NAME;", "drops data")]
    [InlineData("CREATE OR REPLACE STAGE RAW.STAGE;", "loses its files")]
    public void Statement_that_is_not_repeatable_belongs_below_ops(string sql, string reason)
    {
        Assert.Contains(reason, Assert.Single(Judge(("tables/x/10.sql", sql))), StringComparison.Ordinal);
        Assert.Equal([], Judge(("ops/x.sql", sql.Replace("ALTER TASK RAW.T", "ALTER TASK IF EXISTS RAW.T", StringComparison.Ordinal)))
            .Where(error => error.Contains("not repeatable", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ALTER TABLE MART.ITEM ADD COLUMN IF NOT EXISTS A FLOAT;")]
    [InlineData("CREATE OR REPLACE PROCEDURE RAW.P() COPY GRANTS RETURNS VARCHAR LANGUAGE SQL EXECUTE AS OWNER AS $$ BEGIN RETURN 'x'; END; $$;")]
    [InlineData("CREATE OR REPLACE VIEW MART.V AS SELECT I_ID FROM MART.ITEM;")]
    [InlineData("SHOW TASKS IN SCHEMA RAW;")]
    [InlineData("GRANT SELECT ON TABLE RAW.ITEM TO ROLE R;")]
    public void Repeatable_statement_may_stand_anywhere(string sql) => Assert.Equal([], Judge(("tables/x/10.sql", sql)));

    [Fact]
    public void Status_reads_what_the_tables_create()
    {
        Assert.Equal([], Judge(("90_status.sql", "SELECT A FROM RAW.LATER;"), ("tables/x/10.sql", "CREATE TABLE IF NOT EXISTS RAW.LATER (A FLOAT);")));
    }

    [Fact]
    public void Tables_are_there_for_each_file_of_the_operator_alone()
    {
        var errors = Judge(("ops/a.sql", "CREATE TABLE RAW.MINE (A FLOAT);"), ("ops/b.sql", "SELECT A FROM RAW.MINE;"));
        Assert.Equal("ops/b.sql: line 1: no script creates the table RAW.MINE, found `RAW`", Assert.Single(errors));
    }

    [Fact]
    public void Second_consumer_of_a_stream_is_refused()
    {
        var procedure = BrokenScripts.Merge.Replace(";", "", StringComparison.Ordinal);
        string Procedure(string name) => $"CREATE OR REPLACE PROCEDURE RAW.{name}() RETURNS VARCHAR LANGUAGE SQL EXECUTE AS OWNER AS $$ BEGIN {procedure}; RETURN 'ok'; END; $$;";
        Assert.Equal([], Judge(("tables/x/40.sql", Procedure("A"))));
        Assert.Contains("has 2 consumers", Assert.Single(Judge(("tables/x/40.sql", Procedure("A") + Procedure("B")))), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Judge(params (string Path, string Sql)[] files)
    {
        return SnowflakeJudge.Deployment(files.Append((Path: "00_setup.sql", Sql: BrokenScripts.Objects)).ToDictionary(file => file.Path, file => file.Sql));
    }
}
