-- shop.cart_line · smoke test: lands rows of every shape, applies them with this table's own MERGE, prints PASS or FAIL
-- needs no Kafka; creates and drops only the schema TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE, which stays for inspection until the next run or
-- DROP SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE;
DROP SCHEMA IF EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE;

CREATE SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE;

CREATE TABLE TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.LANDING (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of shop.cart_line, written by the Kafka connector';

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA (
  TENANT_ID NUMBER(20,0) NOT NULL,
  CART_ID BINARY NOT NULL,
  LINE_NO NUMBER(5,0) NOT NULL,
  PRICE NUMBER(38,10), -- TCG3104 decimal-too-wide
  ADDED_AT TIMESTAMP_NTZ(6),
  "GROUP" VARCHAR,
  _TIDB_UNMAPPED VARIANT,
  _TIDB_DELETED BOOLEAN,
  _TIDB_COMMIT_TS NUMBER(20,0),
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_CART_LINE PRIMARY KEY (TENANT_ID, CART_ID, LINE_NO)
)
COMMENT = 'replica of shop.cart_line: R&D''s carts';

-- without SHOW_INITIAL_ROWS: its first reading would see no row that lands after this moment
CREATE STREAM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.LANDING__STM
  ON TABLE TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.LANDING
  APPEND_ONLY = TRUE;

CREATE OR REPLACE PROCEDURE TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.SP_APPLY_LANDING()
  COPY GRANTS
  RETURNS VARCHAR
  LANGUAGE SQL
  EXECUTE AS OWNER
AS
$$
BEGIN
  BEGIN TRANSACTION;

  INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.TIDB_SYNC_LOG
      (TARGET, KAFKA_PARTITION, MIN_OFFSET, MAX_OFFSET, ROW_COUNT, REJECT_COUNT, MAX_CREATE_MS, APPLIED_AT)
  SELECT
      'TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA',
      x._TIDB_PARTITION,
      MIN(x._TIDB_OFFSET),
      MAX(x._TIDB_OFFSET),
      COUNT(*),
      SUM(IFF(x.TENANT_ID IS NOT NULL AND x.CART_ID IS NOT NULL AND x.LINE_NO IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW), 0, 1)),
      MAX(x._TIDB_CREATE_MS),
      SYSDATE()
  FROM (
    SELECT
        IFF(COALESCE(RECORD_METADATA:"key":"tenant_id", RECORD_CONTENT:"tenant_id")::NUMBER(20,0) < 0, COALESCE(RECORD_METADATA:"key":"tenant_id", RECORD_CONTENT:"tenant_id")::NUMBER(20,0) + 18446744073709551616, COALESCE(RECORD_METADATA:"key":"tenant_id", RECORD_CONTENT:"tenant_id")::NUMBER(20,0))::NUMBER(20,0) AS TENANT_ID,
        TO_BINARY(COALESCE(RECORD_METADATA:"key":"cart_id", RECORD_CONTENT:"cart_id")::VARCHAR, 'BASE64') AS CART_ID,
        COALESCE(RECORD_METADATA:"key":"line_no", RECORD_CONTENT:"line_no")::NUMBER(5,0) AS LINE_NO,
        RECORD_CONTENT AS _TIDB_ROW,
        RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
        RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
        COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
        RECORD_CONTENT:"_tidb_commit_ts"::NUMBER(20,0) AS _TIDB_COMMIT_TS,
        (RECORD_CONTENT:"tenant_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
        (RECORD_CONTENT IS NULL
          OR IS_NULL_VALUE(RECORD_CONTENT)
          OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
          OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
    FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.LANDING__STM
  ) AS x
  GROUP BY x._TIDB_PARTITION;

  MERGE INTO TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA AS t
  USING (
    SELECT
        r.TENANT_ID,
        r.CART_ID,
        r.LINE_NO,
        r._TIDB_ROW:"price"::NUMBER(38,10) AS PRICE, -- TCG3104 decimal-too-wide
        TO_TIMESTAMP_NTZ(r._TIDB_ROW:"added_at"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS.FF6') AS ADDED_AT,
        r._TIDB_ROW:"Group"::VARCHAR AS "GROUP",
        OBJECT_DELETE(AS_OBJECT(r._TIDB_ROW), 'tenant_id', 'cart_id', 'line_no', 'price', 'added_at', 'Group', '_tidb_op', '_tidb_commit_ts', '_tidb_commit_physical_time', '_tidb_row_level_checksum', '_tidb_corrupted', '_tidb_checksum_version') AS _TIDB_REST,
        IFF(ARRAY_SIZE(OBJECT_KEYS(_TIDB_REST)) > 0, _TIDB_REST::VARIANT, NULL) AS _TIDB_UNMAPPED,
        r._TIDB_COMMIT_TS,
        r._TIDB_PARTITION,
        r._TIDB_OFFSET,
        r._TIDB_IS_DELETE
    FROM (
      SELECT
          x.TENANT_ID,
          x.CART_ID,
          x.LINE_NO,
          x._TIDB_ROW,
          x._TIDB_COMMIT_TS,
          x._TIDB_PARTITION,
          x._TIDB_OFFSET,
          x._TIDB_IS_DELETE
      FROM (
        SELECT
            IFF(COALESCE(RECORD_METADATA:"key":"tenant_id", RECORD_CONTENT:"tenant_id")::NUMBER(20,0) < 0, COALESCE(RECORD_METADATA:"key":"tenant_id", RECORD_CONTENT:"tenant_id")::NUMBER(20,0) + 18446744073709551616, COALESCE(RECORD_METADATA:"key":"tenant_id", RECORD_CONTENT:"tenant_id")::NUMBER(20,0))::NUMBER(20,0) AS TENANT_ID,
            TO_BINARY(COALESCE(RECORD_METADATA:"key":"cart_id", RECORD_CONTENT:"cart_id")::VARCHAR, 'BASE64') AS CART_ID,
            COALESCE(RECORD_METADATA:"key":"line_no", RECORD_CONTENT:"line_no")::NUMBER(5,0) AS LINE_NO,
            RECORD_CONTENT AS _TIDB_ROW,
            RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
            RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
            COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
            RECORD_CONTENT:"_tidb_commit_ts"::NUMBER(20,0) AS _TIDB_COMMIT_TS,
            (RECORD_CONTENT:"tenant_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
            (RECORD_CONTENT IS NULL
              OR IS_NULL_VALUE(RECORD_CONTENT)
              OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
              OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
        FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.LANDING__STM
      ) AS x
      WHERE x.TENANT_ID IS NOT NULL AND x.CART_ID IS NOT NULL AND x.LINE_NO IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW)
      QUALIFY ROW_NUMBER() OVER (
        PARTITION BY x.TENANT_ID, x.CART_ID, x.LINE_NO
        ORDER BY x._TIDB_OFFSET DESC, x._TIDB_PARTITION DESC
      ) = 1
    ) AS r
  ) AS s
  ON  t.TENANT_ID = s.TENANT_ID
  AND t.CART_ID = s.CART_ID
  AND t.LINE_NO = s.LINE_NO
  WHEN MATCHED AND s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN UPDATE SET
        _TIDB_DELETED = TRUE,
        _TIDB_PARTITION = s._TIDB_PARTITION,
        _TIDB_OFFSET = s._TIDB_OFFSET,
        _TIDB_APPLIED_AT = SYSDATE()
  WHEN MATCHED AND NOT s._TIDB_IS_DELETE
       AND NVL(t._TIDB_COMMIT_TS, 0) <= s._TIDB_COMMIT_TS
    THEN UPDATE SET
        PRICE = s.PRICE,
        ADDED_AT = s.ADDED_AT,
        "GROUP" = s."GROUP",
        _TIDB_UNMAPPED = s._TIDB_UNMAPPED,
        _TIDB_DELETED = FALSE,
        _TIDB_COMMIT_TS = s._TIDB_COMMIT_TS,
        _TIDB_PARTITION = s._TIDB_PARTITION,
        _TIDB_OFFSET = s._TIDB_OFFSET,
        _TIDB_APPLIED_AT = SYSDATE()
  WHEN NOT MATCHED
    THEN INSERT (
        TENANT_ID,
        CART_ID,
        LINE_NO,
        PRICE,
        ADDED_AT,
        "GROUP",
        _TIDB_UNMAPPED,
        _TIDB_DELETED,
        _TIDB_COMMIT_TS,
        _TIDB_PARTITION,
        _TIDB_OFFSET,
        _TIDB_APPLIED_AT
    )
    VALUES (
        s.TENANT_ID,
        s.CART_ID,
        s.LINE_NO,
        s.PRICE,
        s.ADDED_AT,
        s."GROUP",
        s._TIDB_UNMAPPED,
        s._TIDB_IS_DELETE,
        s._TIDB_COMMIT_TS,
        s._TIDB_PARTITION,
        s._TIDB_OFFSET,
        SYSDATE()
    );

  COMMIT;
  RETURN 'ok';
EXCEPTION
  WHEN OTHER THEN
    ROLLBACK;
    RAISE;
END;
$$;

-- one batch: inserts, updates, every tombstone shape, an unknown key, a re-insert, another wrapping, string keys, a duplicate
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":1,"CreateTime":1767225600000,"key":{"tenant_id":1,"cart_id":"AQA=","line_no":1}}'), PARSE_JSON('{"tenant_id":1,"cart_id":"AQA=","line_no":1,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"tenant_id":2,"cart_id":"AgA=","line_no":2}}'), PARSE_JSON('{"tenant_id":2,"cart_id":"AgA=","line_no":2,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":2}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":3,"CreateTime":1767225600000,"key":{"tenant_id":2,"cart_id":"AgA=","line_no":2}}'), PARSE_JSON('{"tenant_id":2,"cart_id":"AgA=","line_no":2,"price":0.0000000002,"added_at":"2026-01-02 03:04:05.678901","Group":"2''\\\\é","_tidb_commit_ts":3}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":4,"CreateTime":1767225600000,"key":{"tenant_id":3,"cart_id":"AwA=","line_no":3}}'), PARSE_JSON('{"tenant_id":3,"cart_id":"AwA=","line_no":3,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":4}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":5,"CreateTime":1767225600000,"key":{"tenant_id":3,"cart_id":"AwA=","line_no":3},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":6,"CreateTime":1767225600000,"key":{"tenant_id":4,"cart_id":"BAA=","line_no":4}}'), PARSE_JSON('{"tenant_id":4,"cart_id":"BAA=","line_no":4,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":6}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":7,"CreateTime":1767225600000,"key":{"tenant_id":4,"cart_id":"BAA=","line_no":4}}'), NULL
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":8,"CreateTime":1767225600000,"key":{"tenant_id":5,"cart_id":"BQA=","line_no":5},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"tenant_id":6,"cart_id":"BgA=","line_no":6}}'), PARSE_JSON('{"tenant_id":6,"cart_id":"BgA=","line_no":6,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":9}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"tenant_id":6,"cart_id":"BgA=","line_no":6},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":11,"CreateTime":1767225600000,"key":{"tenant_id":6,"cart_id":"BgA=","line_no":6}}'), PARSE_JSON('{"tenant_id":6,"cart_id":"BgA=","line_no":6,"price":0.0000000002,"added_at":"2026-01-02 03:04:05.678901","Group":"2''\\\\é","_tidb_commit_ts":11}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":12,"CreateTime":1767225600000,"key":{"tenant_id":7,"cart_id":"BwA=","line_no":7}}'), PARSE_JSON('{"val":{"tenant_id":7,"cart_id":"BwA=","line_no":7,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":12}}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":13,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{"tenant_id":8,"cart_id":"CAA=","line_no":8,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":13}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":14,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"tenant_id":9,"cart_id":"CQA=","line_no":9}}'), PARSE_JSON('{"tenant_id":9,"cart_id":"CQA=","line_no":9,"price":null,"added_at":null,"Group":null,"_tidb_commit_ts":15}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"tenant_id":9,"cart_id":"CQA=","line_no":9}}'), PARSE_JSON('{"tenant_id":9,"cart_id":"CQA=","line_no":9,"price":null,"added_at":null,"Group":null,"_tidb_commit_ts":15}');

CALL TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.SP_APPLY_LANDING();

-- a second batch: a delete, and old records again under their old offsets
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":16,"CreateTime":1767225600000,"key":{"tenant_id":1,"cart_id":"AQA=","line_no":1},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"tenant_id":2,"cart_id":"AgA=","line_no":2}}'), PARSE_JSON('{"tenant_id":2,"cart_id":"AgA=","line_no":2,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":2}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"tenant_id":6,"cart_id":"BgA=","line_no":6}}'), PARSE_JSON('{"tenant_id":6,"cart_id":"BgA=","line_no":6,"price":0.0000000001,"added_at":"2026-01-01 03:04:05.678901","Group":"1''\\\\é","_tidb_commit_ts":9}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"tenant_id":6,"cart_id":"BgA=","line_no":6},"schema_id":0}'), PARSE_JSON('{}');

CALL TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.SP_APPLY_LANDING();

-- nothing new: an empty batch changes nothing
CALL TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.SP_APPLY_LANDING();

SELECT
    '01 a delete removes the row' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 1
  AND CART_ID = TO_BINARY('0100', 'HEX')
  AND LINE_NO = 1
UNION ALL
SELECT
    '02 the last of several changes wins, and an old record does not bring the old row back' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 2
  AND CART_ID = TO_BINARY('0200', 'HEX')
  AND LINE_NO = 2
  AND PRICE = 0.0000000002
  AND ADDED_AT = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05.678901', 'YYYY-MM-DD HH24:MI:SS.FF6')
  AND "GROUP" = '2''\\é'
UNION ALL
SELECT
    '03 an empty object is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 3
  AND CART_ID = TO_BINARY('0300', 'HEX')
  AND LINE_NO = 3
UNION ALL
SELECT
    '04 SQL NULL is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 4
  AND CART_ID = TO_BINARY('0400', 'HEX')
  AND LINE_NO = 4
UNION ALL
SELECT
    '05 the delete of an unknown key inserts nothing' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 5
  AND CART_ID = TO_BINARY('0500', 'HEX')
  AND LINE_NO = 5
UNION ALL
SELECT
    '06 a delete and an insert of one key leave the new row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 6
  AND CART_ID = TO_BINARY('0600', 'HEX')
  AND LINE_NO = 6
  AND PRICE = 0.0000000002
  AND ADDED_AT = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05.678901', 'YYYY-MM-DD HH24:MI:SS.FF6')
  AND "GROUP" = '2''\\é'
UNION ALL
SELECT
    '07 a value wrapped otherwise is not applied' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 7
  AND CART_ID = TO_BINARY('0700', 'HEX')
  AND LINE_NO = 7
UNION ALL
SELECT
    '08 an unreadable key is taken from the row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 8
  AND CART_ID = TO_BINARY('0800', 'HEX')
  AND LINE_NO = 8
  AND PRICE = 0.0000000001
  AND ADDED_AT = TO_TIMESTAMP_NTZ('2026-01-01 03:04:05.678901', 'YYYY-MM-DD HH24:MI:SS.FF6')
  AND "GROUP" = '1''\\é'
UNION ALL
SELECT
    '09 NULL stays NULL' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
  AND TENANT_ID = 9
  AND CART_ID = TO_BINARY('0900', 'HEX')
  AND LINE_NO = 9
  AND PRICE IS NULL
  AND ADDED_AT IS NULL
  AND "GROUP" IS NULL
UNION ALL
SELECT
    '10 nothing else is in the replica' AS PROPERTY,
    IFF(COUNT(*) = 4, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.REPLICA
WHERE NOT _TIDB_DELETED
UNION ALL
SELECT
    '11 rejected rows are counted' AS PROPERTY,
    IFF(SUM(REJECT_COUNT) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.TIDB_SYNC_LOG
UNION ALL
SELECT
    '12 every landed row is logged' AS PROPERTY,
    IFF(SUM(ROW_COUNT) = 20, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.TIDB_SYNC_LOG
UNION ALL
SELECT
    '13 an empty batch logs nothing' AS PROPERTY,
    IFF(COUNT(*) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_CART_LINE.TIDB_SYNC_LOG
ORDER BY 2, 1;
