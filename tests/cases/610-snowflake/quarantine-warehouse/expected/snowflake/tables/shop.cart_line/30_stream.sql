-- shop.cart_line · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB_SHOP_CART_LINE__STM
  ON TABLE TICDC.TIDB_SHOP_CART_LINE
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.cart_line';

GRANT SELECT ON STREAM TICDC.TIDB_SHOP_CART_LINE__STM TO ROLE APPLIER;
