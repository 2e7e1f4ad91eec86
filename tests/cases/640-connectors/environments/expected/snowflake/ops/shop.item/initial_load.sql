-- shop.item · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 in TiDB: SET GLOBAL tidb_gc_life_time = '24h'; a snapshot older than that (10m unless set) cannot be read. The old value again after step 3
-- 2 T is the TSO at which the changefeed starts: START_TS of ticdc/create-changefeed.sh, or for a table added later the checkpoint that ticdc/update-changefeed.sh prints
-- 3 dump at T into an empty folder:
--   tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'shop.item' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 REMOVE @TICDC.TIDB_DUMPLING PATTERN = '(.*/)?shop[.]item[.][0-9]+[.]csv([.]gz)?'; then
--   PUT 'file:///<path of the folder>/dump/*.csv.gz' @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE OVERWRITE = TRUE
-- 5 run this file in one session with a warehouse; when all tables are loaded, ops/resume.sql
-- SUSPEND lets a run that has started end: go on when INFORMATION_SCHEMA.TASK_HISTORY shows none in state EXECUTING
ALTER TASK IF EXISTS TICDC.TIDB_SHOP_ITEM__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_SHOP_ITEM (
  ID VARCHAR,
  NAME VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_SHOP_ITEM;

COPY INTO TICDC.LOAD_TIDB_SHOP_ITEM
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?shop[.]item[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

EXECUTE IMMEDIATE
$$
DECLARE
  replica_has_rows EXCEPTION (-20001, 'the replica has rows: an initial load would duplicate them');
  nothing_found EXCEPTION (-20002, 'no row in the dump files: nothing was put on the stage, or the table is empty and needs no load');
BEGIN
  IF (EXISTS (SELECT 1 FROM SHOP.ITEM)) THEN
    RAISE replica_has_rows;
  END IF;
  IF (NOT EXISTS (SELECT 1 FROM TICDC.LOAD_TIDB_SHOP_ITEM)) THEN
    RAISE nothing_found;
  END IF;
  INSERT INTO SHOP.ITEM (
      ID,
      NAME,
      _TIDB_APPLIED_AT
  )
  SELECT
      ID::NUMBER(10,0),
      NAME,
      SYSDATE()
  FROM TICDC.LOAD_TIDB_SHOP_ITEM;
  RETURN 'loaded';
END;
$$;
