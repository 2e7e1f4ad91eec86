-- shop.line · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP.LINE (
  LINE_NO NUMBER(10,0) NOT NULL,
  NOTE VARCHAR COMMENT 'it''s "free" text',
  ORDER_ID NUMBER(19,0) NOT NULL,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_LINE PRIMARY KEY (ORDER_ID, LINE_NO)
)
COMMENT = 'replica of shop.line: order lines';
