-- shop.tag · resets a stale or broken stream to the first retained landing row
-- every retained row is applied again; the offset guard drops those the replica already has
CREATE OR REPLACE STREAM TICDC.TIDB_SHOP_TAG__STM
  ON TABLE TICDC.TIDB_SHOP_TAG
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.tag';
