-- shop.a.b $1 · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB_SHOP_A_B__1_1690499335__STM
  ON TABLE TICDC.TIDB_SHOP_A_B__1_1690499335
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.a.b $1';
