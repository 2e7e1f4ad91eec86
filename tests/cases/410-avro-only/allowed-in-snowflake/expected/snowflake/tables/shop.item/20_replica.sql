-- shop.item · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP.ITEM (
  ID NUMBER(19,0) NOT NULL,
  NAME VARCHAR(134217728),
  PRICE VARCHAR, -- TCG3106 size-not-known
  CHANGED TIMESTAMP_TZ(6),
  MADE TIMESTAMP_NTZ(6),
  FLAGS NUMBER(20,0),
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_ITEM PRIMARY KEY (ID)
)
COMMENT = 'replica of shop.item';
