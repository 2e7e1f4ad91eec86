-- tpcc.item · stream: the landing rows that are not applied yet
-- safe to run again: an existing stream keeps its position
CREATE STREAM IF NOT EXISTS TICDC.TIDB_TPCC_ITEM__STM
  ON TABLE TICDC.TIDB_TPCC_ITEM
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of tpcc.item';

GRANT SELECT ON STREAM TICDC.TIDB_TPCC_ITEM__STM TO ROLE TIDB_APPLY;
