-- shop.cart_line · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 in TiDB: SET GLOBAL tidb_gc_life_time = '24h'; a snapshot older than that (10m unless set) cannot be read. The old value again after step 3
-- 2 T is the TSO at which the changefeed starts: START_TS of ticdc/create-changefeed.sh, or for a table added later the checkpoint that ticdc/update-changefeed.sh prints
-- 3 dump at T into an empty folder:
--   tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'shop.cart_line' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 REMOVE @TICDC.TIDB_DUMPLING PATTERN = '(.*/)?shop[.]cart_line[.][0-9]+[.]csv([.]gz)?'; then
--   PUT 'file:///<path of the folder>/dump/*.csv.gz' @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE OVERWRITE = TRUE
-- 5 run this file in one session with a warehouse; when all tables are loaded, ops/resume.sql
-- SUSPEND lets a run that has started end: go on when INFORMATION_SCHEMA.TASK_HISTORY shows none in state EXECUTING
ALTER TASK IF EXISTS TICDC.TIDB_SHOP_CART_LINE__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_SHOP_CART_LINE (
  TENANT_ID VARCHAR,
  CART_ID VARCHAR,
  LINE_NO VARCHAR,
  PRICE VARCHAR,
  ADDED_AT VARCHAR,
  "GROUP" VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_SHOP_CART_LINE;

COPY INTO TICDC.LOAD_TIDB_SHOP_CART_LINE
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?shop[.]cart_line[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

EXECUTE IMMEDIATE
$$
DECLARE
  replica_has_rows EXCEPTION (-20001, 'the replica has rows: an initial load would duplicate them');
  nothing_found EXCEPTION (-20002, 'no row in the dump files: nothing was put on the stage, or the table is empty and needs no load');
BEGIN
  IF (EXISTS (SELECT 1 FROM SHOP.CART_LINE)) THEN
    RAISE replica_has_rows;
  END IF;
  IF (NOT EXISTS (SELECT 1 FROM TICDC.LOAD_TIDB_SHOP_CART_LINE)) THEN
    RAISE nothing_found;
  END IF;
  INSERT INTO SHOP.CART_LINE (
      TENANT_ID,
      CART_ID,
      LINE_NO,
      PRICE,
      ADDED_AT,
      "GROUP",
      _TIDB_APPLIED_AT
  )
  SELECT
      TENANT_ID::NUMBER(20,0),
      TO_BINARY(CART_ID, 'HEX'),
      LINE_NO::NUMBER(5,0),
      PRICE::NUMBER(38,10),
      TO_TIMESTAMP_NTZ(ADDED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'),
      "GROUP",
      SYSDATE()
  FROM TICDC.LOAD_TIDB_SHOP_CART_LINE;
  RETURN 'loaded';
END;
$$;
