-- 販売.受注 · resets a stale or broken stream to the first retained landing row
-- every retained row is applied again; the offset guard drops those the replica already has
CREATE OR REPLACE STREAM TICDC.TIDB________STM
  ON TABLE TICDC.TIDB______
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of 販売.受注';
