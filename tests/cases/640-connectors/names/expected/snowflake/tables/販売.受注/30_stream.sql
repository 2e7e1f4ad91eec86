-- 販売.受注 · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB________STM
  ON TABLE TICDC.TIDB______
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of 販売.受注';
