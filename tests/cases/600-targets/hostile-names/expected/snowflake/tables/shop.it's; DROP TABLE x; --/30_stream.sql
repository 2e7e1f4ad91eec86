-- shop.it's; DROP TABLE x; -- · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB_SHOP_IT_S__DROP_TABLE_X_____403820595__STM
  ON TABLE TICDC.TIDB_SHOP_IT_S__DROP_TABLE_X_____403820595
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.it''s; DROP TABLE x; --';
