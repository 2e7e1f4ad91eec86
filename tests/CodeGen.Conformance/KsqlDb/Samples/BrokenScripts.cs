namespace Tidb.CodeGen.Conformance.KsqlDb.Samples;

/// <summary>A right script, and the faults that make it wrong: what is replaced, by what, and words of the reason.</summary>
internal static class BrokenScripts
{
    public const string Right = """
        CREATE SOURCE STREAM IF NOT EXISTS coupon_cdc (
          ROWKEY STRUCT<id INT> KEY,
          id INT,
          code VARCHAR,
          big BIGINT
        ) WITH (
          KAFKA_TOPIC = 'tidb_shop_coupon', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');

        SET 'auto.offset.reset' = 'earliest';

        CREATE STREAM IF NOT EXISTS coupon_keyed
        WITH (KAFKA_TOPIC = 'ksql_shop_coupon', KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO', PARTITIONS = 6) AS
        SELECT
          ROWKEY->id AS id,
          CAST(code AS DATE) AS day,
          (id <> 0) AS ok
        FROM coupon_cdc
        PARTITION BY ROWKEY->id
        EMIT CHANGES;

        CREATE SOURCE TABLE IF NOT EXISTS coupon (
          id INT PRIMARY KEY,
          day DATE,
          ok BOOLEAN
        ) WITH (KAFKA_TOPIC = 'ksql_shop_coupon', KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO');

        DROP TABLE IF EXISTS coupon;
        DROP STREAM IF EXISTS coupon_keyed DELETE TOPIC;
        DROP STREAM IF EXISTS coupon_cdc;
        """;

    public static readonly (string From, string To, string Reason)[] Faults =
    [
        // deletes
        ("PARTITION BY ROWKEY->id", "PARTITION BY id", "no column ID"),
        ("PARTITION BY ROWKEY->id\n", "", "is taken apart with PARTITION BY"),
        ("FROM coupon_cdc\n", "FROM coupon_cdc WHERE id > 0\n", "would lose deletes"),
        ("FROM coupon_cdc\n", "FROM coupon_cdc LEFT JOIN x\n", "would lose deletes"),
        ("PARTITION BY ROWKEY->id\n", "GROUP BY ROWKEY->id\n", "would lose deletes"),
        ("EMIT CHANGES", "EMIT CHANGES LIMIT 3", "the statement ends here"),
        ("EMIT CHANGES", "", "`EMIT` is expected"),
        ("KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO')", "KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO', TIMESTAMP = 'big')", "has lost deletes already"),
        ("SET 'auto.offset.reset' = 'earliest';\n", "", "start at the end of the topic"),

        // projection
        ("  ROWKEY->id AS id,\n", "", "each part of the key once"),
        ("  ROWKEY->id AS id,\n", "  ROWKEY->id AS id, ROWKEY->id AS id_2,\n", "each part of the key once"),
        ("ROWKEY->id AS id,", "ROWKEY->id,", "an expression has an alias"),
        ("ROWKEY->id AS id,", "ROWKEY->ident AS id,", "no field IDENT"),
        ("ROWKEY->id AS id,", "*,", "the columns are written out"),
        ("(id <> 0) AS ok", "(id <> 0) AS day", "the column DAY twice"),
        ("(id <> 0) AS ok", "(ident <> 0) AS ok", "no column IDENT"),
        ("(id <> 0) AS ok", "(code <> 0) AS ok", "a number is expected"),
        ("(id <> 0) AS ok", "(id LIKE '-%') AS ok", "STRING is expected"),
        ("CAST(code AS DATE)", "CAST(code AS TIMESTAMP)", "no CAST we emit"),
        ("CAST(code AS DATE)", "CAST(code DATE)", "`AS` is expected"),
        ("CAST(code AS DATE)", "PARSE_DATE(code, 'yyyy-MM-dd')", "no function we emit"),
        ("CAST(code AS DATE)", "PARSE_TIMESTAMP(code)", "with 1 arguments"),
        ("CAST(code AS DATE)", "PARSE_TIMESTAMP(big, 'yyyy')", "STRING is expected"),
        ("CAST(code AS DATE)", "SPLIT(code, ',')[0]", "the index, from 1 on"),
        ("CAST(code AS DATE)", "code[1]", "an array is expected"),
        ("CAST(code AS DATE)", "TRANSFORM(code, x => x)", "an array is expected"),
        ("CAST(code AS DATE)", "TRANSFORM(SPLIT(code, ','), code)", "a lambda is expected"),
        ("CAST(code AS DATE)", "CASE WHEN id THEN 1 ELSE 2 END", "BOOLEAN is expected"),
        ("CAST(code AS DATE)", "CASE WHEN id < 0 THEN 1 ELSE big END", "INTEGER is expected"),
        ("CAST(code AS DATE)", "CASE WHEN id < 0 THEN 1 END", "`ELSE` is expected"),
        ("CAST(code AS DATE)", "CAST(big AS DECIMAL(20, 0)) + 1", "a DECIMAL meets another type"),
        ("CAST(code AS DATE)", "18446744073709551616", "a number of ksqlDB"),

        // topics and formats
        ("KAFKA_TOPIC = 'ksql_shop_coupon', KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO', PARTITIONS", "KAFKA_TOPIC = 'tidb_shop_coupon', KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO', PARTITIONS", "the topic it reads"),
        ("KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO', PARTITIONS", "KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO', PARTITIONS", "one of 'NONE', 'KAFKA', 'JSON'"),
        ("KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO', PARTITIONS", "KEY_FORMAT = 'JSON', VALUE_FORMAT = 'AVRO', PARTITIONS", "the same topic and other formats"),
        ("PARTITIONS = 6", "PARTITIONS = 0", "at least 1"),
        ("PARTITIONS = 6", "CLEANUP_POLICY = 'compact'", "no property we emit here"),
        ("id INT PRIMARY KEY", "id BIGINT PRIMARY KEY", "the same topic and another key"),
        ("id INT PRIMARY KEY", "ident INT PRIMARY KEY", "the same topic and another key"),
        ("day DATE", "day VARCHAR", "the same topic and other values"),
        ("  day DATE,\n", "", "the same topic and other values"),

        // objects
        ("EXISTS coupon_keyed\n", "EXISTS coupon_cdc\n", "COUPON_CDC already"),
        ("FROM coupon_cdc", "FROM coupon", "no stream or table COUPON"),
        ("DROP TABLE IF EXISTS coupon;", "", "goes before"),
        ("DROP TABLE IF EXISTS coupon;", "DROP STREAM IF EXISTS coupon;", "the other kind of object"),
        ("coupon_keyed DELETE TOPIC", "coupon_keyed", "the derived topic stays"),
        ("EXISTS coupon_cdc;", "EXISTS coupon_cdc DELETE TOPIC;", "a topic of TiCDC"),
    ];
}
