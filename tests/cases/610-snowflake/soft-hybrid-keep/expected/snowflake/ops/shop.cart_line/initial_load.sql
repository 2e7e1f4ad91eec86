-- shop.cart_line · initial load of an EMPTY replica from a Dumpling snapshot; refuses a replica that has rows
-- 1 take a TSO T: SHOW MASTER STATUS on TiDB, column Position
-- 2 create the changefeed with START_TS=T (ticdc/create-changefeed.sh): it starts where the snapshot ends
-- 3 dump at T: tiup dumpling --host "$TIDB_HOST" --port 4000 --user "$TIDB_USER" --filter 'shop.cart_line' \
--     --filetype csv --csv-output-dialect snowflake --no-header --consistency snapshot --snapshot T \
--     --filesize 256MiB --compress gzip --params "time_zone=+00:00" --output dump
-- 4 PUT file://dump/*.csv.gz @TICDC.TIDB_DUMPLING AUTO_COMPRESS = FALSE
-- 5 run this file in one session with a warehouse, the apply task suspended; then ops/resume.sql
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
BEGIN
  IF (EXISTS (SELECT 1 FROM SHOP.CART_LINE)) THEN
    RAISE replica_has_rows;
  END IF;
  INSERT INTO SHOP.CART_LINE (
      TENANT_ID,
      CART_ID,
      LINE_NO,
      PRICE,
      ADDED_AT,
      "GROUP",
      _TIDB_DELETED,
      _TIDB_APPLIED_AT
  )
  SELECT
      TENANT_ID::NUMBER(20,0),
      TO_BINARY(CART_ID, 'HEX'),
      LINE_NO::NUMBER(5,0),
      PRICE::NUMBER(38,10),
      TO_TIMESTAMP_NTZ(ADDED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'),
      "GROUP",
      FALSE,
      SYSDATE()
  FROM TICDC.LOAD_TIDB_SHOP_CART_LINE;
  RETURN 'loaded';
END;
$$;
