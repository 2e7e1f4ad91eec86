-- tpcc.order_line · smoke test: lands rows of every shape, applies them with this table's own MERGE, prints PASS or FAIL
-- needs no Kafka; creates and drops only the schema TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE, which stays for inspection until the next run or
-- DROP SCHEMA TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE;
DROP SCHEMA IF EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE;

CREATE SCHEMA TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE;

CREATE TABLE TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.LANDING (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of tpcc.order_line, written by the Kafka connector';

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA (
  OL_O_ID NUMBER(10,0) NOT NULL,
  OL_D_ID NUMBER(10,0) NOT NULL,
  OL_W_ID NUMBER(10,0) NOT NULL,
  OL_NUMBER NUMBER(10,0) NOT NULL,
  OL_I_ID NUMBER(10,0),
  OL_SUPPLY_W_ID NUMBER(10,0),
  OL_DELIVERY_D TIMESTAMP_NTZ(0),
  OL_QUANTITY NUMBER(10,0),
  OL_AMOUNT NUMBER(6,2),
  OL_DIST_INFO VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_ORDER_LINE PRIMARY KEY (OL_W_ID, OL_D_ID, OL_O_ID, OL_NUMBER)
)
COMMENT = 'replica of tpcc.order_line';

-- without SHOW_INITIAL_ROWS: its first reading would see no row that lands after this moment
CREATE STREAM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.LANDING__STM
  ON TABLE TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.LANDING
  APPEND_ONLY = TRUE;

CREATE OR REPLACE PROCEDURE TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.SP_APPLY_LANDING()
  COPY GRANTS
  RETURNS VARCHAR
  LANGUAGE SQL
  EXECUTE AS OWNER
AS
$$
BEGIN
  BEGIN TRANSACTION;

  INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.TIDB_SYNC_LOG
      (TARGET, KAFKA_PARTITION, MIN_OFFSET, MAX_OFFSET, ROW_COUNT, REJECT_COUNT, MAX_CREATE_MS, APPLIED_AT)
  SELECT
      'TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA',
      x._TIDB_PARTITION,
      MIN(x._TIDB_OFFSET),
      MAX(x._TIDB_OFFSET),
      COUNT(*),
      SUM(IFF(x.OL_W_ID IS NOT NULL AND x.OL_D_ID IS NOT NULL AND x.OL_O_ID IS NOT NULL AND x.OL_NUMBER IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW), 0, 1)),
      MAX(x._TIDB_CREATE_MS),
      SYSDATE()
  FROM (
    SELECT
        COALESCE(RECORD_METADATA:"key":"ol_w_id", RECORD_CONTENT:"ol_w_id")::NUMBER(10,0) AS OL_W_ID,
        COALESCE(RECORD_METADATA:"key":"ol_d_id", RECORD_CONTENT:"ol_d_id")::NUMBER(10,0) AS OL_D_ID,
        COALESCE(RECORD_METADATA:"key":"ol_o_id", RECORD_CONTENT:"ol_o_id")::NUMBER(10,0) AS OL_O_ID,
        COALESCE(RECORD_METADATA:"key":"ol_number", RECORD_CONTENT:"ol_number")::NUMBER(10,0) AS OL_NUMBER,
        RECORD_CONTENT AS _TIDB_ROW,
        RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
        RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
        COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
        (RECORD_CONTENT:"ol_w_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
        (RECORD_CONTENT IS NULL
          OR IS_NULL_VALUE(RECORD_CONTENT)
          OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
          OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
    FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.LANDING__STM
  ) AS x
  GROUP BY x._TIDB_PARTITION;

  MERGE INTO TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA AS t
  USING (
    SELECT
        r.OL_W_ID,
        r.OL_D_ID,
        r.OL_O_ID,
        r.OL_NUMBER,
        r._TIDB_ROW:"ol_i_id"::NUMBER(10,0) AS OL_I_ID,
        r._TIDB_ROW:"ol_supply_w_id"::NUMBER(10,0) AS OL_SUPPLY_W_ID,
        TO_TIMESTAMP_NTZ(r._TIDB_ROW:"ol_delivery_d"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS') AS OL_DELIVERY_D,
        r._TIDB_ROW:"ol_quantity"::NUMBER(10,0) AS OL_QUANTITY,
        r._TIDB_ROW:"ol_amount"::NUMBER(6,2) AS OL_AMOUNT,
        r._TIDB_ROW:"ol_dist_info"::VARCHAR AS OL_DIST_INFO,
        r._TIDB_PARTITION,
        r._TIDB_OFFSET,
        r._TIDB_IS_DELETE
    FROM (
      SELECT
          x.OL_W_ID,
          x.OL_D_ID,
          x.OL_O_ID,
          x.OL_NUMBER,
          x._TIDB_ROW,
          x._TIDB_PARTITION,
          x._TIDB_OFFSET,
          x._TIDB_IS_DELETE
      FROM (
        SELECT
            COALESCE(RECORD_METADATA:"key":"ol_w_id", RECORD_CONTENT:"ol_w_id")::NUMBER(10,0) AS OL_W_ID,
            COALESCE(RECORD_METADATA:"key":"ol_d_id", RECORD_CONTENT:"ol_d_id")::NUMBER(10,0) AS OL_D_ID,
            COALESCE(RECORD_METADATA:"key":"ol_o_id", RECORD_CONTENT:"ol_o_id")::NUMBER(10,0) AS OL_O_ID,
            COALESCE(RECORD_METADATA:"key":"ol_number", RECORD_CONTENT:"ol_number")::NUMBER(10,0) AS OL_NUMBER,
            RECORD_CONTENT AS _TIDB_ROW,
            RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
            RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
            COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
            (RECORD_CONTENT:"ol_w_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
            (RECORD_CONTENT IS NULL
              OR IS_NULL_VALUE(RECORD_CONTENT)
              OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
              OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
        FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.LANDING__STM
      ) AS x
      WHERE x.OL_W_ID IS NOT NULL AND x.OL_D_ID IS NOT NULL AND x.OL_O_ID IS NOT NULL AND x.OL_NUMBER IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW)
      QUALIFY ROW_NUMBER() OVER (
        PARTITION BY x.OL_W_ID, x.OL_D_ID, x.OL_O_ID, x.OL_NUMBER
        ORDER BY x._TIDB_OFFSET DESC, x._TIDB_PARTITION DESC
      ) = 1
    ) AS r
  ) AS s
  ON  t.OL_W_ID = s.OL_W_ID
  AND t.OL_D_ID = s.OL_D_ID
  AND t.OL_O_ID = s.OL_O_ID
  AND t.OL_NUMBER = s.OL_NUMBER
  WHEN MATCHED AND s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN DELETE
  WHEN MATCHED AND NOT s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN UPDATE SET
        OL_I_ID = s.OL_I_ID,
        OL_SUPPLY_W_ID = s.OL_SUPPLY_W_ID,
        OL_DELIVERY_D = s.OL_DELIVERY_D,
        OL_QUANTITY = s.OL_QUANTITY,
        OL_AMOUNT = s.OL_AMOUNT,
        OL_DIST_INFO = s.OL_DIST_INFO,
        _TIDB_PARTITION = s._TIDB_PARTITION,
        _TIDB_OFFSET = s._TIDB_OFFSET,
        _TIDB_APPLIED_AT = SYSDATE()
  WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
    THEN INSERT (
        OL_O_ID,
        OL_D_ID,
        OL_W_ID,
        OL_NUMBER,
        OL_I_ID,
        OL_SUPPLY_W_ID,
        OL_DELIVERY_D,
        OL_QUANTITY,
        OL_AMOUNT,
        OL_DIST_INFO,
        _TIDB_PARTITION,
        _TIDB_OFFSET,
        _TIDB_APPLIED_AT
    )
    VALUES (
        s.OL_O_ID,
        s.OL_D_ID,
        s.OL_W_ID,
        s.OL_NUMBER,
        s.OL_I_ID,
        s.OL_SUPPLY_W_ID,
        s.OL_DELIVERY_D,
        s.OL_QUANTITY,
        s.OL_AMOUNT,
        s.OL_DIST_INFO,
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
INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":1,"CreateTime":1767225600000,"key":{"ol_o_id":1,"ol_d_id":1,"ol_w_id":1,"ol_number":1}}'), PARSE_JSON('{"ol_o_id":1,"ol_d_id":1,"ol_w_id":1,"ol_number":1,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"ol_o_id":2,"ol_d_id":2,"ol_w_id":2,"ol_number":2}}'), PARSE_JSON('{"ol_o_id":2,"ol_d_id":2,"ol_w_id":2,"ol_number":2,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":3,"CreateTime":1767225600000,"key":{"ol_o_id":2,"ol_d_id":2,"ol_w_id":2,"ol_number":2}}'), PARSE_JSON('{"ol_o_id":2,"ol_d_id":2,"ol_w_id":2,"ol_number":2,"ol_i_id":2,"ol_supply_w_id":2,"ol_delivery_d":"2026-01-02 03:04:05","ol_quantity":2,"ol_amount":0.02,"ol_dist_info":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":4,"CreateTime":1767225600000,"key":{"ol_o_id":3,"ol_d_id":3,"ol_w_id":3,"ol_number":3}}'), PARSE_JSON('{"ol_o_id":3,"ol_d_id":3,"ol_w_id":3,"ol_number":3,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":5,"CreateTime":1767225600000,"key":{"ol_o_id":3,"ol_d_id":3,"ol_w_id":3,"ol_number":3},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":6,"CreateTime":1767225600000,"key":{"ol_o_id":4,"ol_d_id":4,"ol_w_id":4,"ol_number":4}}'), PARSE_JSON('{"ol_o_id":4,"ol_d_id":4,"ol_w_id":4,"ol_number":4,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":7,"CreateTime":1767225600000,"key":{"ol_o_id":4,"ol_d_id":4,"ol_w_id":4,"ol_number":4}}'), NULL
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":8,"CreateTime":1767225600000,"key":{"ol_o_id":5,"ol_d_id":5,"ol_w_id":5,"ol_number":5},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6}}'), PARSE_JSON('{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":11,"CreateTime":1767225600000,"key":{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6}}'), PARSE_JSON('{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6,"ol_i_id":2,"ol_supply_w_id":2,"ol_delivery_d":"2026-01-02 03:04:05","ol_quantity":2,"ol_amount":0.02,"ol_dist_info":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":12,"CreateTime":1767225600000,"key":{"ol_o_id":7,"ol_d_id":7,"ol_w_id":7,"ol_number":7}}'), PARSE_JSON('{"val":{"ol_o_id":7,"ol_d_id":7,"ol_w_id":7,"ol_number":7,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":13,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{"ol_o_id":8,"ol_d_id":8,"ol_w_id":8,"ol_number":8,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":14,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"ol_o_id":9,"ol_d_id":9,"ol_w_id":9,"ol_number":9}}'), PARSE_JSON('{"ol_o_id":9,"ol_d_id":9,"ol_w_id":9,"ol_number":9,"ol_i_id":null,"ol_supply_w_id":null,"ol_delivery_d":null,"ol_quantity":null,"ol_amount":null,"ol_dist_info":null}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"ol_o_id":9,"ol_d_id":9,"ol_w_id":9,"ol_number":9}}'), PARSE_JSON('{"ol_o_id":9,"ol_d_id":9,"ol_w_id":9,"ol_number":9,"ol_i_id":null,"ol_supply_w_id":null,"ol_delivery_d":null,"ol_quantity":null,"ol_amount":null,"ol_dist_info":null}');

CALL TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.SP_APPLY_LANDING();

-- a second batch: a delete, and old records again under their old offsets
INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":16,"CreateTime":1767225600000,"key":{"ol_o_id":1,"ol_d_id":1,"ol_w_id":1,"ol_number":1},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"ol_o_id":2,"ol_d_id":2,"ol_w_id":2,"ol_number":2}}'), PARSE_JSON('{"ol_o_id":2,"ol_d_id":2,"ol_w_id":2,"ol_number":2,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6}}'), PARSE_JSON('{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6,"ol_i_id":1,"ol_supply_w_id":1,"ol_delivery_d":"2026-01-01 03:04:05","ol_quantity":1,"ol_amount":0.01,"ol_dist_info":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"ol_o_id":6,"ol_d_id":6,"ol_w_id":6,"ol_number":6},"schema_id":0}'), PARSE_JSON('{}');

CALL TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.SP_APPLY_LANDING();

-- nothing new: an empty batch changes nothing
CALL TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.SP_APPLY_LANDING();

SELECT
    '01 a delete removes the row' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 1
  AND OL_D_ID = 1
  AND OL_O_ID = 1
  AND OL_NUMBER = 1
UNION ALL
SELECT
    '02 the last of several changes wins, and an old record does not bring the old row back' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 2
  AND OL_D_ID = 2
  AND OL_O_ID = 2
  AND OL_NUMBER = 2
  AND OL_I_ID = 2
  AND OL_SUPPLY_W_ID = 2
  AND OL_DELIVERY_D = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND OL_QUANTITY = 2
  AND OL_AMOUNT = 0.02
  AND OL_DIST_INFO = '2''\\é'
UNION ALL
SELECT
    '03 an empty object is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 3
  AND OL_D_ID = 3
  AND OL_O_ID = 3
  AND OL_NUMBER = 3
UNION ALL
SELECT
    '04 SQL NULL is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 4
  AND OL_D_ID = 4
  AND OL_O_ID = 4
  AND OL_NUMBER = 4
UNION ALL
SELECT
    '05 the delete of an unknown key inserts nothing' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 5
  AND OL_D_ID = 5
  AND OL_O_ID = 5
  AND OL_NUMBER = 5
UNION ALL
SELECT
    '06 a delete and an insert of one key leave the new row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 6
  AND OL_D_ID = 6
  AND OL_O_ID = 6
  AND OL_NUMBER = 6
  AND OL_I_ID = 2
  AND OL_SUPPLY_W_ID = 2
  AND OL_DELIVERY_D = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND OL_QUANTITY = 2
  AND OL_AMOUNT = 0.02
  AND OL_DIST_INFO = '2''\\é'
UNION ALL
SELECT
    '07 a value wrapped otherwise is not applied' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 7
  AND OL_D_ID = 7
  AND OL_O_ID = 7
  AND OL_NUMBER = 7
UNION ALL
SELECT
    '08 an unreadable key is taken from the row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 8
  AND OL_D_ID = 8
  AND OL_O_ID = 8
  AND OL_NUMBER = 8
  AND OL_I_ID = 1
  AND OL_SUPPLY_W_ID = 1
  AND OL_DELIVERY_D = TO_TIMESTAMP_NTZ('2026-01-01 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND OL_QUANTITY = 1
  AND OL_AMOUNT = 0.01
  AND OL_DIST_INFO = '1''\\é'
UNION ALL
SELECT
    '09 NULL stays NULL' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
WHERE OL_W_ID = 9
  AND OL_D_ID = 9
  AND OL_O_ID = 9
  AND OL_NUMBER = 9
  AND OL_I_ID IS NULL
  AND OL_SUPPLY_W_ID IS NULL
  AND OL_DELIVERY_D IS NULL
  AND OL_QUANTITY IS NULL
  AND OL_AMOUNT IS NULL
  AND OL_DIST_INFO IS NULL
UNION ALL
SELECT
    '10 nothing else is in the replica' AS PROPERTY,
    IFF(COUNT(*) = 4, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.REPLICA
UNION ALL
SELECT
    '11 rejected rows are counted' AS PROPERTY,
    IFF(SUM(REJECT_COUNT) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.TIDB_SYNC_LOG
UNION ALL
SELECT
    '12 every landed row is logged' AS PROPERTY,
    IFF(SUM(ROW_COUNT) = 20, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.TIDB_SYNC_LOG
UNION ALL
SELECT
    '13 an empty batch logs nothing' AS PROPERTY,
    IFF(COUNT(*) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_ORDER_LINE.TIDB_SYNC_LOG
ORDER BY 2, 1;
