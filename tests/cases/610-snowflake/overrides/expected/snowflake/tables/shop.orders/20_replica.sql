-- shop.orders · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP.R_ORDERS (
  ID NUMBER(10,0) NOT NULL,
  ENTRY_D TIMESTAMP_NTZ(9),
  DAY VARCHAR(10),
  AMOUNT NUMBER(38,2),
  NOTE VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_ORDERS PRIMARY KEY (ID)
)
COMMENT = 'replica of shop.orders';
