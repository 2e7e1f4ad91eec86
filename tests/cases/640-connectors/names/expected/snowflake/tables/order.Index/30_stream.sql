-- order.Index · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB_ORDER_INDEX__STM
  ON TABLE TICDC.TIDB_ORDER_INDEX
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of order.Index';
