-- shop.order-line · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB_SHOP_ORDER_LINE_46051696__STM
  ON TABLE TICDC.TIDB_SHOP_ORDER_LINE_46051696
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.order-line';
