-- tpcc.new_order · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS TPCC.NEW_ORDER (
  NO_O_ID NUMBER(10,0) NOT NULL,
  NO_D_ID NUMBER(10,0) NOT NULL,
  NO_W_ID NUMBER(10,0) NOT NULL,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_NEW_ORDER PRIMARY KEY (NO_W_ID, NO_D_ID, NO_O_ID)
)
COMMENT = 'replica of tpcc.new_order';

GRANT SELECT ON TABLE TPCC.NEW_ORDER TO ROLE TIDB_READER;
