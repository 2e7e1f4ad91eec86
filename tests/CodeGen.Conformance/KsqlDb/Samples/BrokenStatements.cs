namespace Tidb.CodeGen.Conformance.KsqlDb.Samples;

/// <summary>Statements that are no ksqlDB SQL, or a form we must not emit, with words of the reason.</summary>
internal static class BrokenStatements
{
    private const string With = " WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');";
    private const string Keyless = " WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');";

    public static readonly (string Sql, string Reason)[] All =
    [
        // letters
        ("ASSERT SCHEMA SUBJECT 'open TIMEOUT 30 SECONDS;", "a string is not closed"),
        ("DESCRIBE `open EXTENDED;", "a quoted name is not closed"),
        ("DESCRIBE \"A\" EXTENDED;", "double quotes"),
        ("DESCRIBE `` EXTENDED;", "no field"),
        ("DESCRIBE `a;b` EXTENDED;", "no field"),
        ("DESCRIBE `a``b` EXTENDED;", "no field"),
        ("DESCRIBE 表 EXTENDED;", "a character no statement has"),
        ("DESCRIBE a@b EXTENDED;", "a name with @"),
        ("DESCRIBE 2fa EXTENDED;", "runs into a name"),
        ("/* a */ SHOW QUERIES;", "a block comment"),
        ("--@ directive\nSHOW QUERIES;", "two hyphens and a blank"),
        ("SHOW QUERIES; -- last", "without a line end"),
        ("SHOW -- a\rb\n QUERIES;", "some readers take for the end"),
        ("SHOW -- a\u2028b\n QUERIES;", "some readers take for the end"),
        ("SHOW QUERIES", "no semicolon"),
        ("SHOW\tQUERIES;", "a character no statement has"),
        ("SHOW STREAMS;", "`QUERIES` is expected"),
        ("SELECT 1;", "no statement we emit"),
        ("PRINT t;", "no statement we emit"),
        ("DEFINE x = 'y';", "no statement we emit"),
        ("INSERT INTO a VALUES (1);", "no statement we emit"),
        ("ALTER STREAM a ADD COLUMN b INT;", "no statement we emit"),
        ("TERMINATE ALL;", "no statement we emit"),

        // session
        ("ASSERT SCHEMA SUBJECT tidb_t TIMEOUT 30 SECONDS;", "a subject is expected"),
        ("ASSERT SCHEMA SUBJECT 't';", "`TIMEOUT` is expected"),
        ("ASSERT SCHEMA SUBJECT 't' TIMEOUT 0 SECONDS;", "at least 1"),
        ("ASSERT SCHEMA SUBJECT 't' TIMEOUT 30;", "`SECONDS` is expected"),
        ("ASSERT SCHEMA SUBJECT 't' TIMEOUT 3 SECONDS; ASSERT SCHEMA SUBJECT 't' TIMEOUT 3 SECONDS;", "twice"),
        ("SET 'auto.offset.reset' = 'latest';", "'earliest' is expected"),
        ("SET 'ksql.fail.on.production.error' = 'false';", "'auto.offset.reset' is expected"),
        ("SET auto.offset.reset = 'earliest';", "a character no statement has"),
        ("DROP STREAM a;", "`IF` is expected"),
        ("DROP STREAM IF EXISTS a;", "no stream or table A"),
        ("DESCRIBE a EXTENDED;", "no stream or table A"),

        // CREATE SOURCE
        ("CREATE STREAM IF NOT EXISTS a (x INT)" + Keyless, "created with SOURCE"),
        ("CREATE TABLE IF NOT EXISTS a (x INT PRIMARY KEY)" + With, "created with SOURCE"),
        ("CREATE OR REPLACE SOURCE STREAM a (x INT)" + Keyless, "OR REPLACE is refused"),
        ("CREATE SOURCE STREAM a (x INT)" + Keyless, "`IF` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a ()" + Keyless, "a column is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a" + Keyless, "`(` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS stream (x INT)" + Keyless, "a reserved word is no bare name"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (group INT)" + Keyless, "a reserved word is no bare name"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT, values INT)" + Keyless, "a reserved word is no bare name"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (at VARCHAR)" + Keyless, "a reserved word is no bare name"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (k STRUCT<end INT> KEY, end INT)" + With, "a reserved word is no bare name"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (rowtime BIGINT)" + Keyless, "a reserved column name"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (`WINDOWEND` BIGINT)" + Keyless, "a reserved column name"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT,)" + Keyless, "a column is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT, x BIGINT)" + Keyless, "the column X twice"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT, `X` BIGINT)" + Keyless, "the column X twice"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT NOT NULL)" + Keyless, "`)` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT DEFAULT 0)" + Keyless, "`)` is expected"),
        ($"CREATE SOURCE STREAM IF NOT EXISTS {new string('a', 151)} (x INT){Keyless}", "a name of more than"),

        // types
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x FLOAT)" + Keyless, "no type of ksqlDB"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x TINYINT)" + Keyless, "no type of ksqlDB"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x JSON)" + Keyless, "no type of ksqlDB"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x BIGINT UNSIGNED)" + Keyless, "`)` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x)" + Keyless, "no type of ksqlDB"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x DECIMAL)" + Keyless, "`(` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x DECIMAL(10))" + Keyless, "`,` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x DECIMAL(2, 3))" + Keyless, "more decimals than digits"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x DECIMAL(0, 0))" + Keyless, "at least 1"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x VARCHAR(20))" + Keyless, "`)` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x ARRAY)" + Keyless, "`<` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x STRUCT<f INT, f INT>)" + Keyless, "a field twice"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x MAP<STRING, INT>)" + Keyless, "no type of ksqlDB"),

        // keys
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT)" + With, "no KEY column"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT KEY, y INT)" + With, "reads a bare value"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT PRIMARY KEY, y INT)" + With, "KEY is the word for streams"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT KEY, y INT)" + Keyless, "KEY_FORMAT NONE with a key column"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT KEY, y INT KEY)" + With, "no value column"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (k STRUCT<x INT> KEY, y INT)" + With, "no value column of its type"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (k STRUCT<x INT> KEY, x BIGINT)" + With, "no value column of its type"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (k STRUCT<x INT> KEY, x INT KEY, y INT)" + With, "a STRUCT among several"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x DECIMAL(3, 0) KEY, y INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO');", "KAFKA takes one column"),
        ("SET 'auto.offset.reset' = 'earliest'; CREATE SOURCE TABLE IF NOT EXISTS a (x INT, y INT)" + Keyless, "a table without PRIMARY KEY"),
        ("SET 'auto.offset.reset' = 'earliest'; CREATE SOURCE TABLE IF NOT EXISTS a (x INT KEY, y INT)" + With, "PRIMARY KEY is the word for tables"),
        ("CREATE SOURCE TABLE IF NOT EXISTS a (x INT PRIMARY KEY, y INT PRIMARY KEY, z INT)" + With, "start at the end of the topic"),

        // WITH
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT);", "`WITH` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');", "KAFKA_TOPIC is missing"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', VALUE_FORMAT = 'AVRO');", "KEY_FORMAT is missing"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE');", "VALUE_FORMAT is missing"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', PARTITIONS = 3);", "no property we emit here"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', VALUE_FORMATS = 'AVRO');", "no property we emit here"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');", "written twice"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = t, KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');", "a topic is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = '', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');", "1 to 249"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 'shop.orders', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');", "1 to 249"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'JSON');", "one of 'AVRO'"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't' KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');", "`)` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT, y INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', WRAP_SINGLE_VALUE = true);", "with several values"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', WRAP_SINGLE_VALUE = false);", "`TRUE` is expected"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', TIMESTAMP = 'x');", "a BIGINT or TIMESTAMP column"),
        ("CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', TIMESTAMP = 'y');", "a BIGINT or TIMESTAMP column"),
        ("SET 'auto.offset.reset' = 'earliest'; CREATE SOURCE TABLE IF NOT EXISTS a (x BIGINT PRIMARY KEY, y INT PRIMARY KEY, z BIGINT) "
            + "WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO', TIMESTAMP = 'z');", "TIMESTAMP on a table"),
    ];
}
