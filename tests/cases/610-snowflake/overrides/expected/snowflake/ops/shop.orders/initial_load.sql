-- shop.orders · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 take a TSO T: SHOW MASTER STATUS on TiDB, column Position
-- 2 create the changefeed with START_TS=T (ticdc/create-changefeed.sh): it starts where the snapshot ends
-- 3 dump at T: tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'shop.orders' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 PUT file://dump/*.csv.gz @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE
-- 5 run this file in one session with a warehouse, the apply task suspended; then ops/resume.sql
ALTER TASK IF EXISTS TICDC.TIDB_SHOP_ORDERS__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_SHOP_ORDERS (
  ID VARCHAR,
  ENTRY_D VARCHAR,
  DAY VARCHAR,
  AMOUNT VARCHAR,
  NOTE VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_SHOP_ORDERS;

COPY INTO TICDC.LOAD_TIDB_SHOP_ORDERS
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?shop[.]orders[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

EXECUTE IMMEDIATE
$$
DECLARE
  replica_has_rows EXCEPTION (-20001, 'the replica has rows: an initial load would duplicate them');
BEGIN
  IF (EXISTS (SELECT 1 FROM SHOP.R_ORDERS)) THEN
    RAISE replica_has_rows;
  END IF;
  INSERT INTO SHOP.R_ORDERS (
      ID,
      ENTRY_D,
      DAY,
      AMOUNT,
      NOTE,
      _TIDB_APPLIED_AT
  )
  SELECT
      ID::NUMBER(10,0),
      TO_TIMESTAMP_NTZ(ENTRY_D, 'YYYY-MM-DD HH24:MI:SS.FF3'),
      DAY,
      AMOUNT::NUMBER(38,2),
      NOTE,
      SYSDATE()
  FROM TICDC.LOAD_TIDB_SHOP_ORDERS;
  RETURN 'loaded';
END;
$$;
