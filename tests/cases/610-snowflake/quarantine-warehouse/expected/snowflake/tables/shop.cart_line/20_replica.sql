-- shop.cart_line · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE OR ALTER TABLE SHOP.CART_LINE (
  TENANT_ID NUMBER(20,0) NOT NULL,
  CART_ID BINARY NOT NULL,
  LINE_NO NUMBER(5,0) NOT NULL,
  PRICE NUMBER(38,10), -- TCG3104 decimal-too-wide
  ADDED_AT TIMESTAMP_NTZ(6),
  "GROUP" VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_CART_LINE PRIMARY KEY (TENANT_ID, CART_ID, LINE_NO)
)
ERROR_LOGGING = TRUE
COMMENT = 'replica of shop.cart_line: R&D''s carts';
