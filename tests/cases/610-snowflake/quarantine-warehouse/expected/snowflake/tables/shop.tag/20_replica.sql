-- shop.tag · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE OR ALTER TABLE SHOP.TAG (
  NAME VARCHAR NOT NULL,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_TAG PRIMARY KEY (NAME)
)
ERROR_LOGGING = TRUE
COMMENT = 'replica of shop.tag';
