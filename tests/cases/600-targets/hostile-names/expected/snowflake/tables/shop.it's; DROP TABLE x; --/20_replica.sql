-- shop.it's; DROP TABLE x; -- · replica: the typed copy; NOT NULL on key columns only, because it is enforced
-- safe to run again: an existing table is left as it is
CREATE TABLE IF NOT EXISTS SHOP."IT'S; DROP TABLE X; --" (
  "SELECT" NUMBER(10,0) NOT NULL,
  "A""B" VARCHAR COMMENT 'quote '' backslash \\ line\nbreak */ -- {{ x }}',
  "表 名" VARCHAR,
  "1ST" VARCHAR,
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT "PK_IT'S; DROP TABLE X; --" PRIMARY KEY ("SELECT")
)
COMMENT = 'replica of shop.it''s; DROP TABLE x; --: it''s <% hostile %> & $(id) `id`';
