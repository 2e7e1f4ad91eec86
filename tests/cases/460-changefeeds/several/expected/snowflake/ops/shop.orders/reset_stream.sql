-- shop.orders · resets a stale or broken stream to the first retained landing row
-- every retained row is applied again; the offset guard drops those the replica already has
CREATE OR REPLACE STREAM TICDC.ORDERS_OF_THE_SHOP_27707616__STM
  ON TABLE TICDC.ORDERS_OF_THE_SHOP_27707616
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.orders';
