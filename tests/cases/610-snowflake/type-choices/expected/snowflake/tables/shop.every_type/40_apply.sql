-- shop.every_type · apply: merges the unread changes into the replica
-- safe to run again: an existing task is left as it is (created suspended); ops/replace_tasks.sql deploys a changed MERGE
CREATE TASK IF NOT EXISTS TICDC.TIDB_SHOP_EVERY_TYPE__APPLY
  USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE = 'XSMALL'
  SERVERLESS_TASK_MAX_STATEMENT_SIZE = 'MEDIUM'
  TARGET_COMPLETION_INTERVAL = '2 MINUTES'
  USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS = 60
  USER_TASK_TIMEOUT_MS = 3600000
  SUSPEND_TASK_AFTER_NUM_FAILURES = 10
  TIMEZONE = 'UTC'
  QUOTED_IDENTIFIERS_IGNORE_CASE = FALSE
  ERROR_ON_NONDETERMINISTIC_MERGE = TRUE
  COMMENT = 'apply the change log of shop.every_type'
  WHEN SYSTEM$STREAM_HAS_DATA('TICDC.TIDB_SHOP_EVERY_TYPE__STM')
AS
MERGE INTO SHOP.EVERY_TYPE AS t
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
      FROM TICDC.TIDB_SHOP_EVERY_TYPE__STM
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
