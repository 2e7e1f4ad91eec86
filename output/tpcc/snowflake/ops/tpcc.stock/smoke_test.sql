-- tpcc.stock · smoke test: lands rows of every shape, applies them with this table's own MERGE, prints PASS or FAIL
-- needs no Kafka; creates and drops only the schema TIDB_SMOKE_TEST_TIDB_TPCC_STOCK, which stays for inspection until the next run or
-- DROP SCHEMA TIDB_SMOKE_TEST_TIDB_TPCC_STOCK;
DROP SCHEMA IF EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_STOCK;

CREATE SCHEMA TIDB_SMOKE_TEST_TIDB_TPCC_STOCK;

CREATE TABLE TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.LANDING (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of tpcc.stock, written by the Kafka connector';

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA (
  S_I_ID NUMBER(10,0) NOT NULL,
  S_W_ID NUMBER(10,0) NOT NULL,
  S_QUANTITY NUMBER(10,0),
  S_DIST_01 VARCHAR,
  S_DIST_02 VARCHAR,
  S_DIST_03 VARCHAR,
  S_DIST_04 VARCHAR,
  S_DIST_05 VARCHAR,
  S_DIST_06 VARCHAR,
  S_DIST_07 VARCHAR,
  S_DIST_08 VARCHAR,
  S_DIST_09 VARCHAR,
  S_DIST_10 VARCHAR,
  S_YTD NUMBER(10,0),
  S_ORDER_CNT NUMBER(10,0),
  S_REMOTE_CNT NUMBER(10,0),
  S_DATA VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_STOCK PRIMARY KEY (S_W_ID, S_I_ID)
)
COMMENT = 'replica of tpcc.stock';

-- without SHOW_INITIAL_ROWS: its first reading would see no row that lands after this moment
CREATE STREAM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.LANDING__STM
  ON TABLE TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.LANDING
  APPEND_ONLY = TRUE;

CREATE OR REPLACE PROCEDURE TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.SP_APPLY_LANDING()
  COPY GRANTS
  RETURNS VARCHAR
  LANGUAGE SQL
  EXECUTE AS OWNER
AS
$$
BEGIN
  BEGIN TRANSACTION;

  INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.TIDB_SYNC_LOG
      (TARGET, KAFKA_PARTITION, MIN_OFFSET, MAX_OFFSET, ROW_COUNT, REJECT_COUNT, MAX_CREATE_MS, APPLIED_AT)
  SELECT
      'TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA',
      x._TIDB_PARTITION,
      MIN(x._TIDB_OFFSET),
      MAX(x._TIDB_OFFSET),
      COUNT(*),
      SUM(IFF(x.S_W_ID IS NOT NULL AND x.S_I_ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW), 0, 1)),
      MAX(x._TIDB_CREATE_MS),
      SYSDATE()
  FROM (
    SELECT
        COALESCE(RECORD_METADATA:"key":"s_w_id", RECORD_CONTENT:"s_w_id")::NUMBER(10,0) AS S_W_ID,
        COALESCE(RECORD_METADATA:"key":"s_i_id", RECORD_CONTENT:"s_i_id")::NUMBER(10,0) AS S_I_ID,
        RECORD_CONTENT AS _TIDB_ROW,
        RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
        RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
        COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
        (RECORD_CONTENT:"s_w_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
        (RECORD_CONTENT IS NULL
          OR IS_NULL_VALUE(RECORD_CONTENT)
          OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
          OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
    FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.LANDING__STM
  ) AS x
  GROUP BY x._TIDB_PARTITION;

  MERGE INTO TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA AS t
  USING (
    SELECT
        r.S_W_ID,
        r.S_I_ID,
        r._TIDB_ROW:"s_quantity"::NUMBER(10,0) AS S_QUANTITY,
        r._TIDB_ROW:"s_dist_01"::VARCHAR AS S_DIST_01,
        r._TIDB_ROW:"s_dist_02"::VARCHAR AS S_DIST_02,
        r._TIDB_ROW:"s_dist_03"::VARCHAR AS S_DIST_03,
        r._TIDB_ROW:"s_dist_04"::VARCHAR AS S_DIST_04,
        r._TIDB_ROW:"s_dist_05"::VARCHAR AS S_DIST_05,
        r._TIDB_ROW:"s_dist_06"::VARCHAR AS S_DIST_06,
        r._TIDB_ROW:"s_dist_07"::VARCHAR AS S_DIST_07,
        r._TIDB_ROW:"s_dist_08"::VARCHAR AS S_DIST_08,
        r._TIDB_ROW:"s_dist_09"::VARCHAR AS S_DIST_09,
        r._TIDB_ROW:"s_dist_10"::VARCHAR AS S_DIST_10,
        r._TIDB_ROW:"s_ytd"::NUMBER(10,0) AS S_YTD,
        r._TIDB_ROW:"s_order_cnt"::NUMBER(10,0) AS S_ORDER_CNT,
        r._TIDB_ROW:"s_remote_cnt"::NUMBER(10,0) AS S_REMOTE_CNT,
        r._TIDB_ROW:"s_data"::VARCHAR AS S_DATA,
        r._TIDB_PARTITION,
        r._TIDB_OFFSET,
        r._TIDB_IS_DELETE
    FROM (
      SELECT
          x.S_W_ID,
          x.S_I_ID,
          x._TIDB_ROW,
          x._TIDB_PARTITION,
          x._TIDB_OFFSET,
          x._TIDB_IS_DELETE
      FROM (
        SELECT
            COALESCE(RECORD_METADATA:"key":"s_w_id", RECORD_CONTENT:"s_w_id")::NUMBER(10,0) AS S_W_ID,
            COALESCE(RECORD_METADATA:"key":"s_i_id", RECORD_CONTENT:"s_i_id")::NUMBER(10,0) AS S_I_ID,
            RECORD_CONTENT AS _TIDB_ROW,
            RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
            RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
            COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
            (RECORD_CONTENT:"s_w_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
            (RECORD_CONTENT IS NULL
              OR IS_NULL_VALUE(RECORD_CONTENT)
              OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
              OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
        FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.LANDING__STM
      ) AS x
      WHERE x.S_W_ID IS NOT NULL AND x.S_I_ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW)
      QUALIFY ROW_NUMBER() OVER (
        PARTITION BY x.S_W_ID, x.S_I_ID
        ORDER BY x._TIDB_OFFSET DESC, x._TIDB_PARTITION DESC
      ) = 1
    ) AS r
  ) AS s
  ON  t.S_W_ID = s.S_W_ID
  AND t.S_I_ID = s.S_I_ID
  WHEN MATCHED AND s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN DELETE
  WHEN MATCHED AND NOT s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN UPDATE SET
        S_QUANTITY = s.S_QUANTITY,
        S_DIST_01 = s.S_DIST_01,
        S_DIST_02 = s.S_DIST_02,
        S_DIST_03 = s.S_DIST_03,
        S_DIST_04 = s.S_DIST_04,
        S_DIST_05 = s.S_DIST_05,
        S_DIST_06 = s.S_DIST_06,
        S_DIST_07 = s.S_DIST_07,
        S_DIST_08 = s.S_DIST_08,
        S_DIST_09 = s.S_DIST_09,
        S_DIST_10 = s.S_DIST_10,
        S_YTD = s.S_YTD,
        S_ORDER_CNT = s.S_ORDER_CNT,
        S_REMOTE_CNT = s.S_REMOTE_CNT,
        S_DATA = s.S_DATA,
        _TIDB_PARTITION = s._TIDB_PARTITION,
        _TIDB_OFFSET = s._TIDB_OFFSET,
        _TIDB_APPLIED_AT = SYSDATE()
  WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
    THEN INSERT (
        S_I_ID,
        S_W_ID,
        S_QUANTITY,
        S_DIST_01,
        S_DIST_02,
        S_DIST_03,
        S_DIST_04,
        S_DIST_05,
        S_DIST_06,
        S_DIST_07,
        S_DIST_08,
        S_DIST_09,
        S_DIST_10,
        S_YTD,
        S_ORDER_CNT,
        S_REMOTE_CNT,
        S_DATA,
        _TIDB_PARTITION,
        _TIDB_OFFSET,
        _TIDB_APPLIED_AT
    )
    VALUES (
        s.S_I_ID,
        s.S_W_ID,
        s.S_QUANTITY,
        s.S_DIST_01,
        s.S_DIST_02,
        s.S_DIST_03,
        s.S_DIST_04,
        s.S_DIST_05,
        s.S_DIST_06,
        s.S_DIST_07,
        s.S_DIST_08,
        s.S_DIST_09,
        s.S_DIST_10,
        s.S_YTD,
        s.S_ORDER_CNT,
        s.S_REMOTE_CNT,
        s.S_DATA,
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
INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":1,"CreateTime":1767225600000,"key":{"s_i_id":1,"s_w_id":1}}'), PARSE_JSON('{"s_i_id":1,"s_w_id":1,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"s_i_id":2,"s_w_id":2}}'), PARSE_JSON('{"s_i_id":2,"s_w_id":2,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":3,"CreateTime":1767225600000,"key":{"s_i_id":2,"s_w_id":2}}'), PARSE_JSON('{"s_i_id":2,"s_w_id":2,"s_quantity":2,"s_dist_01":"2''\\\\é","s_dist_02":"2''\\\\é","s_dist_03":"2''\\\\é","s_dist_04":"2''\\\\é","s_dist_05":"2''\\\\é","s_dist_06":"2''\\\\é","s_dist_07":"2''\\\\é","s_dist_08":"2''\\\\é","s_dist_09":"2''\\\\é","s_dist_10":"2''\\\\é","s_ytd":2,"s_order_cnt":2,"s_remote_cnt":2,"s_data":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":4,"CreateTime":1767225600000,"key":{"s_i_id":3,"s_w_id":3}}'), PARSE_JSON('{"s_i_id":3,"s_w_id":3,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":5,"CreateTime":1767225600000,"key":{"s_i_id":3,"s_w_id":3},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":6,"CreateTime":1767225600000,"key":{"s_i_id":4,"s_w_id":4}}'), PARSE_JSON('{"s_i_id":4,"s_w_id":4,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":7,"CreateTime":1767225600000,"key":{"s_i_id":4,"s_w_id":4}}'), NULL
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":8,"CreateTime":1767225600000,"key":{"s_i_id":5,"s_w_id":5},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"s_i_id":6,"s_w_id":6}}'), PARSE_JSON('{"s_i_id":6,"s_w_id":6,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"s_i_id":6,"s_w_id":6},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":11,"CreateTime":1767225600000,"key":{"s_i_id":6,"s_w_id":6}}'), PARSE_JSON('{"s_i_id":6,"s_w_id":6,"s_quantity":2,"s_dist_01":"2''\\\\é","s_dist_02":"2''\\\\é","s_dist_03":"2''\\\\é","s_dist_04":"2''\\\\é","s_dist_05":"2''\\\\é","s_dist_06":"2''\\\\é","s_dist_07":"2''\\\\é","s_dist_08":"2''\\\\é","s_dist_09":"2''\\\\é","s_dist_10":"2''\\\\é","s_ytd":2,"s_order_cnt":2,"s_remote_cnt":2,"s_data":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":12,"CreateTime":1767225600000,"key":{"s_i_id":7,"s_w_id":7}}'), PARSE_JSON('{"val":{"s_i_id":7,"s_w_id":7,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":13,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{"s_i_id":8,"s_w_id":8,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":14,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"s_i_id":9,"s_w_id":9}}'), PARSE_JSON('{"s_i_id":9,"s_w_id":9,"s_quantity":null,"s_dist_01":null,"s_dist_02":null,"s_dist_03":null,"s_dist_04":null,"s_dist_05":null,"s_dist_06":null,"s_dist_07":null,"s_dist_08":null,"s_dist_09":null,"s_dist_10":null,"s_ytd":null,"s_order_cnt":null,"s_remote_cnt":null,"s_data":null}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"s_i_id":9,"s_w_id":9}}'), PARSE_JSON('{"s_i_id":9,"s_w_id":9,"s_quantity":null,"s_dist_01":null,"s_dist_02":null,"s_dist_03":null,"s_dist_04":null,"s_dist_05":null,"s_dist_06":null,"s_dist_07":null,"s_dist_08":null,"s_dist_09":null,"s_dist_10":null,"s_ytd":null,"s_order_cnt":null,"s_remote_cnt":null,"s_data":null}');

CALL TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.SP_APPLY_LANDING();

-- a second batch: a delete, and old records again under their old offsets
INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":16,"CreateTime":1767225600000,"key":{"s_i_id":1,"s_w_id":1},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"s_i_id":2,"s_w_id":2}}'), PARSE_JSON('{"s_i_id":2,"s_w_id":2,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"s_i_id":6,"s_w_id":6}}'), PARSE_JSON('{"s_i_id":6,"s_w_id":6,"s_quantity":1,"s_dist_01":"1''\\\\é","s_dist_02":"1''\\\\é","s_dist_03":"1''\\\\é","s_dist_04":"1''\\\\é","s_dist_05":"1''\\\\é","s_dist_06":"1''\\\\é","s_dist_07":"1''\\\\é","s_dist_08":"1''\\\\é","s_dist_09":"1''\\\\é","s_dist_10":"1''\\\\é","s_ytd":1,"s_order_cnt":1,"s_remote_cnt":1,"s_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"s_i_id":6,"s_w_id":6},"schema_id":0}'), PARSE_JSON('{}');

CALL TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.SP_APPLY_LANDING();

-- nothing new: an empty batch changes nothing
CALL TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.SP_APPLY_LANDING();

SELECT
    '01 a delete removes the row' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 1
  AND S_I_ID = 1
UNION ALL
SELECT
    '02 the last of several changes wins, and an old record does not bring the old row back' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 2
  AND S_I_ID = 2
  AND S_QUANTITY = 2
  AND S_DIST_01 = '2''\\é'
  AND S_DIST_02 = '2''\\é'
  AND S_DIST_03 = '2''\\é'
  AND S_DIST_04 = '2''\\é'
  AND S_DIST_05 = '2''\\é'
  AND S_DIST_06 = '2''\\é'
  AND S_DIST_07 = '2''\\é'
  AND S_DIST_08 = '2''\\é'
  AND S_DIST_09 = '2''\\é'
  AND S_DIST_10 = '2''\\é'
  AND S_YTD = 2
  AND S_ORDER_CNT = 2
  AND S_REMOTE_CNT = 2
  AND S_DATA = '2''\\é'
UNION ALL
SELECT
    '03 an empty object is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 3
  AND S_I_ID = 3
UNION ALL
SELECT
    '04 SQL NULL is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 4
  AND S_I_ID = 4
UNION ALL
SELECT
    '05 the delete of an unknown key inserts nothing' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 5
  AND S_I_ID = 5
UNION ALL
SELECT
    '06 a delete and an insert of one key leave the new row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 6
  AND S_I_ID = 6
  AND S_QUANTITY = 2
  AND S_DIST_01 = '2''\\é'
  AND S_DIST_02 = '2''\\é'
  AND S_DIST_03 = '2''\\é'
  AND S_DIST_04 = '2''\\é'
  AND S_DIST_05 = '2''\\é'
  AND S_DIST_06 = '2''\\é'
  AND S_DIST_07 = '2''\\é'
  AND S_DIST_08 = '2''\\é'
  AND S_DIST_09 = '2''\\é'
  AND S_DIST_10 = '2''\\é'
  AND S_YTD = 2
  AND S_ORDER_CNT = 2
  AND S_REMOTE_CNT = 2
  AND S_DATA = '2''\\é'
UNION ALL
SELECT
    '07 a value wrapped otherwise is not applied' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 7
  AND S_I_ID = 7
UNION ALL
SELECT
    '08 an unreadable key is taken from the row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 8
  AND S_I_ID = 8
  AND S_QUANTITY = 1
  AND S_DIST_01 = '1''\\é'
  AND S_DIST_02 = '1''\\é'
  AND S_DIST_03 = '1''\\é'
  AND S_DIST_04 = '1''\\é'
  AND S_DIST_05 = '1''\\é'
  AND S_DIST_06 = '1''\\é'
  AND S_DIST_07 = '1''\\é'
  AND S_DIST_08 = '1''\\é'
  AND S_DIST_09 = '1''\\é'
  AND S_DIST_10 = '1''\\é'
  AND S_YTD = 1
  AND S_ORDER_CNT = 1
  AND S_REMOTE_CNT = 1
  AND S_DATA = '1''\\é'
UNION ALL
SELECT
    '09 NULL stays NULL' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
WHERE S_W_ID = 9
  AND S_I_ID = 9
  AND S_QUANTITY IS NULL
  AND S_DIST_01 IS NULL
  AND S_DIST_02 IS NULL
  AND S_DIST_03 IS NULL
  AND S_DIST_04 IS NULL
  AND S_DIST_05 IS NULL
  AND S_DIST_06 IS NULL
  AND S_DIST_07 IS NULL
  AND S_DIST_08 IS NULL
  AND S_DIST_09 IS NULL
  AND S_DIST_10 IS NULL
  AND S_YTD IS NULL
  AND S_ORDER_CNT IS NULL
  AND S_REMOTE_CNT IS NULL
  AND S_DATA IS NULL
UNION ALL
SELECT
    '10 nothing else is in the replica' AS PROPERTY,
    IFF(COUNT(*) = 4, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.REPLICA
UNION ALL
SELECT
    '11 rejected rows are counted' AS PROPERTY,
    IFF(SUM(REJECT_COUNT) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.TIDB_SYNC_LOG
UNION ALL
SELECT
    '12 every landed row is logged' AS PROPERTY,
    IFF(SUM(ROW_COUNT) = 20, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.TIDB_SYNC_LOG
UNION ALL
SELECT
    '13 an empty batch logs nothing' AS PROPERTY,
    IFF(COUNT(*) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_STOCK.TIDB_SYNC_LOG
ORDER BY 2, 1;
