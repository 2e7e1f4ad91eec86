-- shop.log · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP.R_LOG (
  ID NUMBER(19,0) NOT NULL,
  _TIDB_DELETED BOOLEAN,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_LOG PRIMARY KEY (ID)
)
COMMENT = 'replica of shop.log';
