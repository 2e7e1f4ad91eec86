-- shop.order_line · resets a stale or broken stream to the first retained landing row
-- every retained row is applied again; the offset guard drops those the replica already has
CREATE OR REPLACE STREAM TICDC.CDC_SHOP_ORDER_LINE__STM
  ON TABLE TICDC.CDC_SHOP_ORDER_LINE
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.order_line';
