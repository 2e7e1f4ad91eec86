-- shop.a.b $1 · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP."A.B $1" (
  "2FA-CODE" NUMBER(10,0) NOT NULL,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT "PK_A.B $1" PRIMARY KEY ("2FA-CODE")
)
COMMENT = 'replica of shop.a.b $1';
