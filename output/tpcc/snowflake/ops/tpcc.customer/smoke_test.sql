-- tpcc.customer · smoke test: lands rows of every shape, applies them with this table's own MERGE, prints PASS or FAIL
-- needs no Kafka; creates and drops only the schema TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER, which stays for inspection until the next run or
-- DROP SCHEMA TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER;
DROP SCHEMA IF EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER;

CREATE SCHEMA TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER;

CREATE TABLE TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.LANDING (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of tpcc.customer, written by the Kafka connector';

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA (
  C_ID NUMBER(10,0) NOT NULL,
  C_D_ID NUMBER(10,0) NOT NULL,
  C_W_ID NUMBER(10,0) NOT NULL,
  C_FIRST VARCHAR,
  C_MIDDLE VARCHAR,
  C_LAST VARCHAR,
  C_STREET_1 VARCHAR,
  C_STREET_2 VARCHAR,
  C_CITY VARCHAR,
  C_STATE VARCHAR,
  C_ZIP VARCHAR,
  C_PHONE VARCHAR,
  C_SINCE TIMESTAMP_NTZ(0),
  C_CREDIT VARCHAR,
  C_CREDIT_LIM NUMBER(12,2),
  C_DISCOUNT NUMBER(4,4),
  C_BALANCE NUMBER(12,2),
  C_YTD_PAYMENT NUMBER(12,2),
  C_PAYMENT_CNT NUMBER(10,0),
  C_DELIVERY_CNT NUMBER(10,0),
  C_DATA VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_CUSTOMER PRIMARY KEY (C_W_ID, C_D_ID, C_ID)
)
COMMENT = 'replica of tpcc.customer';

-- without SHOW_INITIAL_ROWS: its first reading would see no row that lands after this moment
CREATE STREAM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.LANDING__STM
  ON TABLE TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.LANDING
  APPEND_ONLY = TRUE;

CREATE OR REPLACE PROCEDURE TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.SP_APPLY_LANDING()
  COPY GRANTS
  RETURNS VARCHAR
  LANGUAGE SQL
  EXECUTE AS OWNER
AS
$$
BEGIN
  BEGIN TRANSACTION;

  INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.TIDB_SYNC_LOG
      (TARGET, KAFKA_PARTITION, MIN_OFFSET, MAX_OFFSET, ROW_COUNT, REJECT_COUNT, MAX_CREATE_MS, APPLIED_AT)
  SELECT
      'TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA',
      x._TIDB_PARTITION,
      MIN(x._TIDB_OFFSET),
      MAX(x._TIDB_OFFSET),
      COUNT(*),
      SUM(IFF(x.C_W_ID IS NOT NULL AND x.C_D_ID IS NOT NULL AND x.C_ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW), 0, 1)),
      MAX(x._TIDB_CREATE_MS),
      SYSDATE()
  FROM (
    SELECT
        COALESCE(RECORD_METADATA:"key":"c_w_id", RECORD_CONTENT:"c_w_id")::NUMBER(10,0) AS C_W_ID,
        COALESCE(RECORD_METADATA:"key":"c_d_id", RECORD_CONTENT:"c_d_id")::NUMBER(10,0) AS C_D_ID,
        COALESCE(RECORD_METADATA:"key":"c_id", RECORD_CONTENT:"c_id")::NUMBER(10,0) AS C_ID,
        RECORD_CONTENT AS _TIDB_ROW,
        RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
        RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
        COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
        (RECORD_CONTENT:"c_w_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
        (RECORD_CONTENT IS NULL
          OR IS_NULL_VALUE(RECORD_CONTENT)
          OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
          OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
    FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.LANDING__STM
  ) AS x
  GROUP BY x._TIDB_PARTITION;

  MERGE INTO TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA AS t
  USING (
    SELECT
        r.C_W_ID,
        r.C_D_ID,
        r.C_ID,
        r._TIDB_ROW:"c_first"::VARCHAR AS C_FIRST,
        r._TIDB_ROW:"c_middle"::VARCHAR AS C_MIDDLE,
        r._TIDB_ROW:"c_last"::VARCHAR AS C_LAST,
        r._TIDB_ROW:"c_street_1"::VARCHAR AS C_STREET_1,
        r._TIDB_ROW:"c_street_2"::VARCHAR AS C_STREET_2,
        r._TIDB_ROW:"c_city"::VARCHAR AS C_CITY,
        r._TIDB_ROW:"c_state"::VARCHAR AS C_STATE,
        r._TIDB_ROW:"c_zip"::VARCHAR AS C_ZIP,
        r._TIDB_ROW:"c_phone"::VARCHAR AS C_PHONE,
        TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_since"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS') AS C_SINCE,
        r._TIDB_ROW:"c_credit"::VARCHAR AS C_CREDIT,
        r._TIDB_ROW:"c_credit_lim"::NUMBER(12,2) AS C_CREDIT_LIM,
        r._TIDB_ROW:"c_discount"::NUMBER(4,4) AS C_DISCOUNT,
        r._TIDB_ROW:"c_balance"::NUMBER(12,2) AS C_BALANCE,
        r._TIDB_ROW:"c_ytd_payment"::NUMBER(12,2) AS C_YTD_PAYMENT,
        r._TIDB_ROW:"c_payment_cnt"::NUMBER(10,0) AS C_PAYMENT_CNT,
        r._TIDB_ROW:"c_delivery_cnt"::NUMBER(10,0) AS C_DELIVERY_CNT,
        r._TIDB_ROW:"c_data"::VARCHAR AS C_DATA,
        r._TIDB_PARTITION,
        r._TIDB_OFFSET,
        r._TIDB_IS_DELETE
    FROM (
      SELECT
          x.C_W_ID,
          x.C_D_ID,
          x.C_ID,
          x._TIDB_ROW,
          x._TIDB_PARTITION,
          x._TIDB_OFFSET,
          x._TIDB_IS_DELETE
      FROM (
        SELECT
            COALESCE(RECORD_METADATA:"key":"c_w_id", RECORD_CONTENT:"c_w_id")::NUMBER(10,0) AS C_W_ID,
            COALESCE(RECORD_METADATA:"key":"c_d_id", RECORD_CONTENT:"c_d_id")::NUMBER(10,0) AS C_D_ID,
            COALESCE(RECORD_METADATA:"key":"c_id", RECORD_CONTENT:"c_id")::NUMBER(10,0) AS C_ID,
            RECORD_CONTENT AS _TIDB_ROW,
            RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
            RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
            COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
            (RECORD_CONTENT:"c_w_id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
            (RECORD_CONTENT IS NULL
              OR IS_NULL_VALUE(RECORD_CONTENT)
              OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
              OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
        FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.LANDING__STM
      ) AS x
      WHERE x.C_W_ID IS NOT NULL AND x.C_D_ID IS NOT NULL AND x.C_ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW)
      QUALIFY ROW_NUMBER() OVER (
        PARTITION BY x.C_W_ID, x.C_D_ID, x.C_ID
        ORDER BY x._TIDB_OFFSET DESC, x._TIDB_PARTITION DESC
      ) = 1
    ) AS r
  ) AS s
  ON  t.C_W_ID = s.C_W_ID
  AND t.C_D_ID = s.C_D_ID
  AND t.C_ID = s.C_ID
  WHEN MATCHED AND s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN DELETE
  WHEN MATCHED AND NOT s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN UPDATE SET
        C_FIRST = s.C_FIRST,
        C_MIDDLE = s.C_MIDDLE,
        C_LAST = s.C_LAST,
        C_STREET_1 = s.C_STREET_1,
        C_STREET_2 = s.C_STREET_2,
        C_CITY = s.C_CITY,
        C_STATE = s.C_STATE,
        C_ZIP = s.C_ZIP,
        C_PHONE = s.C_PHONE,
        C_SINCE = s.C_SINCE,
        C_CREDIT = s.C_CREDIT,
        C_CREDIT_LIM = s.C_CREDIT_LIM,
        C_DISCOUNT = s.C_DISCOUNT,
        C_BALANCE = s.C_BALANCE,
        C_YTD_PAYMENT = s.C_YTD_PAYMENT,
        C_PAYMENT_CNT = s.C_PAYMENT_CNT,
        C_DELIVERY_CNT = s.C_DELIVERY_CNT,
        C_DATA = s.C_DATA,
        _TIDB_PARTITION = s._TIDB_PARTITION,
        _TIDB_OFFSET = s._TIDB_OFFSET,
        _TIDB_APPLIED_AT = SYSDATE()
  WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
    THEN INSERT (
        C_ID,
        C_D_ID,
        C_W_ID,
        C_FIRST,
        C_MIDDLE,
        C_LAST,
        C_STREET_1,
        C_STREET_2,
        C_CITY,
        C_STATE,
        C_ZIP,
        C_PHONE,
        C_SINCE,
        C_CREDIT,
        C_CREDIT_LIM,
        C_DISCOUNT,
        C_BALANCE,
        C_YTD_PAYMENT,
        C_PAYMENT_CNT,
        C_DELIVERY_CNT,
        C_DATA,
        _TIDB_PARTITION,
        _TIDB_OFFSET,
        _TIDB_APPLIED_AT
    )
    VALUES (
        s.C_ID,
        s.C_D_ID,
        s.C_W_ID,
        s.C_FIRST,
        s.C_MIDDLE,
        s.C_LAST,
        s.C_STREET_1,
        s.C_STREET_2,
        s.C_CITY,
        s.C_STATE,
        s.C_ZIP,
        s.C_PHONE,
        s.C_SINCE,
        s.C_CREDIT,
        s.C_CREDIT_LIM,
        s.C_DISCOUNT,
        s.C_BALANCE,
        s.C_YTD_PAYMENT,
        s.C_PAYMENT_CNT,
        s.C_DELIVERY_CNT,
        s.C_DATA,
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
INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":1,"CreateTime":1767225600000,"key":{"c_id":1,"c_d_id":1,"c_w_id":1}}'), PARSE_JSON('{"c_id":1,"c_d_id":1,"c_w_id":1,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"c_id":2,"c_d_id":2,"c_w_id":2}}'), PARSE_JSON('{"c_id":2,"c_d_id":2,"c_w_id":2,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":3,"CreateTime":1767225600000,"key":{"c_id":2,"c_d_id":2,"c_w_id":2}}'), PARSE_JSON('{"c_id":2,"c_d_id":2,"c_w_id":2,"c_first":"2''\\\\é","c_middle":"2''","c_last":"2''\\\\é","c_street_1":"2''\\\\é","c_street_2":"2''\\\\é","c_city":"2''\\\\é","c_state":"2''","c_zip":"2''\\\\é","c_phone":"2''\\\\é","c_since":"2026-01-02 03:04:05","c_credit":"2''","c_credit_lim":0.02,"c_discount":0.0002,"c_balance":0.02,"c_ytd_payment":0.02,"c_payment_cnt":2,"c_delivery_cnt":2,"c_data":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":4,"CreateTime":1767225600000,"key":{"c_id":3,"c_d_id":3,"c_w_id":3}}'), PARSE_JSON('{"c_id":3,"c_d_id":3,"c_w_id":3,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":5,"CreateTime":1767225600000,"key":{"c_id":3,"c_d_id":3,"c_w_id":3},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":6,"CreateTime":1767225600000,"key":{"c_id":4,"c_d_id":4,"c_w_id":4}}'), PARSE_JSON('{"c_id":4,"c_d_id":4,"c_w_id":4,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":7,"CreateTime":1767225600000,"key":{"c_id":4,"c_d_id":4,"c_w_id":4}}'), NULL
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":8,"CreateTime":1767225600000,"key":{"c_id":5,"c_d_id":5,"c_w_id":5},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"c_id":6,"c_d_id":6,"c_w_id":6}}'), PARSE_JSON('{"c_id":6,"c_d_id":6,"c_w_id":6,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"c_id":6,"c_d_id":6,"c_w_id":6},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":11,"CreateTime":1767225600000,"key":{"c_id":6,"c_d_id":6,"c_w_id":6}}'), PARSE_JSON('{"c_id":6,"c_d_id":6,"c_w_id":6,"c_first":"2''\\\\é","c_middle":"2''","c_last":"2''\\\\é","c_street_1":"2''\\\\é","c_street_2":"2''\\\\é","c_city":"2''\\\\é","c_state":"2''","c_zip":"2''\\\\é","c_phone":"2''\\\\é","c_since":"2026-01-02 03:04:05","c_credit":"2''","c_credit_lim":0.02,"c_discount":0.0002,"c_balance":0.02,"c_ytd_payment":0.02,"c_payment_cnt":2,"c_delivery_cnt":2,"c_data":"2''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":12,"CreateTime":1767225600000,"key":{"c_id":7,"c_d_id":7,"c_w_id":7}}'), PARSE_JSON('{"val":{"c_id":7,"c_d_id":7,"c_w_id":7,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":13,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{"c_id":8,"c_d_id":8,"c_w_id":8,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":14,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"c_id":9,"c_d_id":9,"c_w_id":9}}'), PARSE_JSON('{"c_id":9,"c_d_id":9,"c_w_id":9,"c_first":null,"c_middle":null,"c_last":null,"c_street_1":null,"c_street_2":null,"c_city":null,"c_state":null,"c_zip":null,"c_phone":null,"c_since":null,"c_credit":null,"c_credit_lim":null,"c_discount":null,"c_balance":null,"c_ytd_payment":null,"c_payment_cnt":null,"c_delivery_cnt":null,"c_data":null}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"c_id":9,"c_d_id":9,"c_w_id":9}}'), PARSE_JSON('{"c_id":9,"c_d_id":9,"c_w_id":9,"c_first":null,"c_middle":null,"c_last":null,"c_street_1":null,"c_street_2":null,"c_city":null,"c_state":null,"c_zip":null,"c_phone":null,"c_since":null,"c_credit":null,"c_credit_lim":null,"c_discount":null,"c_balance":null,"c_ytd_payment":null,"c_payment_cnt":null,"c_delivery_cnt":null,"c_data":null}');

CALL TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.SP_APPLY_LANDING();

-- a second batch: a delete, and old records again under their old offsets
INSERT INTO TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":16,"CreateTime":1767225600000,"key":{"c_id":1,"c_d_id":1,"c_w_id":1},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"c_id":2,"c_d_id":2,"c_w_id":2}}'), PARSE_JSON('{"c_id":2,"c_d_id":2,"c_w_id":2,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"c_id":6,"c_d_id":6,"c_w_id":6}}'), PARSE_JSON('{"c_id":6,"c_d_id":6,"c_w_id":6,"c_first":"1''\\\\é","c_middle":"1''","c_last":"1''\\\\é","c_street_1":"1''\\\\é","c_street_2":"1''\\\\é","c_city":"1''\\\\é","c_state":"1''","c_zip":"1''\\\\é","c_phone":"1''\\\\é","c_since":"2026-01-01 03:04:05","c_credit":"1''","c_credit_lim":0.01,"c_discount":0.0001,"c_balance":0.01,"c_ytd_payment":0.01,"c_payment_cnt":1,"c_delivery_cnt":1,"c_data":"1''\\\\é"}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"c_id":6,"c_d_id":6,"c_w_id":6},"schema_id":0}'), PARSE_JSON('{}');

CALL TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.SP_APPLY_LANDING();

-- nothing new: an empty batch changes nothing
CALL TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.SP_APPLY_LANDING();

SELECT
    '01 a delete removes the row' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 1
  AND C_D_ID = 1
  AND C_ID = 1
UNION ALL
SELECT
    '02 the last of several changes wins, and an old record does not bring the old row back' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 2
  AND C_D_ID = 2
  AND C_ID = 2
  AND C_FIRST = '2''\\é'
  AND C_MIDDLE = '2'''
  AND C_LAST = '2''\\é'
  AND C_STREET_1 = '2''\\é'
  AND C_STREET_2 = '2''\\é'
  AND C_CITY = '2''\\é'
  AND C_STATE = '2'''
  AND C_ZIP = '2''\\é'
  AND C_PHONE = '2''\\é'
  AND C_SINCE = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND C_CREDIT = '2'''
  AND C_CREDIT_LIM = 0.02
  AND C_DISCOUNT = 0.0002
  AND C_BALANCE = 0.02
  AND C_YTD_PAYMENT = 0.02
  AND C_PAYMENT_CNT = 2
  AND C_DELIVERY_CNT = 2
  AND C_DATA = '2''\\é'
UNION ALL
SELECT
    '03 an empty object is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 3
  AND C_D_ID = 3
  AND C_ID = 3
UNION ALL
SELECT
    '04 SQL NULL is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 4
  AND C_D_ID = 4
  AND C_ID = 4
UNION ALL
SELECT
    '05 the delete of an unknown key inserts nothing' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 5
  AND C_D_ID = 5
  AND C_ID = 5
UNION ALL
SELECT
    '06 a delete and an insert of one key leave the new row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 6
  AND C_D_ID = 6
  AND C_ID = 6
  AND C_FIRST = '2''\\é'
  AND C_MIDDLE = '2'''
  AND C_LAST = '2''\\é'
  AND C_STREET_1 = '2''\\é'
  AND C_STREET_2 = '2''\\é'
  AND C_CITY = '2''\\é'
  AND C_STATE = '2'''
  AND C_ZIP = '2''\\é'
  AND C_PHONE = '2''\\é'
  AND C_SINCE = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND C_CREDIT = '2'''
  AND C_CREDIT_LIM = 0.02
  AND C_DISCOUNT = 0.0002
  AND C_BALANCE = 0.02
  AND C_YTD_PAYMENT = 0.02
  AND C_PAYMENT_CNT = 2
  AND C_DELIVERY_CNT = 2
  AND C_DATA = '2''\\é'
UNION ALL
SELECT
    '07 a value wrapped otherwise is not applied' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 7
  AND C_D_ID = 7
  AND C_ID = 7
UNION ALL
SELECT
    '08 an unreadable key is taken from the row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 8
  AND C_D_ID = 8
  AND C_ID = 8
  AND C_FIRST = '1''\\é'
  AND C_MIDDLE = '1'''
  AND C_LAST = '1''\\é'
  AND C_STREET_1 = '1''\\é'
  AND C_STREET_2 = '1''\\é'
  AND C_CITY = '1''\\é'
  AND C_STATE = '1'''
  AND C_ZIP = '1''\\é'
  AND C_PHONE = '1''\\é'
  AND C_SINCE = TO_TIMESTAMP_NTZ('2026-01-01 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND C_CREDIT = '1'''
  AND C_CREDIT_LIM = 0.01
  AND C_DISCOUNT = 0.0001
  AND C_BALANCE = 0.01
  AND C_YTD_PAYMENT = 0.01
  AND C_PAYMENT_CNT = 1
  AND C_DELIVERY_CNT = 1
  AND C_DATA = '1''\\é'
UNION ALL
SELECT
    '09 NULL stays NULL' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
WHERE C_W_ID = 9
  AND C_D_ID = 9
  AND C_ID = 9
  AND C_FIRST IS NULL
  AND C_MIDDLE IS NULL
  AND C_LAST IS NULL
  AND C_STREET_1 IS NULL
  AND C_STREET_2 IS NULL
  AND C_CITY IS NULL
  AND C_STATE IS NULL
  AND C_ZIP IS NULL
  AND C_PHONE IS NULL
  AND C_SINCE IS NULL
  AND C_CREDIT IS NULL
  AND C_CREDIT_LIM IS NULL
  AND C_DISCOUNT IS NULL
  AND C_BALANCE IS NULL
  AND C_YTD_PAYMENT IS NULL
  AND C_PAYMENT_CNT IS NULL
  AND C_DELIVERY_CNT IS NULL
  AND C_DATA IS NULL
UNION ALL
SELECT
    '10 nothing else is in the replica' AS PROPERTY,
    IFF(COUNT(*) = 4, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.REPLICA
UNION ALL
SELECT
    '11 rejected rows are counted' AS PROPERTY,
    IFF(SUM(REJECT_COUNT) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.TIDB_SYNC_LOG
UNION ALL
SELECT
    '12 every landed row is logged' AS PROPERTY,
    IFF(SUM(ROW_COUNT) = 20, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.TIDB_SYNC_LOG
UNION ALL
SELECT
    '13 an empty batch logs nothing' AS PROPERTY,
    IFF(COUNT(*) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_TPCC_CUSTOMER.TIDB_SYNC_LOG
ORDER BY 2, 1;
