-- shop.tag · landing table: two VARIANT columns, written by the Kafka connector
-- before the connector starts; safe to run again
CREATE TABLE IF NOT EXISTS TICDC.TIDB_SHOP_TAG (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of shop.tag, written by the Kafka connector';

GRANT SELECT ON TABLE TICDC.TIDB_SHOP_TAG TO ROLE APPLIER;
