-- shop.log · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.STREAM_OF_SHOP_LOG
  ON TABLE TICDC.TIDB_SHOP_LOG
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.log';
