-- shop.every_type · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 in TiDB: SET GLOBAL tidb_gc_life_time = '24h'; a snapshot older than that (10m unless set) cannot be read. The old value again after step 3
-- 2 T is the TSO at which the changefeed starts: START_TS of ticdc/create-changefeed.sh, or for a table added later the checkpoint that ticdc/update-changefeed.sh prints
-- 3 dump at T into an empty folder:
--   tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --sql 'SELECT `id`, `c_tinyint`, `c_bool`, `c_smallint_u`, `c_mediumint`, `c_mediumint_u`, `c_int_u`, `c_bigint`, `c_float`, `c_double`, `c_decimal`, `c_decimal_deep`, `c_decimal_wide`, `c_bit`, `c_char`, `c_varchar`, `c_tinytext`, `c_text`, `c_mediumtext`, `c_longtext`, `c_binary`, `c_varbinary`, `c_tinyblob`, `c_blob`, `c_mediumblob`, `c_longblob`, `c_enum`, `c_set`, `c_json`, `c_date`, `c_datetime`, `c_datetime6`, `c_timestamp`, `c_timestamp3`, `c_time`, `c_year`, `c_vector`, `c_vector_any`, `c_stored` FROM `shop`.`every_type`' --output-filename-template 'shop.every_type.{{.Index}}' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 REMOVE @TICDC.TIDB_DUMPLING PATTERN = '(.*/)?shop[.]every_type[.][0-9]+[.]csv([.]gz)?'; then
--   PUT 'file:///<path of the folder>/dump/*.csv.gz' @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE OVERWRITE = TRUE
-- 5 run this file in one session with a warehouse; when all tables are loaded, ops/resume.sql
-- SUSPEND lets a run that has started end: go on when INFORMATION_SCHEMA.TASK_HISTORY shows none in state EXECUTING
ALTER TASK IF EXISTS TICDC.TIDB_SHOP_EVERY_TYPE__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_SHOP_EVERY_TYPE (
  ID VARCHAR,
  C_TINYINT VARCHAR,
  C_BOOL VARCHAR,
  C_SMALLINT_U VARCHAR,
  C_MEDIUMINT VARCHAR,
  C_MEDIUMINT_U VARCHAR,
  C_INT_U VARCHAR,
  C_BIGINT VARCHAR,
  C_FLOAT VARCHAR,
  C_DOUBLE VARCHAR,
  C_DECIMAL VARCHAR,
  C_DECIMAL_DEEP VARCHAR,
  C_DECIMAL_WIDE VARCHAR,
  C_BIT VARCHAR,
  C_CHAR VARCHAR,
  C_VARCHAR VARCHAR,
  C_TINYTEXT VARCHAR,
  C_TEXT VARCHAR,
  C_MEDIUMTEXT VARCHAR,
  C_LONGTEXT VARCHAR,
  C_BINARY VARCHAR,
  C_VARBINARY VARCHAR,
  C_TINYBLOB VARCHAR,
  C_BLOB VARCHAR,
  C_MEDIUMBLOB VARCHAR,
  C_LONGBLOB VARCHAR,
  C_ENUM VARCHAR,
  C_SET VARCHAR,
  C_JSON VARCHAR,
  C_DATE VARCHAR,
  C_DATETIME VARCHAR,
  C_DATETIME6 VARCHAR,
  C_TIMESTAMP VARCHAR,
  C_TIMESTAMP3 VARCHAR,
  C_TIME VARCHAR,
  C_YEAR VARCHAR,
  C_VECTOR VARCHAR,
  C_VECTOR_ANY VARCHAR,
  C_STORED VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_SHOP_EVERY_TYPE;

COPY INTO TICDC.LOAD_TIDB_SHOP_EVERY_TYPE
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?shop[.]every_type[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

-- 0 rows inserted: the replica has rows already, which an initial load would duplicate; or no file was found
INSERT INTO SHOP.EVERY_TYPE (
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
    _TIDB_APPLIED_AT
)
SELECT
    ID::NUMBER(38,0),
    C_TINYINT::NUMBER(38,0),
    (C_BOOL::NUMBER(3,0) <> 0),
    C_SMALLINT_U::NUMBER(38,0),
    C_MEDIUMINT::NUMBER(38,0),
    C_MEDIUMINT_U::NUMBER(38,0),
    C_INT_U::NUMBER(38,0),
    C_BIGINT::NUMBER(38,0),
    C_FLOAT::FLOAT,
    C_DOUBLE::FLOAT,
    C_DECIMAL::NUMBER(20,4),
    C_DECIMAL_DEEP::NUMBER(30,25),
    C_DECIMAL_WIDE::DECFLOAT,
    TO_NUMBER(C_BIT, 'XXXXXXXXXXXXXXXX'),
    C_CHAR,
    C_VARCHAR,
    C_TINYTEXT,
    C_TEXT,
    C_MEDIUMTEXT,
    C_LONGTEXT,
    TO_BINARY(C_BINARY, 'HEX'),
    TO_BINARY(C_VARBINARY, 'HEX'),
    TO_BINARY(C_TINYBLOB, 'HEX'),
    TO_BINARY(C_BLOB, 'HEX'),
    TO_BINARY(C_MEDIUMBLOB, 'HEX'),
    TO_BINARY(C_LONGBLOB, 'HEX'),
    C_ENUM,
    IFF(C_SET = '', ARRAY_CONSTRUCT(), SPLIT(C_SET, ',')),
    PARSE_JSON(C_JSON),
    TO_DATE(C_DATE, 'YYYY-MM-DD'),
    TO_TIMESTAMP_NTZ(C_DATETIME, 'YYYY-MM-DD HH24:MI:SS'),
    TO_TIMESTAMP_NTZ(C_DATETIME6, 'YYYY-MM-DD HH24:MI:SS.FF6'),
    TO_TIMESTAMP_NTZ(C_TIMESTAMP, 'YYYY-MM-DD HH24:MI:SS'),
    TO_TIMESTAMP_NTZ(C_TIMESTAMP3, 'YYYY-MM-DD HH24:MI:SS.FF3'),
    (IFF(STARTSWITH(C_TIME, '-'), -1, 1) * (SPLIT_PART(LTRIM(C_TIME, '-'), ':', 1)::NUMBER(10,0) * 3600000000 + SPLIT_PART(LTRIM(C_TIME, '-'), ':', 2)::NUMBER(10,0) * 60000000 + (SPLIT_PART(LTRIM(C_TIME, '-'), ':', 3)::NUMBER(12,6) * 1000000)::NUMBER(19,0)))::NUMBER(19,0),
    C_YEAR::NUMBER(4,0),
    PARSE_JSON(C_VECTOR)::VECTOR(FLOAT, 3),
    PARSE_JSON(C_VECTOR_ANY)::ARRAY,
    C_STORED::NUMBER(38,0),
    SYSDATE()
FROM TICDC.LOAD_TIDB_SHOP_EVERY_TYPE
WHERE NOT EXISTS (SELECT 1 FROM SHOP.EVERY_TYPE);
