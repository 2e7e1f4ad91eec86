-- shop.orders · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.STREAM_OF_SHOP_ORDERS
  ON TABLE TICDC.TIDB_SHOP_ORDERS
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.orders';
