-- shop.orders · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP.ORDERS (
  SHOP_ID NUMBER(10,0) NOT NULL,
  ID NUMBER(20,0) NOT NULL,
  TOTAL NUMBER(12,2),
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_ORDERS PRIMARY KEY (SHOP_ID, ID)
)
COMMENT = 'replica of shop.orders';
