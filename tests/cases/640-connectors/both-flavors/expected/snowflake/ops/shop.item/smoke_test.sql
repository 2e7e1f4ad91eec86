-- shop.item · smoke test: lands rows of every shape, applies them with this table's own MERGE, prints PASS or FAIL
-- needs no Kafka; creates and drops only the schema TIDB_SMOKE_TEST_TIDB_SHOP_ITEM, which stays for inspection until the next run or
-- DROP SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_ITEM;
DROP SCHEMA IF EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_ITEM;

CREATE SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_ITEM;

CREATE TABLE TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.LANDING (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of shop.item, written by the Kafka connector';

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA (
  ID NUMBER(10,0) NOT NULL,
  NAME VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_ITEM PRIMARY KEY (ID)
)
COMMENT = 'replica of shop.item';

-- without SHOW_INITIAL_ROWS: its first reading would see no row that lands after this moment
CREATE STREAM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.LANDING__STM
  ON TABLE TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.LANDING
  APPEND_ONLY = TRUE;

CREATE OR REPLACE PROCEDURE TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.SP_APPLY_LANDING()
  COPY GRANTS
  RETURNS VARCHAR
  LANGUAGE SQL
  EXECUTE AS OWNER
AS
$$
BEGIN
  BEGIN TRANSACTION;

  INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.TIDB_SYNC_LOG
      (TARGET, KAFKA_PARTITION, MIN_OFFSET, MAX_OFFSET, ROW_COUNT, REJECT_COUNT, MAX_CREATE_MS, APPLIED_AT)
  SELECT
      'TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA',
      x._TIDB_PARTITION,
      MIN(x._TIDB_OFFSET),
      MAX(x._TIDB_OFFSET),
      COUNT(*),
      SUM(IFF(x.ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW), 0, 1)),
      MAX(x._TIDB_CREATE_MS),
      SYSDATE()
  FROM (
    SELECT
        COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(10,0) AS ID,
        RECORD_CONTENT AS _TIDB_ROW,
        RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
        RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
        COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
        (RECORD_CONTENT:"id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
        (RECORD_CONTENT IS NULL
          OR IS_NULL_VALUE(RECORD_CONTENT)
          OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
          OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
    FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.LANDING__STM
  ) AS x
  GROUP BY x._TIDB_PARTITION;

  MERGE INTO TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA AS t
  USING (
    SELECT
        r.ID,
        r._TIDB_ROW:"name"::VARCHAR AS NAME,
        r._TIDB_PARTITION,
        r._TIDB_OFFSET,
        r._TIDB_IS_DELETE
    FROM (
      SELECT
          x.ID,
          x._TIDB_ROW,
          x._TIDB_PARTITION,
          x._TIDB_OFFSET,
          x._TIDB_IS_DELETE
      FROM (
        SELECT
            COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(10,0) AS ID,
            RECORD_CONTENT AS _TIDB_ROW,
            RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
            RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
            COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
            (RECORD_CONTENT:"id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
            (RECORD_CONTENT IS NULL
              OR IS_NULL_VALUE(RECORD_CONTENT)
              OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
              OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
        FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.LANDING__STM
      ) AS x
      WHERE x.ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW)
      QUALIFY ROW_NUMBER() OVER (
        PARTITION BY x.ID
        ORDER BY x._TIDB_OFFSET DESC, x._TIDB_PARTITION DESC
      ) = 1
    ) AS r
  ) AS s
  ON  t.ID = s.ID
  WHEN MATCHED AND s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN DELETE
  WHEN MATCHED AND NOT s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN UPDATE SET
        NAME = s.NAME,
        _TIDB_PARTITION = s._TIDB_PARTITION,
        _TIDB_OFFSET = s._TIDB_OFFSET,
        _TIDB_APPLIED_AT = SYSDATE()
  WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
    THEN INSERT (
        ID,
        NAME,
        _TIDB_PARTITION,
        _TIDB_OFFSET,
        _TIDB_APPLIED_AT
    )
    VALUES (
        s.ID,
        s.NAME,
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
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":1,"CreateTime":1767225600000,"key":{"id":1}}'), PARSE_JSON('{"id":1,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":3,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"name":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":4,"CreateTime":1767225600000,"key":{"id":3}}'), PARSE_JSON('{"id":3,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":5,"CreateTime":1767225600000,"key":{"id":3},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":6,"CreateTime":1767225600000,"key":{"id":4}}'), PARSE_JSON('{"id":4,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":7,"CreateTime":1767225600000,"key":{"id":4}}'), NULL
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":8,"CreateTime":1767225600000,"key":{"id":5},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"id":6},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":11,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"name":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":12,"CreateTime":1767225600000,"key":{"id":7}}'), PARSE_JSON('{"val":{"id":7,"name":"1''\\\\é"}}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":13,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{"id":8,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":14,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"id":9}}'), PARSE_JSON('{"id":9,"name":null}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"id":9}}'), PARSE_JSON('{"id":9,"name":null}');

CALL TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.SP_APPLY_LANDING();

-- a second batch: a delete, and old records again under their old offsets
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":16,"CreateTime":1767225600000,"key":{"id":1},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"name":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"id":6},"schema_id":0}'), PARSE_JSON('{}');

CALL TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.SP_APPLY_LANDING();

-- nothing new: an empty batch changes nothing
CALL TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.SP_APPLY_LANDING();

SELECT
    '01 a delete removes the row' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 1
UNION ALL
SELECT
    '02 the last of several changes wins, and an old record does not bring the old row back' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 2
  AND NAME = '2''\\é'
UNION ALL
SELECT
    '03 an empty object is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 3
UNION ALL
SELECT
    '04 SQL NULL is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 4
UNION ALL
SELECT
    '05 the delete of an unknown key inserts nothing' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 5
UNION ALL
SELECT
    '06 a delete and an insert of one key leave the new row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 6
  AND NAME = '2''\\é'
UNION ALL
SELECT
    '07 a value wrapped otherwise is not applied' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 7
UNION ALL
SELECT
    '08 an unreadable key is taken from the row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 8
  AND NAME = '1''\\é'
UNION ALL
SELECT
    '09 NULL stays NULL' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
WHERE ID = 9
  AND NAME IS NULL
UNION ALL
SELECT
    '10 nothing else is in the replica' AS PROPERTY,
    IFF(COUNT(*) = 4, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.REPLICA
UNION ALL
SELECT
    '11 rejected rows are counted' AS PROPERTY,
    IFF(SUM(REJECT_COUNT) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.TIDB_SYNC_LOG
UNION ALL
SELECT
    '12 every landed row is logged' AS PROPERTY,
    IFF(SUM(ROW_COUNT) = 20, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.TIDB_SYNC_LOG
UNION ALL
SELECT
    '13 an empty batch logs nothing' AS PROPERTY,
    IFF(COUNT(*) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_ITEM.TIDB_SYNC_LOG
ORDER BY 2, 1;
