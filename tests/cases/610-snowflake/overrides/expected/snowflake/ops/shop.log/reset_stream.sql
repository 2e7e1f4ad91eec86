-- shop.log · resets a stale or broken stream to the first retained landing row
-- every retained row is applied again; the offset guard drops those the replica already has
CREATE OR REPLACE STREAM TICDC.STREAM_OF_SHOP_LOG
  ON TABLE TICDC.TIDB_SHOP_LOG
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of shop.log';
