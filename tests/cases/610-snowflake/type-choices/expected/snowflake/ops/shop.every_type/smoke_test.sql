-- shop.every_type · smoke test: lands rows of every shape, applies them with this table's own MERGE, prints PASS or FAIL
-- needs no Kafka; creates and drops only the schema TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE, which stays for inspection until the next run or
-- DROP SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE;
DROP SCHEMA IF EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE;

CREATE SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE;

CREATE TABLE TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of shop.every_type, written by the Kafka connector';

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA (
  ID NUMBER(38,0) NOT NULL,
  C_TINYINT NUMBER(38,0),
  C_BOOL BOOLEAN, -- TCG3110 number-as-boolean
  C_SMALLINT_U NUMBER(38,0),
  C_MEDIUMINT NUMBER(38,0),
  C_MEDIUMINT_U NUMBER(38,0),
  C_INT_U NUMBER(38,0),
  C_BIGINT NUMBER(38,0),
  C_FLOAT FLOAT,
  C_DOUBLE FLOAT,
  C_DECIMAL NUMBER(20,4),
  C_DECIMAL_DEEP NUMBER(30,25),
  C_DECIMAL_WIDE DECFLOAT, -- TCG3109 decimal-rounded
  C_BIT NUMBER(20,0),
  C_CHAR VARCHAR(3),
  C_VARCHAR VARCHAR(40),
  C_TINYTEXT VARCHAR,
  C_TEXT VARCHAR,
  C_MEDIUMTEXT VARCHAR,
  C_LONGTEXT VARCHAR, -- TCG3111 legacy-size
  C_BINARY BINARY,
  C_VARBINARY BINARY,
  C_TINYBLOB BINARY,
  C_BLOB BINARY,
  C_MEDIUMBLOB BINARY, -- TCG3111 legacy-size
  C_LONGBLOB BINARY, -- TCG3111 legacy-size
  C_ENUM VARCHAR,
  C_SET ARRAY,
  C_JSON VARIANT,
  C_DATE DATE,
  C_DATETIME TIMESTAMP_NTZ(0),
  C_DATETIME6 TIMESTAMP_NTZ(6),
  C_TIMESTAMP TIMESTAMP_NTZ(0),
  C_TIMESTAMP3 TIMESTAMP_NTZ(3),
  C_TIME NUMBER(19,0), -- TCG3122 time-as-microseconds
  C_YEAR NUMBER(4,0),
  C_VECTOR VECTOR(FLOAT, 3),
  C_VECTOR_ANY ARRAY, -- TCG3131 vector-as-array
  C_STORED NUMBER(38,0),
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_EVERY_TYPE PRIMARY KEY (ID)
)
COMMENT = 'replica of shop.every_type';

-- without SHOW_INITIAL_ROWS: its first reading would see no row that lands after this moment
CREATE STREAM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING__STM
  ON TABLE TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING
  APPEND_ONLY = TRUE;

-- one batch: inserts, updates, every tombstone shape, an unknown key, a re-insert, another wrapping, string keys, a duplicate
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":1,"CreateTime":1767225600000,"key":{"id":1}}'), PARSE_JSON('{"id":1,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":3,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"c_tinyint":2,"c_bool":0,"c_smallint_u":2,"c_mediumint":2,"c_mediumint_u":2,"c_int_u":2,"c_bigint":2,"c_float":2.5,"c_double":2.5,"c_decimal":"0.0002","c_decimal_deep":"0.0000000000000000000000002","c_decimal_wide":"0.000000000000000000000000000002","c_bit":"Ag==","c_char":"2''\\\\","c_varchar":"2''\\\\é","c_tinytext":"2''\\\\é","c_text":"2''\\\\é","c_mediumtext":"2''\\\\é","c_longtext":"2''\\\\é","c_binary":"AgAAAA==","c_varbinary":"AgA=","c_tinyblob":"AgA=","c_blob":"AgA=","c_mediumblob":"AgA=","c_longblob":"AgA=","c_enum":"it''s","c_set":"b","c_json":"{\\"n\\": 2}","c_date":"2026-01-02","c_datetime":"2026-01-02 03:04:05","c_datetime6":"2026-01-02 03:04:05.678901","c_timestamp":"2026-01-02 03:04:05","c_timestamp3":"2026-01-02 03:04:05.678","c_time":"-02:02:03.678","c_year":2002,"c_vector":"[2.5,2.5,2.5]","c_vector_any":"[2.5,2.5]","c_stored":2}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":4,"CreateTime":1767225600000,"key":{"id":3}}'), PARSE_JSON('{"id":3,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":5,"CreateTime":1767225600000,"key":{"id":3},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":6,"CreateTime":1767225600000,"key":{"id":4}}'), PARSE_JSON('{"id":4,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":7,"CreateTime":1767225600000,"key":{"id":4}}'), NULL
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":8,"CreateTime":1767225600000,"key":{"id":5},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"id":6},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":11,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"c_tinyint":2,"c_bool":0,"c_smallint_u":2,"c_mediumint":2,"c_mediumint_u":2,"c_int_u":2,"c_bigint":2,"c_float":2.5,"c_double":2.5,"c_decimal":"0.0002","c_decimal_deep":"0.0000000000000000000000002","c_decimal_wide":"0.000000000000000000000000000002","c_bit":"Ag==","c_char":"2''\\\\","c_varchar":"2''\\\\é","c_tinytext":"2''\\\\é","c_text":"2''\\\\é","c_mediumtext":"2''\\\\é","c_longtext":"2''\\\\é","c_binary":"AgAAAA==","c_varbinary":"AgA=","c_tinyblob":"AgA=","c_blob":"AgA=","c_mediumblob":"AgA=","c_longblob":"AgA=","c_enum":"it''s","c_set":"b","c_json":"{\\"n\\": 2}","c_date":"2026-01-02","c_datetime":"2026-01-02 03:04:05","c_datetime6":"2026-01-02 03:04:05.678901","c_timestamp":"2026-01-02 03:04:05","c_timestamp3":"2026-01-02 03:04:05.678","c_time":"-02:02:03.678","c_year":2002,"c_vector":"[2.5,2.5,2.5]","c_vector_any":"[2.5,2.5]","c_stored":2}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":12,"CreateTime":1767225600000,"key":{"id":7}}'), PARSE_JSON('{"val":{"id":7,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":13,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{"id":8,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":14,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"id":9}}'), PARSE_JSON('{"id":9,"c_tinyint":null,"c_bool":null,"c_smallint_u":null,"c_mediumint":null,"c_mediumint_u":null,"c_int_u":null,"c_bigint":null,"c_float":null,"c_double":null,"c_decimal":null,"c_decimal_deep":null,"c_decimal_wide":null,"c_bit":null,"c_char":null,"c_varchar":null,"c_tinytext":null,"c_text":null,"c_mediumtext":null,"c_longtext":null,"c_binary":null,"c_varbinary":null,"c_tinyblob":null,"c_blob":null,"c_mediumblob":null,"c_longblob":null,"c_enum":null,"c_set":null,"c_json":null,"c_date":null,"c_datetime":null,"c_datetime6":null,"c_timestamp":null,"c_timestamp3":null,"c_time":null,"c_year":null,"c_vector":null,"c_vector_any":null,"c_stored":null}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"id":9}}'), PARSE_JSON('{"id":9,"c_tinyint":null,"c_bool":null,"c_smallint_u":null,"c_mediumint":null,"c_mediumint_u":null,"c_int_u":null,"c_bigint":null,"c_float":null,"c_double":null,"c_decimal":null,"c_decimal_deep":null,"c_decimal_wide":null,"c_bit":null,"c_char":null,"c_varchar":null,"c_tinytext":null,"c_text":null,"c_mediumtext":null,"c_longtext":null,"c_binary":null,"c_varbinary":null,"c_tinyblob":null,"c_blob":null,"c_mediumblob":null,"c_longblob":null,"c_enum":null,"c_set":null,"c_json":null,"c_date":null,"c_datetime":null,"c_datetime6":null,"c_timestamp":null,"c_timestamp3":null,"c_time":null,"c_year":null,"c_vector":null,"c_vector_any":null,"c_stored":null}');

MERGE INTO TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA AS t
USING (
  SELECT
      r.ID,
      r._TIDB_ROW:"c_tinyint"::NUMBER(38,0) AS C_TINYINT,
      (r._TIDB_ROW:"c_bool"::NUMBER(3,0) <> 0) AS C_BOOL, -- TCG3110 number-as-boolean
      r._TIDB_ROW:"c_smallint_u"::NUMBER(38,0) AS C_SMALLINT_U,
      r._TIDB_ROW:"c_mediumint"::NUMBER(38,0) AS C_MEDIUMINT,
      r._TIDB_ROW:"c_mediumint_u"::NUMBER(38,0) AS C_MEDIUMINT_U,
      r._TIDB_ROW:"c_int_u"::NUMBER(38,0) AS C_INT_U,
      r._TIDB_ROW:"c_bigint"::NUMBER(38,0) AS C_BIGINT,
      r._TIDB_ROW:"c_float"::FLOAT AS C_FLOAT,
      r._TIDB_ROW:"c_double"::FLOAT AS C_DOUBLE,
      r._TIDB_ROW:"c_decimal"::NUMBER(20,4) AS C_DECIMAL,
      r._TIDB_ROW:"c_decimal_deep"::NUMBER(30,25) AS C_DECIMAL_DEEP,
      r._TIDB_ROW:"c_decimal_wide"::VARCHAR::DECFLOAT AS C_DECIMAL_WIDE, -- TCG3109 decimal-rounded
      TO_NUMBER(HEX_ENCODE(TO_BINARY(r._TIDB_ROW:"c_bit"::VARCHAR, 'BASE64')), 'XXXXXXXXXXXXXXXX') AS C_BIT,
      r._TIDB_ROW:"c_char"::VARCHAR AS C_CHAR,
      r._TIDB_ROW:"c_varchar"::VARCHAR AS C_VARCHAR,
      r._TIDB_ROW:"c_tinytext"::VARCHAR AS C_TINYTEXT,
      r._TIDB_ROW:"c_text"::VARCHAR AS C_TEXT,
      r._TIDB_ROW:"c_mediumtext"::VARCHAR AS C_MEDIUMTEXT,
      r._TIDB_ROW:"c_longtext"::VARCHAR AS C_LONGTEXT, -- TCG3111 legacy-size
      TO_BINARY(r._TIDB_ROW:"c_binary"::VARCHAR, 'BASE64') AS C_BINARY,
      TO_BINARY(r._TIDB_ROW:"c_varbinary"::VARCHAR, 'BASE64') AS C_VARBINARY,
      TO_BINARY(r._TIDB_ROW:"c_tinyblob"::VARCHAR, 'BASE64') AS C_TINYBLOB,
      TO_BINARY(r._TIDB_ROW:"c_blob"::VARCHAR, 'BASE64') AS C_BLOB,
      TO_BINARY(r._TIDB_ROW:"c_mediumblob"::VARCHAR, 'BASE64') AS C_MEDIUMBLOB, -- TCG3111 legacy-size
      TO_BINARY(r._TIDB_ROW:"c_longblob"::VARCHAR, 'BASE64') AS C_LONGBLOB, -- TCG3111 legacy-size
      r._TIDB_ROW:"c_enum"::VARCHAR AS C_ENUM,
      IFF(r._TIDB_ROW:"c_set"::VARCHAR = '', ARRAY_CONSTRUCT(), SPLIT(r._TIDB_ROW:"c_set"::VARCHAR, ',')) AS C_SET,
      PARSE_JSON(r._TIDB_ROW:"c_json"::VARCHAR) AS C_JSON,
      TO_DATE(r._TIDB_ROW:"c_date"::VARCHAR, 'YYYY-MM-DD') AS C_DATE,
      TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_datetime"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS') AS C_DATETIME,
      TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_datetime6"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS.FF6') AS C_DATETIME6,
      DATEADD('minute', -540, TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_timestamp"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS')) AS C_TIMESTAMP,
      DATEADD('minute', -540, TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_timestamp3"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS.FF3')) AS C_TIMESTAMP3,
      (IFF(STARTSWITH(r._TIDB_ROW:"c_time"::VARCHAR, '-'), -1, 1) * (SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 1)::NUMBER(10,0) * 3600000000 + SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 2)::NUMBER(10,0) * 60000000 + (SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 3)::NUMBER(12,6) * 1000000)::NUMBER(19,0)))::NUMBER(19,0) AS C_TIME, -- TCG3122 time-as-microseconds
      r._TIDB_ROW:"c_year"::NUMBER(4,0) AS C_YEAR,
      PARSE_JSON(r._TIDB_ROW:"c_vector"::VARCHAR)::VECTOR(FLOAT, 3) AS C_VECTOR,
      PARSE_JSON(r._TIDB_ROW:"c_vector_any"::VARCHAR)::ARRAY AS C_VECTOR_ANY, -- TCG3131 vector-as-array
      r._TIDB_ROW:"c_stored"::NUMBER(38,0) AS C_STORED,
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
          IFF(COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0) < 0, COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0) + 18446744073709551616, COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0))::NUMBER(20,0) AS ID,
          RECORD_CONTENT AS _TIDB_ROW,
          RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
          RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
          COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
          (RECORD_CONTENT:"id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
          (RECORD_CONTENT IS NULL
            OR IS_NULL_VALUE(RECORD_CONTENT)
            OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
            OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
      FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING__STM
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
      C_TINYINT = s.C_TINYINT,
      C_BOOL = s.C_BOOL,
      C_SMALLINT_U = s.C_SMALLINT_U,
      C_MEDIUMINT = s.C_MEDIUMINT,
      C_MEDIUMINT_U = s.C_MEDIUMINT_U,
      C_INT_U = s.C_INT_U,
      C_BIGINT = s.C_BIGINT,
      C_FLOAT = s.C_FLOAT,
      C_DOUBLE = s.C_DOUBLE,
      C_DECIMAL = s.C_DECIMAL,
      C_DECIMAL_DEEP = s.C_DECIMAL_DEEP,
      C_DECIMAL_WIDE = s.C_DECIMAL_WIDE,
      C_BIT = s.C_BIT,
      C_CHAR = s.C_CHAR,
      C_VARCHAR = s.C_VARCHAR,
      C_TINYTEXT = s.C_TINYTEXT,
      C_TEXT = s.C_TEXT,
      C_MEDIUMTEXT = s.C_MEDIUMTEXT,
      C_LONGTEXT = s.C_LONGTEXT,
      C_BINARY = s.C_BINARY,
      C_VARBINARY = s.C_VARBINARY,
      C_TINYBLOB = s.C_TINYBLOB,
      C_BLOB = s.C_BLOB,
      C_MEDIUMBLOB = s.C_MEDIUMBLOB,
      C_LONGBLOB = s.C_LONGBLOB,
      C_ENUM = s.C_ENUM,
      C_SET = s.C_SET,
      C_JSON = s.C_JSON,
      C_DATE = s.C_DATE,
      C_DATETIME = s.C_DATETIME,
      C_DATETIME6 = s.C_DATETIME6,
      C_TIMESTAMP = s.C_TIMESTAMP,
      C_TIMESTAMP3 = s.C_TIMESTAMP3,
      C_TIME = s.C_TIME,
      C_YEAR = s.C_YEAR,
      C_VECTOR = s.C_VECTOR,
      C_VECTOR_ANY = s.C_VECTOR_ANY,
      C_STORED = s.C_STORED,
      _TIDB_PARTITION = s._TIDB_PARTITION,
      _TIDB_OFFSET = s._TIDB_OFFSET,
      _TIDB_APPLIED_AT = SYSDATE()
WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
  THEN INSERT (
      ID,
      C_TINYINT,
      C_BOOL,
      C_SMALLINT_U,
      C_MEDIUMINT,
      C_MEDIUMINT_U,
      C_INT_U,
      C_BIGINT,
      C_FLOAT,
      C_DOUBLE,
      C_DECIMAL,
      C_DECIMAL_DEEP,
      C_DECIMAL_WIDE,
      C_BIT,
      C_CHAR,
      C_VARCHAR,
      C_TINYTEXT,
      C_TEXT,
      C_MEDIUMTEXT,
      C_LONGTEXT,
      C_BINARY,
      C_VARBINARY,
      C_TINYBLOB,
      C_BLOB,
      C_MEDIUMBLOB,
      C_LONGBLOB,
      C_ENUM,
      C_SET,
      C_JSON,
      C_DATE,
      C_DATETIME,
      C_DATETIME6,
      C_TIMESTAMP,
      C_TIMESTAMP3,
      C_TIME,
      C_YEAR,
      C_VECTOR,
      C_VECTOR_ANY,
      C_STORED,
      _TIDB_PARTITION,
      _TIDB_OFFSET,
      _TIDB_APPLIED_AT
  )
  VALUES (
      s.ID,
      s.C_TINYINT,
      s.C_BOOL,
      s.C_SMALLINT_U,
      s.C_MEDIUMINT,
      s.C_MEDIUMINT_U,
      s.C_INT_U,
      s.C_BIGINT,
      s.C_FLOAT,
      s.C_DOUBLE,
      s.C_DECIMAL,
      s.C_DECIMAL_DEEP,
      s.C_DECIMAL_WIDE,
      s.C_BIT,
      s.C_CHAR,
      s.C_VARCHAR,
      s.C_TINYTEXT,
      s.C_TEXT,
      s.C_MEDIUMTEXT,
      s.C_LONGTEXT,
      s.C_BINARY,
      s.C_VARBINARY,
      s.C_TINYBLOB,
      s.C_BLOB,
      s.C_MEDIUMBLOB,
      s.C_LONGBLOB,
      s.C_ENUM,
      s.C_SET,
      s.C_JSON,
      s.C_DATE,
      s.C_DATETIME,
      s.C_DATETIME6,
      s.C_TIMESTAMP,
      s.C_TIMESTAMP3,
      s.C_TIME,
      s.C_YEAR,
      s.C_VECTOR,
      s.C_VECTOR_ANY,
      s.C_STORED,
      s._TIDB_PARTITION,
      s._TIDB_OFFSET,
      SYSDATE()
  );

-- a second batch: a delete, and old records again under their old offsets
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":16,"CreateTime":1767225600000,"key":{"id":1},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"c_tinyint":1,"c_bool":1,"c_smallint_u":1,"c_mediumint":1,"c_mediumint_u":1,"c_int_u":1,"c_bigint":1,"c_float":1.5,"c_double":1.5,"c_decimal":"0.0001","c_decimal_deep":"0.0000000000000000000000001","c_decimal_wide":"0.000000000000000000000000000001","c_bit":"AQ==","c_char":"1''\\\\","c_varchar":"1''\\\\é","c_tinytext":"1''\\\\é","c_text":"1''\\\\é","c_mediumtext":"1''\\\\é","c_longtext":"1''\\\\é","c_binary":"AQAAAA==","c_varbinary":"AQA=","c_tinyblob":"AQA=","c_blob":"AQA=","c_mediumblob":"AQA=","c_longblob":"AQA=","c_enum":"new","c_set":"a","c_json":"{\\"n\\": 1}","c_date":"2026-01-01","c_datetime":"2026-01-01 03:04:05","c_datetime6":"2026-01-01 03:04:05.678901","c_timestamp":"2026-01-01 03:04:05","c_timestamp3":"2026-01-01 03:04:05.678","c_time":"-01:02:03.678","c_year":2001,"c_vector":"[1.5,1.5,1.5]","c_vector_any":"[1.5,1.5]","c_stored":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"id":6},"schema_id":0}'), PARSE_JSON('{}');

MERGE INTO TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA AS t
USING (
  SELECT
      r.ID,
      r._TIDB_ROW:"c_tinyint"::NUMBER(38,0) AS C_TINYINT,
      (r._TIDB_ROW:"c_bool"::NUMBER(3,0) <> 0) AS C_BOOL, -- TCG3110 number-as-boolean
      r._TIDB_ROW:"c_smallint_u"::NUMBER(38,0) AS C_SMALLINT_U,
      r._TIDB_ROW:"c_mediumint"::NUMBER(38,0) AS C_MEDIUMINT,
      r._TIDB_ROW:"c_mediumint_u"::NUMBER(38,0) AS C_MEDIUMINT_U,
      r._TIDB_ROW:"c_int_u"::NUMBER(38,0) AS C_INT_U,
      r._TIDB_ROW:"c_bigint"::NUMBER(38,0) AS C_BIGINT,
      r._TIDB_ROW:"c_float"::FLOAT AS C_FLOAT,
      r._TIDB_ROW:"c_double"::FLOAT AS C_DOUBLE,
      r._TIDB_ROW:"c_decimal"::NUMBER(20,4) AS C_DECIMAL,
      r._TIDB_ROW:"c_decimal_deep"::NUMBER(30,25) AS C_DECIMAL_DEEP,
      r._TIDB_ROW:"c_decimal_wide"::VARCHAR::DECFLOAT AS C_DECIMAL_WIDE, -- TCG3109 decimal-rounded
      TO_NUMBER(HEX_ENCODE(TO_BINARY(r._TIDB_ROW:"c_bit"::VARCHAR, 'BASE64')), 'XXXXXXXXXXXXXXXX') AS C_BIT,
      r._TIDB_ROW:"c_char"::VARCHAR AS C_CHAR,
      r._TIDB_ROW:"c_varchar"::VARCHAR AS C_VARCHAR,
      r._TIDB_ROW:"c_tinytext"::VARCHAR AS C_TINYTEXT,
      r._TIDB_ROW:"c_text"::VARCHAR AS C_TEXT,
      r._TIDB_ROW:"c_mediumtext"::VARCHAR AS C_MEDIUMTEXT,
      r._TIDB_ROW:"c_longtext"::VARCHAR AS C_LONGTEXT, -- TCG3111 legacy-size
      TO_BINARY(r._TIDB_ROW:"c_binary"::VARCHAR, 'BASE64') AS C_BINARY,
      TO_BINARY(r._TIDB_ROW:"c_varbinary"::VARCHAR, 'BASE64') AS C_VARBINARY,
      TO_BINARY(r._TIDB_ROW:"c_tinyblob"::VARCHAR, 'BASE64') AS C_TINYBLOB,
      TO_BINARY(r._TIDB_ROW:"c_blob"::VARCHAR, 'BASE64') AS C_BLOB,
      TO_BINARY(r._TIDB_ROW:"c_mediumblob"::VARCHAR, 'BASE64') AS C_MEDIUMBLOB, -- TCG3111 legacy-size
      TO_BINARY(r._TIDB_ROW:"c_longblob"::VARCHAR, 'BASE64') AS C_LONGBLOB, -- TCG3111 legacy-size
      r._TIDB_ROW:"c_enum"::VARCHAR AS C_ENUM,
      IFF(r._TIDB_ROW:"c_set"::VARCHAR = '', ARRAY_CONSTRUCT(), SPLIT(r._TIDB_ROW:"c_set"::VARCHAR, ',')) AS C_SET,
      PARSE_JSON(r._TIDB_ROW:"c_json"::VARCHAR) AS C_JSON,
      TO_DATE(r._TIDB_ROW:"c_date"::VARCHAR, 'YYYY-MM-DD') AS C_DATE,
      TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_datetime"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS') AS C_DATETIME,
      TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_datetime6"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS.FF6') AS C_DATETIME6,
      DATEADD('minute', -540, TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_timestamp"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS')) AS C_TIMESTAMP,
      DATEADD('minute', -540, TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_timestamp3"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS.FF3')) AS C_TIMESTAMP3,
      (IFF(STARTSWITH(r._TIDB_ROW:"c_time"::VARCHAR, '-'), -1, 1) * (SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 1)::NUMBER(10,0) * 3600000000 + SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 2)::NUMBER(10,0) * 60000000 + (SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 3)::NUMBER(12,6) * 1000000)::NUMBER(19,0)))::NUMBER(19,0) AS C_TIME, -- TCG3122 time-as-microseconds
      r._TIDB_ROW:"c_year"::NUMBER(4,0) AS C_YEAR,
      PARSE_JSON(r._TIDB_ROW:"c_vector"::VARCHAR)::VECTOR(FLOAT, 3) AS C_VECTOR,
      PARSE_JSON(r._TIDB_ROW:"c_vector_any"::VARCHAR)::ARRAY AS C_VECTOR_ANY, -- TCG3131 vector-as-array
      r._TIDB_ROW:"c_stored"::NUMBER(38,0) AS C_STORED,
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
          IFF(COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0) < 0, COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0) + 18446744073709551616, COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0))::NUMBER(20,0) AS ID,
          RECORD_CONTENT AS _TIDB_ROW,
          RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
          RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
          COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
          (RECORD_CONTENT:"id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
          (RECORD_CONTENT IS NULL
            OR IS_NULL_VALUE(RECORD_CONTENT)
            OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
            OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
      FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING__STM
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
      C_TINYINT = s.C_TINYINT,
      C_BOOL = s.C_BOOL,
      C_SMALLINT_U = s.C_SMALLINT_U,
      C_MEDIUMINT = s.C_MEDIUMINT,
      C_MEDIUMINT_U = s.C_MEDIUMINT_U,
      C_INT_U = s.C_INT_U,
      C_BIGINT = s.C_BIGINT,
      C_FLOAT = s.C_FLOAT,
      C_DOUBLE = s.C_DOUBLE,
      C_DECIMAL = s.C_DECIMAL,
      C_DECIMAL_DEEP = s.C_DECIMAL_DEEP,
      C_DECIMAL_WIDE = s.C_DECIMAL_WIDE,
      C_BIT = s.C_BIT,
      C_CHAR = s.C_CHAR,
      C_VARCHAR = s.C_VARCHAR,
      C_TINYTEXT = s.C_TINYTEXT,
      C_TEXT = s.C_TEXT,
      C_MEDIUMTEXT = s.C_MEDIUMTEXT,
      C_LONGTEXT = s.C_LONGTEXT,
      C_BINARY = s.C_BINARY,
      C_VARBINARY = s.C_VARBINARY,
      C_TINYBLOB = s.C_TINYBLOB,
      C_BLOB = s.C_BLOB,
      C_MEDIUMBLOB = s.C_MEDIUMBLOB,
      C_LONGBLOB = s.C_LONGBLOB,
      C_ENUM = s.C_ENUM,
      C_SET = s.C_SET,
      C_JSON = s.C_JSON,
      C_DATE = s.C_DATE,
      C_DATETIME = s.C_DATETIME,
      C_DATETIME6 = s.C_DATETIME6,
      C_TIMESTAMP = s.C_TIMESTAMP,
      C_TIMESTAMP3 = s.C_TIMESTAMP3,
      C_TIME = s.C_TIME,
      C_YEAR = s.C_YEAR,
      C_VECTOR = s.C_VECTOR,
      C_VECTOR_ANY = s.C_VECTOR_ANY,
      C_STORED = s.C_STORED,
      _TIDB_PARTITION = s._TIDB_PARTITION,
      _TIDB_OFFSET = s._TIDB_OFFSET,
      _TIDB_APPLIED_AT = SYSDATE()
WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
  THEN INSERT (
      ID,
      C_TINYINT,
      C_BOOL,
      C_SMALLINT_U,
      C_MEDIUMINT,
      C_MEDIUMINT_U,
      C_INT_U,
      C_BIGINT,
      C_FLOAT,
      C_DOUBLE,
      C_DECIMAL,
      C_DECIMAL_DEEP,
      C_DECIMAL_WIDE,
      C_BIT,
      C_CHAR,
      C_VARCHAR,
      C_TINYTEXT,
      C_TEXT,
      C_MEDIUMTEXT,
      C_LONGTEXT,
      C_BINARY,
      C_VARBINARY,
      C_TINYBLOB,
      C_BLOB,
      C_MEDIUMBLOB,
      C_LONGBLOB,
      C_ENUM,
      C_SET,
      C_JSON,
      C_DATE,
      C_DATETIME,
      C_DATETIME6,
      C_TIMESTAMP,
      C_TIMESTAMP3,
      C_TIME,
      C_YEAR,
      C_VECTOR,
      C_VECTOR_ANY,
      C_STORED,
      _TIDB_PARTITION,
      _TIDB_OFFSET,
      _TIDB_APPLIED_AT
  )
  VALUES (
      s.ID,
      s.C_TINYINT,
      s.C_BOOL,
      s.C_SMALLINT_U,
      s.C_MEDIUMINT,
      s.C_MEDIUMINT_U,
      s.C_INT_U,
      s.C_BIGINT,
      s.C_FLOAT,
      s.C_DOUBLE,
      s.C_DECIMAL,
      s.C_DECIMAL_DEEP,
      s.C_DECIMAL_WIDE,
      s.C_BIT,
      s.C_CHAR,
      s.C_VARCHAR,
      s.C_TINYTEXT,
      s.C_TEXT,
      s.C_MEDIUMTEXT,
      s.C_LONGTEXT,
      s.C_BINARY,
      s.C_VARBINARY,
      s.C_TINYBLOB,
      s.C_BLOB,
      s.C_MEDIUMBLOB,
      s.C_LONGBLOB,
      s.C_ENUM,
      s.C_SET,
      s.C_JSON,
      s.C_DATE,
      s.C_DATETIME,
      s.C_DATETIME6,
      s.C_TIMESTAMP,
      s.C_TIMESTAMP3,
      s.C_TIME,
      s.C_YEAR,
      s.C_VECTOR,
      s.C_VECTOR_ANY,
      s.C_STORED,
      s._TIDB_PARTITION,
      s._TIDB_OFFSET,
      SYSDATE()
  );

-- nothing new: an empty batch changes nothing
MERGE INTO TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA AS t
USING (
  SELECT
      r.ID,
      r._TIDB_ROW:"c_tinyint"::NUMBER(38,0) AS C_TINYINT,
      (r._TIDB_ROW:"c_bool"::NUMBER(3,0) <> 0) AS C_BOOL, -- TCG3110 number-as-boolean
      r._TIDB_ROW:"c_smallint_u"::NUMBER(38,0) AS C_SMALLINT_U,
      r._TIDB_ROW:"c_mediumint"::NUMBER(38,0) AS C_MEDIUMINT,
      r._TIDB_ROW:"c_mediumint_u"::NUMBER(38,0) AS C_MEDIUMINT_U,
      r._TIDB_ROW:"c_int_u"::NUMBER(38,0) AS C_INT_U,
      r._TIDB_ROW:"c_bigint"::NUMBER(38,0) AS C_BIGINT,
      r._TIDB_ROW:"c_float"::FLOAT AS C_FLOAT,
      r._TIDB_ROW:"c_double"::FLOAT AS C_DOUBLE,
      r._TIDB_ROW:"c_decimal"::NUMBER(20,4) AS C_DECIMAL,
      r._TIDB_ROW:"c_decimal_deep"::NUMBER(30,25) AS C_DECIMAL_DEEP,
      r._TIDB_ROW:"c_decimal_wide"::VARCHAR::DECFLOAT AS C_DECIMAL_WIDE, -- TCG3109 decimal-rounded
      TO_NUMBER(HEX_ENCODE(TO_BINARY(r._TIDB_ROW:"c_bit"::VARCHAR, 'BASE64')), 'XXXXXXXXXXXXXXXX') AS C_BIT,
      r._TIDB_ROW:"c_char"::VARCHAR AS C_CHAR,
      r._TIDB_ROW:"c_varchar"::VARCHAR AS C_VARCHAR,
      r._TIDB_ROW:"c_tinytext"::VARCHAR AS C_TINYTEXT,
      r._TIDB_ROW:"c_text"::VARCHAR AS C_TEXT,
      r._TIDB_ROW:"c_mediumtext"::VARCHAR AS C_MEDIUMTEXT,
      r._TIDB_ROW:"c_longtext"::VARCHAR AS C_LONGTEXT, -- TCG3111 legacy-size
      TO_BINARY(r._TIDB_ROW:"c_binary"::VARCHAR, 'BASE64') AS C_BINARY,
      TO_BINARY(r._TIDB_ROW:"c_varbinary"::VARCHAR, 'BASE64') AS C_VARBINARY,
      TO_BINARY(r._TIDB_ROW:"c_tinyblob"::VARCHAR, 'BASE64') AS C_TINYBLOB,
      TO_BINARY(r._TIDB_ROW:"c_blob"::VARCHAR, 'BASE64') AS C_BLOB,
      TO_BINARY(r._TIDB_ROW:"c_mediumblob"::VARCHAR, 'BASE64') AS C_MEDIUMBLOB, -- TCG3111 legacy-size
      TO_BINARY(r._TIDB_ROW:"c_longblob"::VARCHAR, 'BASE64') AS C_LONGBLOB, -- TCG3111 legacy-size
      r._TIDB_ROW:"c_enum"::VARCHAR AS C_ENUM,
      IFF(r._TIDB_ROW:"c_set"::VARCHAR = '', ARRAY_CONSTRUCT(), SPLIT(r._TIDB_ROW:"c_set"::VARCHAR, ',')) AS C_SET,
      PARSE_JSON(r._TIDB_ROW:"c_json"::VARCHAR) AS C_JSON,
      TO_DATE(r._TIDB_ROW:"c_date"::VARCHAR, 'YYYY-MM-DD') AS C_DATE,
      TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_datetime"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS') AS C_DATETIME,
      TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_datetime6"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS.FF6') AS C_DATETIME6,
      DATEADD('minute', -540, TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_timestamp"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS')) AS C_TIMESTAMP,
      DATEADD('minute', -540, TO_TIMESTAMP_NTZ(r._TIDB_ROW:"c_timestamp3"::VARCHAR, 'YYYY-MM-DD HH24:MI:SS.FF3')) AS C_TIMESTAMP3,
      (IFF(STARTSWITH(r._TIDB_ROW:"c_time"::VARCHAR, '-'), -1, 1) * (SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 1)::NUMBER(10,0) * 3600000000 + SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 2)::NUMBER(10,0) * 60000000 + (SPLIT_PART(LTRIM(r._TIDB_ROW:"c_time"::VARCHAR, '-'), ':', 3)::NUMBER(12,6) * 1000000)::NUMBER(19,0)))::NUMBER(19,0) AS C_TIME, -- TCG3122 time-as-microseconds
      r._TIDB_ROW:"c_year"::NUMBER(4,0) AS C_YEAR,
      PARSE_JSON(r._TIDB_ROW:"c_vector"::VARCHAR)::VECTOR(FLOAT, 3) AS C_VECTOR,
      PARSE_JSON(r._TIDB_ROW:"c_vector_any"::VARCHAR)::ARRAY AS C_VECTOR_ANY, -- TCG3131 vector-as-array
      r._TIDB_ROW:"c_stored"::NUMBER(38,0) AS C_STORED,
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
          IFF(COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0) < 0, COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0) + 18446744073709551616, COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(20,0))::NUMBER(20,0) AS ID,
          RECORD_CONTENT AS _TIDB_ROW,
          RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
          RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
          COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
          (RECORD_CONTENT:"id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
          (RECORD_CONTENT IS NULL
            OR IS_NULL_VALUE(RECORD_CONTENT)
            OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
            OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
      FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.LANDING__STM
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
      C_TINYINT = s.C_TINYINT,
      C_BOOL = s.C_BOOL,
      C_SMALLINT_U = s.C_SMALLINT_U,
      C_MEDIUMINT = s.C_MEDIUMINT,
      C_MEDIUMINT_U = s.C_MEDIUMINT_U,
      C_INT_U = s.C_INT_U,
      C_BIGINT = s.C_BIGINT,
      C_FLOAT = s.C_FLOAT,
      C_DOUBLE = s.C_DOUBLE,
      C_DECIMAL = s.C_DECIMAL,
      C_DECIMAL_DEEP = s.C_DECIMAL_DEEP,
      C_DECIMAL_WIDE = s.C_DECIMAL_WIDE,
      C_BIT = s.C_BIT,
      C_CHAR = s.C_CHAR,
      C_VARCHAR = s.C_VARCHAR,
      C_TINYTEXT = s.C_TINYTEXT,
      C_TEXT = s.C_TEXT,
      C_MEDIUMTEXT = s.C_MEDIUMTEXT,
      C_LONGTEXT = s.C_LONGTEXT,
      C_BINARY = s.C_BINARY,
      C_VARBINARY = s.C_VARBINARY,
      C_TINYBLOB = s.C_TINYBLOB,
      C_BLOB = s.C_BLOB,
      C_MEDIUMBLOB = s.C_MEDIUMBLOB,
      C_LONGBLOB = s.C_LONGBLOB,
      C_ENUM = s.C_ENUM,
      C_SET = s.C_SET,
      C_JSON = s.C_JSON,
      C_DATE = s.C_DATE,
      C_DATETIME = s.C_DATETIME,
      C_DATETIME6 = s.C_DATETIME6,
      C_TIMESTAMP = s.C_TIMESTAMP,
      C_TIMESTAMP3 = s.C_TIMESTAMP3,
      C_TIME = s.C_TIME,
      C_YEAR = s.C_YEAR,
      C_VECTOR = s.C_VECTOR,
      C_VECTOR_ANY = s.C_VECTOR_ANY,
      C_STORED = s.C_STORED,
      _TIDB_PARTITION = s._TIDB_PARTITION,
      _TIDB_OFFSET = s._TIDB_OFFSET,
      _TIDB_APPLIED_AT = SYSDATE()
WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
  THEN INSERT (
      ID,
      C_TINYINT,
      C_BOOL,
      C_SMALLINT_U,
      C_MEDIUMINT,
      C_MEDIUMINT_U,
      C_INT_U,
      C_BIGINT,
      C_FLOAT,
      C_DOUBLE,
      C_DECIMAL,
      C_DECIMAL_DEEP,
      C_DECIMAL_WIDE,
      C_BIT,
      C_CHAR,
      C_VARCHAR,
      C_TINYTEXT,
      C_TEXT,
      C_MEDIUMTEXT,
      C_LONGTEXT,
      C_BINARY,
      C_VARBINARY,
      C_TINYBLOB,
      C_BLOB,
      C_MEDIUMBLOB,
      C_LONGBLOB,
      C_ENUM,
      C_SET,
      C_JSON,
      C_DATE,
      C_DATETIME,
      C_DATETIME6,
      C_TIMESTAMP,
      C_TIMESTAMP3,
      C_TIME,
      C_YEAR,
      C_VECTOR,
      C_VECTOR_ANY,
      C_STORED,
      _TIDB_PARTITION,
      _TIDB_OFFSET,
      _TIDB_APPLIED_AT
  )
  VALUES (
      s.ID,
      s.C_TINYINT,
      s.C_BOOL,
      s.C_SMALLINT_U,
      s.C_MEDIUMINT,
      s.C_MEDIUMINT_U,
      s.C_INT_U,
      s.C_BIGINT,
      s.C_FLOAT,
      s.C_DOUBLE,
      s.C_DECIMAL,
      s.C_DECIMAL_DEEP,
      s.C_DECIMAL_WIDE,
      s.C_BIT,
      s.C_CHAR,
      s.C_VARCHAR,
      s.C_TINYTEXT,
      s.C_TEXT,
      s.C_MEDIUMTEXT,
      s.C_LONGTEXT,
      s.C_BINARY,
      s.C_VARBINARY,
      s.C_TINYBLOB,
      s.C_BLOB,
      s.C_MEDIUMBLOB,
      s.C_LONGBLOB,
      s.C_ENUM,
      s.C_SET,
      s.C_JSON,
      s.C_DATE,
      s.C_DATETIME,
      s.C_DATETIME6,
      s.C_TIMESTAMP,
      s.C_TIMESTAMP3,
      s.C_TIME,
      s.C_YEAR,
      s.C_VECTOR,
      s.C_VECTOR_ANY,
      s.C_STORED,
      s._TIDB_PARTITION,
      s._TIDB_OFFSET,
      SYSDATE()
  );

SELECT
    '01 a delete removes the row' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 1
UNION ALL
SELECT
    '02 the last of several changes wins, and an old record does not bring the old row back' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 2
  AND C_TINYINT = 2
  AND C_BOOL = FALSE
  AND C_SMALLINT_U = 2
  AND C_MEDIUMINT = 2
  AND C_MEDIUMINT_U = 2
  AND C_INT_U = 2
  AND C_BIGINT = 2
  AND C_FLOAT = 2.5::FLOAT
  AND C_DOUBLE = 2.5::FLOAT
  AND C_DECIMAL = 0.0002
  AND C_DECIMAL_DEEP = 0.0000000000000000000000002
  AND C_DECIMAL_WIDE = 0.000000000000000000000000000002::DECFLOAT
  AND C_BIT = 2
  AND C_CHAR = '2''\\'
  AND C_VARCHAR = '2''\\é'
  AND C_TINYTEXT = '2''\\é'
  AND C_TEXT = '2''\\é'
  AND C_MEDIUMTEXT = '2''\\é'
  AND C_LONGTEXT = '2''\\é'
  AND C_BINARY = TO_BINARY('02000000', 'HEX')
  AND C_VARBINARY = TO_BINARY('0200', 'HEX')
  AND C_TINYBLOB = TO_BINARY('0200', 'HEX')
  AND C_BLOB = TO_BINARY('0200', 'HEX')
  AND C_MEDIUMBLOB = TO_BINARY('0200', 'HEX')
  AND C_LONGBLOB = TO_BINARY('0200', 'HEX')
  AND C_ENUM = 'it''s'
  AND C_SET = ARRAY_CONSTRUCT('b')
  AND C_JSON = PARSE_JSON('{"n":2}')
  AND C_DATE = TO_DATE('2026-01-02', 'YYYY-MM-DD')
  AND C_DATETIME = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND C_DATETIME6 = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05.678901', 'YYYY-MM-DD HH24:MI:SS.FF6')
  AND C_TIMESTAMP = DATEADD('minute', -540, TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS'))
  AND C_TIMESTAMP3 = DATEADD('minute', -540, TO_TIMESTAMP_NTZ('2026-01-02 03:04:05.678', 'YYYY-MM-DD HH24:MI:SS.FF3'))
  AND C_TIME = -7323678000
  AND C_YEAR = 2002
  AND C_VECTOR = PARSE_JSON('[2.5,2.5,2.5]')::VECTOR(FLOAT, 3)
  AND C_VECTOR_ANY = PARSE_JSON('[2.5,2.5]')
  AND C_STORED = 2
UNION ALL
SELECT
    '03 an empty object is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 3
UNION ALL
SELECT
    '04 SQL NULL is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 4
UNION ALL
SELECT
    '05 the delete of an unknown key inserts nothing' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 5
UNION ALL
SELECT
    '06 a delete and an insert of one key leave the new row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 6
  AND C_TINYINT = 2
  AND C_BOOL = FALSE
  AND C_SMALLINT_U = 2
  AND C_MEDIUMINT = 2
  AND C_MEDIUMINT_U = 2
  AND C_INT_U = 2
  AND C_BIGINT = 2
  AND C_FLOAT = 2.5::FLOAT
  AND C_DOUBLE = 2.5::FLOAT
  AND C_DECIMAL = 0.0002
  AND C_DECIMAL_DEEP = 0.0000000000000000000000002
  AND C_DECIMAL_WIDE = 0.000000000000000000000000000002::DECFLOAT
  AND C_BIT = 2
  AND C_CHAR = '2''\\'
  AND C_VARCHAR = '2''\\é'
  AND C_TINYTEXT = '2''\\é'
  AND C_TEXT = '2''\\é'
  AND C_MEDIUMTEXT = '2''\\é'
  AND C_LONGTEXT = '2''\\é'
  AND C_BINARY = TO_BINARY('02000000', 'HEX')
  AND C_VARBINARY = TO_BINARY('0200', 'HEX')
  AND C_TINYBLOB = TO_BINARY('0200', 'HEX')
  AND C_BLOB = TO_BINARY('0200', 'HEX')
  AND C_MEDIUMBLOB = TO_BINARY('0200', 'HEX')
  AND C_LONGBLOB = TO_BINARY('0200', 'HEX')
  AND C_ENUM = 'it''s'
  AND C_SET = ARRAY_CONSTRUCT('b')
  AND C_JSON = PARSE_JSON('{"n":2}')
  AND C_DATE = TO_DATE('2026-01-02', 'YYYY-MM-DD')
  AND C_DATETIME = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND C_DATETIME6 = TO_TIMESTAMP_NTZ('2026-01-02 03:04:05.678901', 'YYYY-MM-DD HH24:MI:SS.FF6')
  AND C_TIMESTAMP = DATEADD('minute', -540, TO_TIMESTAMP_NTZ('2026-01-02 03:04:05', 'YYYY-MM-DD HH24:MI:SS'))
  AND C_TIMESTAMP3 = DATEADD('minute', -540, TO_TIMESTAMP_NTZ('2026-01-02 03:04:05.678', 'YYYY-MM-DD HH24:MI:SS.FF3'))
  AND C_TIME = -7323678000
  AND C_YEAR = 2002
  AND C_VECTOR = PARSE_JSON('[2.5,2.5,2.5]')::VECTOR(FLOAT, 3)
  AND C_VECTOR_ANY = PARSE_JSON('[2.5,2.5]')
  AND C_STORED = 2
UNION ALL
SELECT
    '07 a value wrapped otherwise is not applied' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 7
UNION ALL
SELECT
    '08 an unreadable key is taken from the row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 8
  AND C_TINYINT = 1
  AND C_BOOL = TRUE
  AND C_SMALLINT_U = 1
  AND C_MEDIUMINT = 1
  AND C_MEDIUMINT_U = 1
  AND C_INT_U = 1
  AND C_BIGINT = 1
  AND C_FLOAT = 1.5::FLOAT
  AND C_DOUBLE = 1.5::FLOAT
  AND C_DECIMAL = 0.0001
  AND C_DECIMAL_DEEP = 0.0000000000000000000000001
  AND C_DECIMAL_WIDE = 0.000000000000000000000000000001::DECFLOAT
  AND C_BIT = 1
  AND C_CHAR = '1''\\'
  AND C_VARCHAR = '1''\\é'
  AND C_TINYTEXT = '1''\\é'
  AND C_TEXT = '1''\\é'
  AND C_MEDIUMTEXT = '1''\\é'
  AND C_LONGTEXT = '1''\\é'
  AND C_BINARY = TO_BINARY('01000000', 'HEX')
  AND C_VARBINARY = TO_BINARY('0100', 'HEX')
  AND C_TINYBLOB = TO_BINARY('0100', 'HEX')
  AND C_BLOB = TO_BINARY('0100', 'HEX')
  AND C_MEDIUMBLOB = TO_BINARY('0100', 'HEX')
  AND C_LONGBLOB = TO_BINARY('0100', 'HEX')
  AND C_ENUM = 'new'
  AND C_SET = ARRAY_CONSTRUCT('a')
  AND C_JSON = PARSE_JSON('{"n":1}')
  AND C_DATE = TO_DATE('2026-01-01', 'YYYY-MM-DD')
  AND C_DATETIME = TO_TIMESTAMP_NTZ('2026-01-01 03:04:05', 'YYYY-MM-DD HH24:MI:SS')
  AND C_DATETIME6 = TO_TIMESTAMP_NTZ('2026-01-01 03:04:05.678901', 'YYYY-MM-DD HH24:MI:SS.FF6')
  AND C_TIMESTAMP = DATEADD('minute', -540, TO_TIMESTAMP_NTZ('2026-01-01 03:04:05', 'YYYY-MM-DD HH24:MI:SS'))
  AND C_TIMESTAMP3 = DATEADD('minute', -540, TO_TIMESTAMP_NTZ('2026-01-01 03:04:05.678', 'YYYY-MM-DD HH24:MI:SS.FF3'))
  AND C_TIME = -3723678000
  AND C_YEAR = 2001
  AND C_VECTOR = PARSE_JSON('[1.5,1.5,1.5]')::VECTOR(FLOAT, 3)
  AND C_VECTOR_ANY = PARSE_JSON('[1.5,1.5]')
  AND C_STORED = 1
UNION ALL
SELECT
    '09 NULL stays NULL' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
WHERE ID = 9
  AND C_TINYINT IS NULL
  AND C_BOOL IS NULL
  AND C_SMALLINT_U IS NULL
  AND C_MEDIUMINT IS NULL
  AND C_MEDIUMINT_U IS NULL
  AND C_INT_U IS NULL
  AND C_BIGINT IS NULL
  AND C_FLOAT IS NULL
  AND C_DOUBLE IS NULL
  AND C_DECIMAL IS NULL
  AND C_DECIMAL_DEEP IS NULL
  AND C_DECIMAL_WIDE IS NULL
  AND C_BIT IS NULL
  AND C_CHAR IS NULL
  AND C_VARCHAR IS NULL
  AND C_TINYTEXT IS NULL
  AND C_TEXT IS NULL
  AND C_MEDIUMTEXT IS NULL
  AND C_LONGTEXT IS NULL
  AND C_BINARY IS NULL
  AND C_VARBINARY IS NULL
  AND C_TINYBLOB IS NULL
  AND C_BLOB IS NULL
  AND C_MEDIUMBLOB IS NULL
  AND C_LONGBLOB IS NULL
  AND C_ENUM IS NULL
  AND C_SET IS NULL
  AND C_JSON IS NULL
  AND C_DATE IS NULL
  AND C_DATETIME IS NULL
  AND C_DATETIME6 IS NULL
  AND C_TIMESTAMP IS NULL
  AND C_TIMESTAMP3 IS NULL
  AND C_TIME IS NULL
  AND C_YEAR IS NULL
  AND C_VECTOR IS NULL
  AND C_VECTOR_ANY IS NULL
  AND C_STORED IS NULL
UNION ALL
SELECT
    '10 nothing else is in the replica' AS PROPERTY,
    IFF(COUNT(*) = 4, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_EVERY_TYPE.REPLICA
ORDER BY 2, 1;
