-- shop.a.b $1 · resets a stale or broken stream to the first retained landing row
-- every retained row is applied again; the offset guard drops those the replica already has
CREATE OR REPLACE STREAM TICDC.TIDB_SHOP_A_B__1_1690499335__STM
  ON TABLE TICDC.TIDB_SHOP_A_B__1_1690499335
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.a.b $1';
