-- tpcc.stock · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 in TiDB: SET GLOBAL tidb_gc_life_time = '24h'; a snapshot older than that (10m unless set) cannot be read. The old value again after step 3
-- 2 T is the TSO at which the changefeed starts: START_TS of ticdc/create-changefeed.sh, or for a table added later the checkpoint that ticdc/update-changefeed.sh prints
-- 3 dump at T into an empty folder:
--   tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'tpcc.stock' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 REMOVE @TICDC.TIDB_DUMPLING PATTERN = '(.*/)?tpcc[.]stock[.][0-9]+[.]csv([.]gz)?'; then
--   PUT 'file:///<path of the folder>/dump/*.csv.gz' @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE OVERWRITE = TRUE
-- 5 run this file in one session with a warehouse; when all tables are loaded, ops/resume.sql
-- SUSPEND lets a run that has started end: go on when INFORMATION_SCHEMA.TASK_HISTORY shows none in state EXECUTING
ALTER TASK IF EXISTS TICDC.TIDB_TPCC_STOCK__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_TPCC_STOCK (
  S_I_ID VARCHAR,
  S_W_ID VARCHAR,
  S_QUANTITY VARCHAR,
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
  S_YTD VARCHAR,
  S_ORDER_CNT VARCHAR,
  S_REMOTE_CNT VARCHAR,
  S_DATA VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_TPCC_STOCK;

COPY INTO TICDC.LOAD_TIDB_TPCC_STOCK
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?tpcc[.]stock[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

EXECUTE IMMEDIATE
$$
DECLARE
  replica_has_rows EXCEPTION (-20001, 'the replica has rows: an initial load would duplicate them');
  nothing_found EXCEPTION (-20002, 'no row in the dump files: nothing was put on the stage, or the table is empty and needs no load');
BEGIN
  IF (EXISTS (SELECT 1 FROM TPCC.STOCK)) THEN
    RAISE replica_has_rows;
  END IF;
  IF (NOT EXISTS (SELECT 1 FROM TICDC.LOAD_TIDB_TPCC_STOCK)) THEN
    RAISE nothing_found;
  END IF;
  INSERT INTO TPCC.STOCK (
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
      _TIDB_APPLIED_AT
  )
  SELECT
      S_I_ID::NUMBER(10,0),
      S_W_ID::NUMBER(10,0),
      S_QUANTITY::NUMBER(10,0),
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
      S_YTD::NUMBER(10,0),
      S_ORDER_CNT::NUMBER(10,0),
      S_REMOTE_CNT::NUMBER(10,0),
      S_DATA,
      SYSDATE()
  FROM TICDC.LOAD_TIDB_TPCC_STOCK;
  RETURN 'loaded';
END;
$$;
