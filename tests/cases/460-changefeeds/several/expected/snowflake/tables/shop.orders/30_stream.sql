-- shop.orders · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.ORDERS_OF_THE_SHOP_27707616__STM
  ON TABLE TICDC.ORDERS_OF_THE_SHOP_27707616
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.orders';
