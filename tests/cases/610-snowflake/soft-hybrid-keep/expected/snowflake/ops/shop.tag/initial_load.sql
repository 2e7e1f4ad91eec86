-- shop.tag · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 take a TSO T: SHOW MASTER STATUS on TiDB, column Position
-- 2 create the changefeed with START_TS=T (ticdc/create-changefeed.sh): it starts where the snapshot ends
-- 3 dump at T: tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'shop.tag' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 PUT file://dump/*.csv.gz @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE
-- 5 run this file in one session with a warehouse, the apply task suspended; then ops/resume.sql
ALTER TASK IF EXISTS TICDC.TIDB_SHOP_TAG__APPLY SUSPEND;

CREATE TEMPORARY TABLE IF NOT EXISTS TICDC.LOAD_TIDB_SHOP_TAG (
  NAME VARCHAR
);

TRUNCATE TABLE TICDC.LOAD_TIDB_SHOP_TAG;

COPY INTO TICDC.LOAD_TIDB_SHOP_TAG
FROM @TICDC.TIDB_DUMPLING
PATTERN = '(.*/)?shop[.]tag[.][0-9]+[.]csv([.]gz)?'
FILE_FORMAT = (FORMAT_NAME = 'TICDC.TIDB_DUMPLING_CSV')
ON_ERROR = ABORT_STATEMENT;

EXECUTE IMMEDIATE
$$
DECLARE
  replica_has_rows EXCEPTION (-20001, 'the replica has rows: an initial load would duplicate them');
BEGIN
  IF (EXISTS (SELECT 1 FROM SHOP.TAG)) THEN
    RAISE replica_has_rows;
  END IF;
  INSERT INTO SHOP.TAG (
      NAME,
      _TIDB_DELETED,
      _TIDB_APPLIED_AT
  )
  SELECT
      NAME,
      FALSE,
      SYSDATE()
  FROM TICDC.LOAD_TIDB_SHOP_TAG;
  RETURN 'loaded';
END;
$$;
