namespace Tidb.CodeGen.Conformance.Snowflake.Samples;

/// <summary>Well-formed scripts that are wrong about the objects they create, with words of the reason.</summary>
internal static class BrokenScripts
{
    /// <summary>A landing table, its stream, a replica, a log: what the scripts below use.</summary>
    public const string Objects = """
        CREATE SCHEMA IF NOT EXISTS RAW;
        CREATE SCHEMA IF NOT EXISTS MART;
        CREATE ROLE IF NOT EXISTS R;
        CREATE TABLE IF NOT EXISTS RAW.ITEM (RECORD_METADATA VARIANT, RECORD_CONTENT VARIANT);
        CREATE TABLE IF NOT EXISTS RAW.LOG (TARGET VARCHAR, N NUMBER(19,0), AT_TIME TIMESTAMP_NTZ(9));
        CREATE TABLE IF NOT EXISTS MART.ITEM (I_ID NUMBER(10,0), I_NAME VARCHAR, I_PRICE NUMBER(5,2), I_DAY DATE, I_TIME TIMESTAMP_NTZ(0), O NUMBER(19,0));
        CREATE STREAM IF NOT EXISTS RAW.STM ON TABLE RAW.ITEM APPEND_ONLY = TRUE;
        CREATE OR REPLACE PROCEDURE RAW.P() RETURNS VARCHAR LANGUAGE SQL EXECUTE AS OWNER AS $$ BEGIN RETURN 'ok'; END; $$;
        CREATE FILE FORMAT IF NOT EXISTS RAW.F TYPE = CSV;
        CREATE STAGE IF NOT EXISTS RAW.STAGE;

        """;

    /// <summary>A right MERGE, from which the wrong ones below differ in one place.</summary>
    public const string Merge = """
        MERGE INTO MART.ITEM AS t
        USING (
          SELECT x.K, x.IS_DELETE, x.O, x.V:"i_name"::VARCHAR AS I_NAME, x.V:"i_price"::NUMBER(5,2) AS I_PRICE,
                 TO_DATE(x.V:"i_day"::VARCHAR, 'YYYY-MM-DD') AS I_DAY,
                 TO_TIMESTAMP_NTZ(x.V:"i_time"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS') AS I_TIME
          FROM (
            SELECT RECORD_METADATA:"key":"i_id"::NUMBER(10,0) AS K, RECORD_CONTENT AS V, RECORD_CONTENT IS NULL AS IS_DELETE,
                   RECORD_METADATA:"offset"::NUMBER(19,0) AS O
            FROM RAW.STM
          ) AS x
          QUALIFY ROW_NUMBER() OVER (PARTITION BY x.K ORDER BY x.O DESC) = 1
        ) AS s
        ON t.I_ID = s.K
        WHEN MATCHED AND s.IS_DELETE THEN DELETE
        WHEN MATCHED AND NOT s.IS_DELETE
          THEN UPDATE SET I_NAME = s.I_NAME, I_PRICE = s.I_PRICE, I_DAY = s.I_DAY, I_TIME = s.I_TIME, O = s.O
        WHEN NOT MATCHED AND NOT s.IS_DELETE
          THEN INSERT (I_ID, I_NAME, I_PRICE, I_DAY, I_TIME, O) VALUES (s.K, s.I_NAME, s.I_PRICE, s.I_DAY, s.I_TIME, s.O);
        """;

    /// <summary>The MERGE with one text replaced by another.</summary>
    public static readonly (string From, string To, string Reason)[] Merges =
    [
        ("QUALIFY ROW_NUMBER() OVER (PARTITION BY x.K ORDER BY x.O DESC) = 1", "", "QUALIFY is missing"),
        ("PARTITION BY x.K ORDER", "PARTITION BY x.O ORDER", "PARTITION BY and ON do not have the same columns"),
        ("PARTITION BY x.K ORDER", "ORDER", "PARTITION BY and ON do not have the same columns"),
        ("PARTITION BY x.K ORDER", "PARTITION BY x.K, x.O ORDER", "PARTITION BY and ON do not have the same columns"),
        ("ORDER BY x.O DESC", "ORDER BY x.O", "DESC"),
        (") = 1", ") = 2", "= 1 is expected"),
        ("ON t.I_ID = s.K", "ON t.I_ID = s.I_ID", "no column S.I_ID"),
        ("ON t.I_ID = s.K", "ON t.ID = s.K", "no column T.ID"),
        ("ON t.I_ID = s.K", "ON t.I_ID = s.O AND t.I_NAME = s.K", "meet without a cast"),
        ("I_PRICE = s.I_PRICE, ", "", "UPDATE leaves out I_PRICE"),
        ("I_PRICE = s.I_PRICE, ", "I_PRICE = s.I_NAME, ", "I_PRICE: a Text"),
        ("I_PRICE = s.I_PRICE, ", "I_PRIZE = s.I_PRICE, ", "there is no column I_PRIZE"),
        ("I_PRICE = s.I_PRICE, ", "I_PRICE = s.I_PRIZE, ", "no column S.I_PRIZE"),
        ("(I_ID, I_NAME, I_PRICE, I_DAY, I_TIME, O) VALUES (s.K, ", "(I_NAME, I_PRICE, I_DAY, I_TIME, O) VALUES (", "INSERT leaves out I_ID"),
        ("(I_ID, I_NAME, I_PRICE", "(I_ID, I_PRICE, I_NAME", "I_PRICE: a Text"),
        ("VALUES (s.K, s.I_NAME", "VALUES (s.O, s.I_NAME", "does not fit a Number(10,0)"),
        ("\"i_price\"::NUMBER(5,2)", "\"i_price\"::NUMBER(6,2)", "does not fit a Number(5,2)"),
        ("\"i_price\"::NUMBER(5,2)", "\"i_price\"", "a Variant is assigned"),
        ("\"i_price\"::NUMBER(5,2)", "\"i_price\"::FLOAT", "a Float is assigned"),
        ("'YYYY-MM-DD HH24:MI:SS'", "'YYYY-MM-DD HH24:MI:SS.FF6'", "loses digits"),
        ("x.V:\"i_name\"::VARCHAR AS I_NAME", "x.V:\"i_name\"::VARCHAR AS NAME", "no column S.I_NAME"),
        ("RECORD_CONTENT AS V,", "RECORD_CONTENT:\"val\"::VARCHAR AS V,", "has no elements"),
        ("RECORD_CONTENT AS V,", "RECORD_VALUE AS V,", "no column RECORD_VALUE"),
        ("RECORD_CONTENT IS NULL AS IS_DELETE", "RECORD_CONTENT AS IS_DELETE", "a condition is expected"),
        ("x.K, x.IS_DELETE", "x.K + 0 AS K, x.IS_DELETE", "PARTITION BY and ON do not have the same columns"),
        ("FROM RAW.STM", "FROM RAW.STREAM", "no script creates the table RAW.STREAM"),
        ("MERGE INTO MART.ITEM AS", "MERGE INTO MART.ITEMS AS", "no script creates the table MART.ITEMS"),
    ];

    public static readonly (string Sql, string Reason)[] All =
    [
        ("CREATE TASK IF NOT EXISTS RAW.T SCHEDULE = '1 MINUTE' WHEN SYSTEM$STREAM_HAS_DATA('RAW.ITEM') AS CALL RAW.P();", "no script creates the stream RAW.ITEM"),
        ("CREATE TASK IF NOT EXISTS RAW.T SCHEDULE = '1 MINUTE' WHEN SYSTEM$STREAM_HAS_DATA('RAW.\"stm\"') AS CALL RAW.P();", "no script creates the stream RAW.stm"),
        ("CREATE TASK IF NOT EXISTS RAW.T SCHEDULE = '1 MINUTE' AS CALL RAW.Q();", "no script creates the procedure RAW.Q"),
        ("CREATE TASK IF NOT EXISTS RAW.T SCHEDULE = '1 MINUTE' AS CALL RAW.P(1);", "takes 0 arguments"),
        ("ALTER TASK RAW.T RESUME;", "no script creates the task RAW.T"),
        ("CREATE STREAM IF NOT EXISTS RAW.S2 ON TABLE RAW.NONE APPEND_ONLY = TRUE;", "no script creates the table RAW.NONE"),
        ("CREATE TABLE IF NOT EXISTS OTHER.T (A FLOAT);", "no script creates the schema OTHER"),
        ("CREATE TABLE IF NOT EXISTS RAW.ITEM (A FLOAT);", "with other columns, which stay"),
        ("CREATE TABLE RAW.ITEM (RECORD_METADATA VARIANT, RECORD_CONTENT VARIANT);", "is there already"),
        ("GRANT SELECT ON TABLE RAW.NONE TO ROLE R;", "no script creates the table RAW.NONE"),
        ("GRANT SELECT ON TABLE RAW.ITEM TO ROLE NOBODY;", "no script creates the role NOBODY"),
        ("GRANT USAGE ON DATABASE IDENTIFIER($NONE) TO ROLE R;", "no SET gives $NONE a value"),
        ("COPY INTO RAW.LOG FROM @RAW.NONE FILE_FORMAT = (FORMAT_NAME = 'RAW.F');", "no script creates the stage RAW.NONE"),
        ("COPY INTO RAW.LOG FROM @RAW.STAGE FILE_FORMAT = (FORMAT_NAME = 'RAW.NONE');", "no script creates the file format RAW.NONE"),
        ("ALTER TABLE RAW.LOG SET CHANGE_TRACKING = TRUE; SELECT N2 FROM RAW.LOG;", "no column N2"),
        ("CREATE TABLE IF NOT EXISTS RAW.E (A FLOAT) ERROR_LOGGING = TRUE; COPY INTO RAW.E FROM @RAW.STAGE FILE_FORMAT = (FORMAT_NAME = 'RAW.F');", "refuses a table with ERROR_LOGGING"),
        ("SELECT * FROM ERROR_TABLE(RAW.LOG);", "has no ERROR_LOGGING"),
        ("INSERT INTO RAW.LOG (TARGET, N) SELECT N, TARGET FROM RAW.LOG;", "without a cast"),
        ("INSERT INTO RAW.LOG (AT_TIME) SELECT CURRENT_TIMESTAMP();", "without a cast"),
        ("INSERT INTO RAW.LOG (TARGET, M) SELECT 'x', 1;", "there is no column M"),
        ("UPDATE RAW.LOG SET TARGET = 1;", "TARGET: a Number"),
        ("DELETE FROM RAW.LOG WHERE TARGET = 1;", "meet without a cast"),
        ("ALTER TABLE MART.ITEM ALTER COLUMN I_PRICE SET DATA TYPE NUMBER(7,3);", "cannot become"),
        ("ALTER TABLE MART.ITEM ALTER COLUMN I_PRICE SET DATA TYPE VARCHAR;", "cannot become"),
        ("ALTER TABLE MART.ITEM ADD COLUMN I_NAME VARCHAR;", "is there already"),
        ("ALTER TABLE MART.ITEM DROP COLUMN I_NAME; SELECT I_NAME FROM MART.ITEM;", "no column I_NAME"),
        ("ALTER TABLE MART.ITEM RENAME COLUMN I_NAME TO I_TITLE; SELECT I_NAME FROM MART.ITEM;", "no column I_NAME"),
        ("SELECT METADATA$ACTION FROM RAW.ITEM;", "no column METADATA$ACTION"),
        ("SELECT A FROM INFORMATION_SCHEMA.COLUMNS;", "no view of Snowflake we read"),
        ("SELECT \"name\" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()));", "must be a SHOW"),
        ("SHOW STREAMS IN SCHEMA RAW; SELECT \"state\" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()));", "no column state"),
        ("SHOW TASKS IN SCHEMA RAW; SELECT NAME FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()));", "no column NAME"),
        ("DROP TABLE RAW.LOG; SELECT N FROM RAW.LOG;", "no script creates the table RAW.LOG"),
        ("CREATE OR REPLACE VIEW MART.V (A, B) AS SELECT I_ID FROM MART.ITEM;", "2 names for 1 columns"),
        ("EXECUTE IMMEDIATE $$ BEGIN INSERT INTO RAW.LOG (N) SELECT COUNT(*) FROM RAW.STM; DELETE FROM RAW.LOG WHERE N = 0; RETURN 'ok'; END; $$;", "BEGIN TRANSACTION is missing"),
    ];
}
