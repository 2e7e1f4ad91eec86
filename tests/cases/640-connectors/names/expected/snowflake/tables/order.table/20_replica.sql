-- order.table · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS "ORDER"."TABLE" (
  "SELECT" NUMBER(10,0) NOT NULL,
  USER NUMBER(10,0) NOT NULL,
  "FROM" VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_TABLE PRIMARY KEY (USER, "SELECT")
)
COMMENT = 'replica of order.table';
