-- shop.new_order · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP.NEW_ORDER (
  O_ID NUMBER(10,0) NOT NULL,
  D_ID NUMBER(10,0) NOT NULL,
  W_ID NUMBER(10,0) NOT NULL,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_NEW_ORDER PRIMARY KEY (W_ID, D_ID, O_ID)
)
COMMENT = 'replica of shop.new_order';
