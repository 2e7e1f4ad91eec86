-- shop.tag · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP.TAG (
  NAME VARCHAR NOT NULL,
  _TIDB_UNMAPPED VARIANT,
  _TIDB_DELETED BOOLEAN,
  _TIDB_COMMIT_TS NUMBER(20,0),
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_TAG PRIMARY KEY (NAME)
)
COMMENT = 'replica of shop.tag';

GRANT SELECT ON TABLE SHOP.TAG TO ROLE READER;
