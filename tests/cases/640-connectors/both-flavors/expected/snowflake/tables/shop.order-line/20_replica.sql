-- shop.order-line · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP."ORDER-LINE" (
  O_ID NUMBER(19,0) NOT NULL,
  NO NUMBER(10,0) NOT NULL,
  AMOUNT NUMBER(6,2),
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT "PK_ORDER-LINE" PRIMARY KEY (O_ID, NO)
)
COMMENT = 'replica of shop.order-line';
