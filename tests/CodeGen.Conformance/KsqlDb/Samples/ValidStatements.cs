namespace Tidb.CodeGen.Conformance.KsqlDb.Samples;

/// <summary>Scripts ksqlDB takes, from its documentation and our reference; all forms we emit.</summary>
internal static class ValidStatements
{
    private const string Coupon = """
        CREATE SOURCE STREAM IF NOT EXISTS coupon_cdc (
          ROWKEY STRUCT<id INT> KEY,
          id INT,
          code VARCHAR,
          valid_until STRING,
          bits BYTES,
          tags VARCHAR,
          big BIGINT
        ) WITH (KAFKA_TOPIC = 'tidb_shop_coupon', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');
        SET 'auto.offset.reset' = 'earliest';

        """;

    public static readonly string[] All =
    [
        "ASSERT SCHEMA SUBJECT 'tidb_shop_coupon-key' TIMEOUT 30 SECONDS;",
        "SET 'auto.offset.reset' = 'earliest';",
        "set 'auto.offset.reset' = 'earliest';",
        "SHOW QUERIES;",
        "-- a comment -- with more /* of */ 'it\n SHOW QUERIES;",
        Coupon,
        Coupon + "DESCRIBE coupon_cdc EXTENDED; DESCRIBE `COUPON_CDC` EXTENDED; DROP STREAM IF EXISTS Coupon_Cdc;",

        // keys
        "CREATE SOURCE STREAM IF NOT EXISTS a (x INT KEY, `y` BIGINT KEY, z VARCHAR) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');",
        "CREATE SOURCE STREAM IF NOT EXISTS a (k STRUCT<x INT, `y` BIGINT> KEY, x INT, `y` BIGINT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');",
        "CREATE SOURCE STREAM IF NOT EXISTS a (x INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', WRAP_SINGLE_VALUE = true);",

        // names
        "CREATE SOURCE STREAM IF NOT EXISTS `a-b` (order INT KEY, `GROUP` INT KEY, key INT, timestamp INT, `rowtime` INT, id INT, _2fa INT, __ INT) "
            + "WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');",

        // types
        "CREATE SOURCE STREAM IF NOT EXISTS a (b BOOLEAN, i INTEGER, l BIGINT, d DOUBLE, n DECIMAL(65, 30), s STRING, v VARCHAR, y BYTES, t TIME, e DATE, p TIMESTAMP, "
            + "r ARRAY<STRUCT<f INT, g ARRAY<VARCHAR>>>) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');",
        "CREATE SOURCE STREAM IF NOT EXISTS a (x INT, at_ms BIGINT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO', TIMESTAMP = 'at_ms');",

        // the whole way to a table, and back
        Coupon + """
            CREATE STREAM IF NOT EXISTS coupon_keyed
            WITH (KAFKA_TOPIC = 'ksql_shop_coupon', KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO', PARTITIONS = 6) AS
            SELECT ROWKEY->id AS id, code, CAST(NULLIF(valid_until, '0000-00-00') AS DATE) AS until, (id <> 0) AS ok,
              BIGINT_FROM_BYTES(LPAD(bits, 8, TO_BYTES('00', 'hex'))) AS bits, SPLIT(tags, ',') AS tags, SPLIT(tags, ',')[1] AS tag,
              TRANSFORM(JSON_ITEMS(tags), x => CAST(x AS DOUBLE)) AS emb, FROM_UNIXTIME(big) AS stamp,
              CASE WHEN big < 0 THEN CAST(CAST(big AS DECIMAL(20, 0)) + CAST('18446744073709551616' AS DECIMAL(20, 0)) AS DECIMAL(20, 0))
                ELSE CAST(big AS DECIMAL(20, 0)) END AS big,
              (CASE WHEN code LIKE '-%' THEN -1 ELSE 1 END) * ABS(CAST(code AS BIGINT)) AS whole, id * 2 + CAST(code AS DOUBLE) AS part
            FROM coupon_cdc
            PARTITION BY ROWKEY->id
            EMIT CHANGES;
            CREATE SOURCE TABLE IF NOT EXISTS coupon (
              id INT PRIMARY KEY, code VARCHAR, until DATE, ok BOOLEAN, bits BIGINT, tags ARRAY<VARCHAR>, tag VARCHAR, emb ARRAY<DOUBLE>,
              stamp TIMESTAMP, big DECIMAL(20, 0), whole BIGINT, part DOUBLE
            ) WITH (KAFKA_TOPIC = 'ksql_shop_coupon', KEY_FORMAT = 'KAFKA', VALUE_FORMAT = 'AVRO');
            DROP TABLE IF EXISTS coupon;
            DROP STREAM IF EXISTS coupon_keyed DELETE TOPIC;
            DROP STREAM IF EXISTS coupon_cdc;
            """,

        // several key columns keep their names without PARTITION BY
        """
        CREATE SOURCE STREAM IF NOT EXISTS a (x INT KEY, `GROUP` INT KEY, z VARCHAR) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');
        SET 'auto.offset.reset' = 'earliest';
        CREATE STREAM IF NOT EXISTS b WITH (KAFKA_TOPIC = 'u', KEY_FORMAT = 'JSON', VALUE_FORMAT = 'AVRO') AS SELECT x, `GROUP`, z FROM a EMIT CHANGES;
        """,
    ];
}
