-- shop.order_line · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.CDC_SHOP_ORDER_LINE__STM
  ON TABLE TICDC.CDC_SHOP_ORDER_LINE
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.order_line';
