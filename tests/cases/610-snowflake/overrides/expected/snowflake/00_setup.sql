-- setup: roles, schemas and the objects all tables share, in the session's current database
-- once per environment, by a role that may create roles and grant EXECUTE TASK (ACCOUNTADMIN); safe to run again

CREATE SCHEMA IF NOT EXISTS TICDC COMMENT = 'landing tables, streams, procedures and tasks of TiDB replicas';

CREATE SCHEMA IF NOT EXISTS SHOP COMMENT = 'replicas of TiDB tables';

CREATE TABLE IF NOT EXISTS TICDC.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
)
COMMENT = 'one row per applied batch and Kafka partition; insert-only';

CREATE FILE FORMAT IF NOT EXISTS TICDC.TIDB_DUMPLING_CSV
  TYPE = CSV
  FIELD_DELIMITER = ','
  FIELD_OPTIONALLY_ENCLOSED_BY = '"'
  ESCAPE = '\\'
  NULL_IF = ('\\N')
  EMPTY_FIELD_AS_NULL = FALSE
  SKIP_HEADER = 0
  BINARY_FORMAT = HEX
  COMPRESSION = AUTO
  COMMENT = 'what Dumpling writes with --csv-output-dialect snowflake';

CREATE STAGE IF NOT EXISTS TICDC.TIDB_DUMPLING COMMENT = 'dump files for the initial load';
