-- tpcc.orders · resets a stale or broken stream to the first retained landing row
-- every retained row is applied again; the offset guard drops those the replica already has
CREATE OR REPLACE STREAM TICDC.TIDB_TPCC_ORDERS__STM
  ON TABLE TICDC.TIDB_TPCC_ORDERS
  APPEND_ONLY = TRUE
  SHOW_INITIAL_ROWS = TRUE
  COMMENT = 'unread changes of tpcc.orders';

GRANT SELECT ON STREAM TICDC.TIDB_TPCC_ORDERS__STM TO ROLE TIDB_APPLY;
