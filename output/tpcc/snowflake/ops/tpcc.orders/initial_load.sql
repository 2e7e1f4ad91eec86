-- tpcc.orders · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 take a TSO T: SHOW MASTER STATUS on TiDB, column Position
-- 2 create the changefeed with START_TS=T (ticdc/create-changefeed.sh): it starts where the snapshot ends
-- 3 dump at T: tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'tpcc.orders' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 PUT file://dump/*.csv.gz @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE
-- 5 run this file in one session with a warehouse, the apply task suspended; then ops/resume.sql
ALTER TASK IF EXISTS TICDC.TIDB_TPCC_ORDERS__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_TPCC_ORDERS (
  O_ID VARCHAR,
  O_D_ID VARCHAR,
  O_W_ID VARCHAR,
  O_C_ID VARCHAR,
  O_ENTRY_D VARCHAR,
  O_CARRIER_ID VARCHAR,
  O_OL_CNT VARCHAR,
  O_ALL_LOCAL VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_TPCC_ORDERS;

COPY INTO TICDC.LOAD_TIDB_TPCC_ORDERS
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?tpcc[.]orders[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

EXECUTE IMMEDIATE
$$
DECLARE
  replica_has_rows EXCEPTION (-20001, 'the replica has rows: an initial load would duplicate them');
BEGIN
  IF (EXISTS (SELECT 1 FROM TPCC.ORDERS)) THEN
    RAISE replica_has_rows;
  END IF;
  INSERT INTO TPCC.ORDERS (
      O_ID,
      O_D_ID,
      O_W_ID,
      O_C_ID,
      O_ENTRY_D,
      O_CARRIER_ID,
      O_OL_CNT,
      O_ALL_LOCAL,
      _TIDB_APPLIED_AT
  )
  SELECT
      O_ID::NUMBER(10,0),
      O_D_ID::NUMBER(10,0),
      O_W_ID::NUMBER(10,0),
      O_C_ID::NUMBER(10,0),
      TO_TIMESTAMP_NTZ(O_ENTRY_D, 'YYYY-MM-DD HH24:MI:SS'),
      O_CARRIER_ID::NUMBER(10,0),
      O_OL_CNT::NUMBER(10,0),
      O_ALL_LOCAL::NUMBER(10,0),
      SYSDATE()
  FROM TICDC.LOAD_TIDB_TPCC_ORDERS;
  RETURN 'loaded';
END;
$$;
