-- tpcc.customer · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 in TiDB: SET GLOBAL tidb_gc_life_time = '24h'; a snapshot older than that (10m unless set) cannot be read. The old value again after step 3
-- 2 T is the TSO at which the changefeed starts: START_TS of ticdc/create-changefeed.sh, or for a table added later the checkpoint that ticdc/update-changefeed.sh prints
-- 3 dump at T into an empty folder:
--   tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'tpcc.customer' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 REMOVE @TICDC.TIDB_DUMPLING PATTERN = '(.*/)?tpcc[.]customer[.][0-9]+[.]csv([.]gz)?'; then
--   PUT 'file:///<path of the folder>/dump/*.csv.gz' @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE OVERWRITE = TRUE
-- 5 run this file in one session with a warehouse; when all tables are loaded, ops/resume.sql
-- SUSPEND lets a run that has started end: go on when INFORMATION_SCHEMA.TASK_HISTORY shows none in state EXECUTING
ALTER TASK IF EXISTS TICDC.TIDB_TPCC_CUSTOMER__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_TPCC_CUSTOMER (
  C_ID VARCHAR,
  C_D_ID VARCHAR,
  C_W_ID VARCHAR,
  C_FIRST VARCHAR,
  C_MIDDLE VARCHAR,
  C_LAST VARCHAR,
  C_STREET_1 VARCHAR,
  C_STREET_2 VARCHAR,
  C_CITY VARCHAR,
  C_STATE VARCHAR,
  C_ZIP VARCHAR,
  C_PHONE VARCHAR,
  C_SINCE VARCHAR,
  C_CREDIT VARCHAR,
  C_CREDIT_LIM VARCHAR,
  C_DISCOUNT VARCHAR,
  C_BALANCE VARCHAR,
  C_YTD_PAYMENT VARCHAR,
  C_PAYMENT_CNT VARCHAR,
  C_DELIVERY_CNT VARCHAR,
  C_DATA VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_TPCC_CUSTOMER;

COPY INTO TICDC.LOAD_TIDB_TPCC_CUSTOMER
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?tpcc[.]customer[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

EXECUTE IMMEDIATE
$$
DECLARE
  replica_has_rows EXCEPTION (-20001, 'the replica has rows: an initial load would duplicate them');
  nothing_found EXCEPTION (-20002, 'no row in the dump files: nothing was put on the stage, or the table is empty and needs no load');
BEGIN
  IF (EXISTS (SELECT 1 FROM TPCC.CUSTOMER)) THEN
    RAISE replica_has_rows;
  END IF;
  IF (NOT EXISTS (SELECT 1 FROM TICDC.LOAD_TIDB_TPCC_CUSTOMER)) THEN
    RAISE nothing_found;
  END IF;
  INSERT INTO TPCC.CUSTOMER (
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
      _TIDB_APPLIED_AT
  )
  SELECT
      C_ID::NUMBER(10,0),
      C_D_ID::NUMBER(10,0),
      C_W_ID::NUMBER(10,0),
      C_FIRST,
      C_MIDDLE,
      C_LAST,
      C_STREET_1,
      C_STREET_2,
      C_CITY,
      C_STATE,
      C_ZIP,
      C_PHONE,
      TO_TIMESTAMP_NTZ(C_SINCE, 'YYYY-MM-DD HH24:MI:SS'),
      C_CREDIT,
      C_CREDIT_LIM::NUMBER(12,2),
      C_DISCOUNT::NUMBER(4,4),
      C_BALANCE::NUMBER(12,2),
      C_YTD_PAYMENT::NUMBER(12,2),
      C_PAYMENT_CNT::NUMBER(10,0),
      C_DELIVERY_CNT::NUMBER(10,0),
      C_DATA,
      SYSDATE()
  FROM TICDC.LOAD_TIDB_TPCC_CUSTOMER;
  RETURN 'loaded';
END;
$$;
