-- 販売.受注 · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS "販売"."受注" (
  "受注番号" NUMBER(10,0) NOT NULL,
  "顧客" VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT "PK_受注" PRIMARY KEY ("受注番号")
)
COMMENT = 'replica of 販売.受注';
