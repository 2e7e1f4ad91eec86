-- shop.tag · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB_SHOP_TAG__STM
  ON TABLE TICDC.TIDB_SHOP_TAG
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.tag';

GRANT SELECT ON STREAM TICDC.TIDB_SHOP_TAG__STM TO ROLE APPLIER;
