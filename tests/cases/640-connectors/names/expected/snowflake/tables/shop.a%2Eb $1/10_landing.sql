-- shop.a.b $1 · landing table: two VARIANT columns, written by the Kafka connector
-- before the connector starts; safe to run again
CREATE TABLE IF NOT EXISTS TICDC.TIDB_SHOP_A_B__1_1690499335 (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of shop.a.b $1, written by the Kafka connector';

GRANT INSERT ON TABLE TICDC.TIDB_SHOP_A_B__1_1690499335 TO ROLE TIDB_CONNECTOR;
