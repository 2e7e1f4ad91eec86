-- shop.wide · smoke test: lands rows of every shape, applies them with this table's own MERGE, prints PASS or FAIL
-- needs no Kafka; creates and drops only the schema TIDB_SMOKE_TEST_TIDB_SHOP_WIDE, which stays for inspection until the next run or
-- DROP SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_WIDE;
DROP SCHEMA IF EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_WIDE;

CREATE SCHEMA TIDB_SMOKE_TEST_TIDB_SHOP_WIDE;

CREATE TABLE TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.TIDB_SYNC_LOG (
  TARGET VARCHAR NOT NULL,
  KAFKA_PARTITION NUMBER(10,0),
  MIN_OFFSET NUMBER(19,0),
  MAX_OFFSET NUMBER(19,0),
  ROW_COUNT NUMBER(19,0),
  REJECT_COUNT NUMBER(19,0),
  MAX_CREATE_MS NUMBER(19,0),
  APPLIED_AT TIMESTAMP_NTZ(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.LANDING (
  RECORD_METADATA VARIANT,
  RECORD_CONTENT VARIANT
)
DATA_RETENTION_TIME_IN_DAYS = 1
MAX_DATA_EXTENSION_TIME_IN_DAYS = 14
CHANGE_TRACKING = TRUE
COMMENT = 'change log of shop.wide, written by the Kafka connector';

CREATE TABLE IF NOT EXISTS TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA (
  ID NUMBER(10,0) NOT NULL,
  C001 NUMBER(10,0),
  C002 NUMBER(10,0),
  C003 NUMBER(10,0),
  C004 NUMBER(10,0),
  C005 NUMBER(10,0),
  C006 NUMBER(10,0),
  C007 NUMBER(10,0),
  C008 NUMBER(10,0),
  C009 NUMBER(10,0),
  C010 NUMBER(10,0),
  C011 NUMBER(10,0),
  C012 NUMBER(10,0),
  C013 NUMBER(10,0),
  C014 NUMBER(10,0),
  C015 NUMBER(10,0),
  C016 NUMBER(10,0),
  C017 NUMBER(10,0),
  C018 NUMBER(10,0),
  C019 NUMBER(10,0),
  C020 NUMBER(10,0),
  C021 NUMBER(10,0),
  C022 NUMBER(10,0),
  C023 NUMBER(10,0),
  C024 NUMBER(10,0),
  C025 NUMBER(10,0),
  C026 NUMBER(10,0),
  C027 NUMBER(10,0),
  C028 NUMBER(10,0),
  C029 NUMBER(10,0),
  C030 NUMBER(10,0),
  C031 NUMBER(10,0),
  C032 NUMBER(10,0),
  C033 NUMBER(10,0),
  C034 NUMBER(10,0),
  C035 NUMBER(10,0),
  C036 NUMBER(10,0),
  C037 NUMBER(10,0),
  C038 NUMBER(10,0),
  C039 NUMBER(10,0),
  C040 NUMBER(10,0),
  C041 NUMBER(10,0),
  C042 NUMBER(10,0),
  C043 NUMBER(10,0),
  C044 NUMBER(10,0),
  C045 NUMBER(10,0),
  C046 NUMBER(10,0),
  C047 NUMBER(10,0),
  C048 NUMBER(10,0),
  C049 NUMBER(10,0),
  C050 NUMBER(10,0),
  C051 NUMBER(10,0),
  C052 NUMBER(10,0),
  C053 NUMBER(10,0),
  C054 NUMBER(10,0),
  C055 NUMBER(10,0),
  C056 NUMBER(10,0),
  C057 NUMBER(10,0),
  C058 NUMBER(10,0),
  C059 NUMBER(10,0),
  C060 NUMBER(10,0),
  C061 NUMBER(10,0),
  C062 NUMBER(10,0),
  C063 NUMBER(10,0),
  C064 NUMBER(10,0),
  C065 NUMBER(10,0),
  C066 NUMBER(10,0),
  C067 NUMBER(10,0),
  C068 NUMBER(10,0),
  C069 NUMBER(10,0),
  C070 NUMBER(10,0),
  C071 NUMBER(10,0),
  C072 NUMBER(10,0),
  C073 NUMBER(10,0),
  C074 NUMBER(10,0),
  C075 NUMBER(10,0),
  C076 NUMBER(10,0),
  C077 NUMBER(10,0),
  C078 NUMBER(10,0),
  C079 NUMBER(10,0),
  C080 NUMBER(10,0),
  C081 NUMBER(10,0),
  C082 NUMBER(10,0),
  C083 NUMBER(10,0),
  C084 NUMBER(10,0),
  C085 NUMBER(10,0),
  C086 NUMBER(10,0),
  C087 NUMBER(10,0),
  C088 NUMBER(10,0),
  C089 NUMBER(10,0),
  C090 NUMBER(10,0),
  C091 NUMBER(10,0),
  C092 NUMBER(10,0),
  C093 NUMBER(10,0),
  C094 NUMBER(10,0),
  C095 NUMBER(10,0),
  C096 NUMBER(10,0),
  C097 NUMBER(10,0),
  C098 NUMBER(10,0),
  C099 NUMBER(10,0),
  C100 NUMBER(10,0),
  C101 NUMBER(10,0),
  C102 NUMBER(10,0),
  C103 NUMBER(10,0),
  C104 NUMBER(10,0),
  C105 NUMBER(10,0),
  C106 NUMBER(10,0),
  C107 NUMBER(10,0),
  C108 NUMBER(10,0),
  C109 NUMBER(10,0),
  C110 NUMBER(10,0),
  C111 NUMBER(10,0),
  C112 NUMBER(10,0),
  C113 NUMBER(10,0),
  C114 NUMBER(10,0),
  C115 NUMBER(10,0),
  C116 NUMBER(10,0),
  C117 NUMBER(10,0),
  C118 NUMBER(10,0),
  C119 NUMBER(10,0),
  C120 NUMBER(10,0),
  C121 NUMBER(10,0),
  C122 NUMBER(10,0),
  C123 NUMBER(10,0),
  C124 NUMBER(10,0),
  C125 NUMBER(10,0),
  C126 NUMBER(10,0),
  C127 NUMBER(10,0),
  C128 NUMBER(10,0),
  C129 NUMBER(10,0),
  C130 NUMBER(10,0),
  C131 NUMBER(10,0),
  C132 NUMBER(10,0),
  C133 NUMBER(10,0),
  C134 NUMBER(10,0),
  C135 NUMBER(10,0),
  C136 NUMBER(10,0),
  C137 NUMBER(10,0),
  C138 NUMBER(10,0),
  C139 NUMBER(10,0),
  C140 NUMBER(10,0),
  C141 NUMBER(10,0),
  C142 NUMBER(10,0),
  C143 NUMBER(10,0),
  C144 NUMBER(10,0),
  C145 NUMBER(10,0),
  C146 NUMBER(10,0),
  C147 NUMBER(10,0),
  C148 NUMBER(10,0),
  C149 NUMBER(10,0),
  C150 NUMBER(10,0),
  C151 NUMBER(10,0),
  C152 NUMBER(10,0),
  C153 NUMBER(10,0),
  C154 NUMBER(10,0),
  C155 NUMBER(10,0),
  C156 NUMBER(10,0),
  C157 NUMBER(10,0),
  C158 NUMBER(10,0),
  C159 NUMBER(10,0),
  C160 NUMBER(10,0),
  C161 NUMBER(10,0),
  C162 NUMBER(10,0),
  C163 NUMBER(10,0),
  C164 NUMBER(10,0),
  C165 NUMBER(10,0),
  C166 NUMBER(10,0),
  C167 NUMBER(10,0),
  C168 NUMBER(10,0),
  C169 NUMBER(10,0),
  C170 NUMBER(10,0),
  C171 NUMBER(10,0),
  C172 NUMBER(10,0),
  C173 NUMBER(10,0),
  C174 NUMBER(10,0),
  C175 NUMBER(10,0),
  C176 NUMBER(10,0),
  C177 NUMBER(10,0),
  C178 NUMBER(10,0),
  C179 NUMBER(10,0),
  C180 NUMBER(10,0),
  C181 NUMBER(10,0),
  C182 NUMBER(10,0),
  C183 NUMBER(10,0),
  C184 NUMBER(10,0),
  C185 NUMBER(10,0),
  C186 NUMBER(10,0),
  C187 NUMBER(10,0),
  C188 NUMBER(10,0),
  C189 NUMBER(10,0),
  C190 NUMBER(10,0),
  C191 NUMBER(10,0),
  C192 NUMBER(10,0),
  C193 NUMBER(10,0),
  C194 NUMBER(10,0),
  C195 NUMBER(10,0),
  C196 NUMBER(10,0),
  C197 NUMBER(10,0),
  C198 NUMBER(10,0),
  C199 NUMBER(10,0),
  C200 NUMBER(10,0),
  C201 NUMBER(10,0),
  C202 NUMBER(10,0),
  C203 NUMBER(10,0),
  C204 NUMBER(10,0),
  C205 NUMBER(10,0),
  C206 NUMBER(10,0),
  C207 NUMBER(10,0),
  C208 NUMBER(10,0),
  C209 NUMBER(10,0),
  C210 NUMBER(10,0),
  C211 NUMBER(10,0),
  C212 NUMBER(10,0),
  C213 NUMBER(10,0),
  C214 NUMBER(10,0),
  C215 NUMBER(10,0),
  C216 NUMBER(10,0),
  C217 NUMBER(10,0),
  C218 NUMBER(10,0),
  C219 NUMBER(10,0),
  C220 NUMBER(10,0),
  C221 NUMBER(10,0),
  C222 NUMBER(10,0),
  C223 NUMBER(10,0),
  C224 NUMBER(10,0),
  C225 NUMBER(10,0),
  C226 NUMBER(10,0),
  C227 NUMBER(10,0),
  C228 NUMBER(10,0),
  C229 NUMBER(10,0),
  C230 NUMBER(10,0),
  C231 NUMBER(10,0),
  C232 NUMBER(10,0),
  C233 NUMBER(10,0),
  C234 NUMBER(10,0),
  C235 NUMBER(10,0),
  C236 NUMBER(10,0),
  C237 NUMBER(10,0),
  C238 NUMBER(10,0),
  C239 NUMBER(10,0),
  C240 NUMBER(10,0),
  C241 NUMBER(10,0),
  C242 NUMBER(10,0),
  C243 NUMBER(10,0),
  C244 NUMBER(10,0),
  C245 NUMBER(10,0),
  C246 NUMBER(10,0),
  C247 NUMBER(10,0),
  C248 NUMBER(10,0),
  C249 NUMBER(10,0),
  C250 NUMBER(10,0),
  C251 NUMBER(10,0),
  C252 NUMBER(10,0),
  C253 NUMBER(10,0),
  C254 NUMBER(10,0),
  C255 NUMBER(10,0),
  C256 NUMBER(10,0),
  C257 NUMBER(10,0),
  C258 NUMBER(10,0),
  C259 NUMBER(10,0),
  C260 NUMBER(10,0),
  C261 NUMBER(10,0),
  C262 NUMBER(10,0),
  C263 NUMBER(10,0),
  C264 NUMBER(10,0),
  C265 NUMBER(10,0),
  C266 NUMBER(10,0),
  C267 NUMBER(10,0),
  C268 NUMBER(10,0),
  C269 NUMBER(10,0),
  C270 NUMBER(10,0),
  C271 NUMBER(10,0),
  C272 NUMBER(10,0),
  C273 NUMBER(10,0),
  C274 NUMBER(10,0),
  C275 NUMBER(10,0),
  C276 NUMBER(10,0),
  C277 NUMBER(10,0),
  C278 NUMBER(10,0),
  C279 NUMBER(10,0),
  C280 NUMBER(10,0),
  C281 NUMBER(10,0),
  C282 NUMBER(10,0),
  C283 NUMBER(10,0),
  C284 NUMBER(10,0),
  C285 NUMBER(10,0),
  C286 NUMBER(10,0),
  C287 NUMBER(10,0),
  C288 NUMBER(10,0),
  C289 NUMBER(10,0),
  C290 NUMBER(10,0),
  C291 NUMBER(10,0),
  C292 NUMBER(10,0),
  C293 NUMBER(10,0),
  C294 NUMBER(10,0),
  C295 NUMBER(10,0),
  C296 NUMBER(10,0),
  C297 NUMBER(10,0),
  C298 NUMBER(10,0),
  C299 NUMBER(10,0),
  _TIDB_PARTITION NUMBER(10,0),
  _TIDB_OFFSET NUMBER(19,0),
  _TIDB_APPLIED_AT TIMESTAMP_NTZ(9),
  CONSTRAINT PK_WIDE PRIMARY KEY (ID)
)
COMMENT = 'replica of shop.wide';

-- without SHOW_INITIAL_ROWS: its first reading would see no row that lands after this moment
CREATE STREAM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.LANDING__STM
  ON TABLE TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.LANDING
  APPEND_ONLY = TRUE;

CREATE OR REPLACE PROCEDURE TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.SP_APPLY_LANDING()
  COPY GRANTS
  RETURNS VARCHAR
  LANGUAGE SQL
  EXECUTE AS OWNER
AS
$$
BEGIN
  BEGIN TRANSACTION;

  INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.TIDB_SYNC_LOG
      (TARGET, KAFKA_PARTITION, MIN_OFFSET, MAX_OFFSET, ROW_COUNT, REJECT_COUNT, MAX_CREATE_MS, APPLIED_AT)
  SELECT
      'TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA',
      x._TIDB_PARTITION,
      MIN(x._TIDB_OFFSET),
      MAX(x._TIDB_OFFSET),
      COUNT(*),
      SUM(IFF(x.ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW), 0, 1)),
      MAX(x._TIDB_CREATE_MS),
      SYSDATE()
  FROM (
    SELECT
        COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(10,0) AS ID,
        RECORD_CONTENT AS _TIDB_ROW,
        RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
        RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
        COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
        (RECORD_CONTENT:"id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
        (RECORD_CONTENT IS NULL
          OR IS_NULL_VALUE(RECORD_CONTENT)
          OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
          OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
    FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.LANDING__STM
  ) AS x
  GROUP BY x._TIDB_PARTITION;

  MERGE INTO TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA AS t
  USING (
    SELECT
        r.ID,
        r._TIDB_ROW:"c001"::NUMBER(10,0) AS C001,
        r._TIDB_ROW:"c002"::NUMBER(10,0) AS C002,
        r._TIDB_ROW:"c003"::NUMBER(10,0) AS C003,
        r._TIDB_ROW:"c004"::NUMBER(10,0) AS C004,
        r._TIDB_ROW:"c005"::NUMBER(10,0) AS C005,
        r._TIDB_ROW:"c006"::NUMBER(10,0) AS C006,
        r._TIDB_ROW:"c007"::NUMBER(10,0) AS C007,
        r._TIDB_ROW:"c008"::NUMBER(10,0) AS C008,
        r._TIDB_ROW:"c009"::NUMBER(10,0) AS C009,
        r._TIDB_ROW:"c010"::NUMBER(10,0) AS C010,
        r._TIDB_ROW:"c011"::NUMBER(10,0) AS C011,
        r._TIDB_ROW:"c012"::NUMBER(10,0) AS C012,
        r._TIDB_ROW:"c013"::NUMBER(10,0) AS C013,
        r._TIDB_ROW:"c014"::NUMBER(10,0) AS C014,
        r._TIDB_ROW:"c015"::NUMBER(10,0) AS C015,
        r._TIDB_ROW:"c016"::NUMBER(10,0) AS C016,
        r._TIDB_ROW:"c017"::NUMBER(10,0) AS C017,
        r._TIDB_ROW:"c018"::NUMBER(10,0) AS C018,
        r._TIDB_ROW:"c019"::NUMBER(10,0) AS C019,
        r._TIDB_ROW:"c020"::NUMBER(10,0) AS C020,
        r._TIDB_ROW:"c021"::NUMBER(10,0) AS C021,
        r._TIDB_ROW:"c022"::NUMBER(10,0) AS C022,
        r._TIDB_ROW:"c023"::NUMBER(10,0) AS C023,
        r._TIDB_ROW:"c024"::NUMBER(10,0) AS C024,
        r._TIDB_ROW:"c025"::NUMBER(10,0) AS C025,
        r._TIDB_ROW:"c026"::NUMBER(10,0) AS C026,
        r._TIDB_ROW:"c027"::NUMBER(10,0) AS C027,
        r._TIDB_ROW:"c028"::NUMBER(10,0) AS C028,
        r._TIDB_ROW:"c029"::NUMBER(10,0) AS C029,
        r._TIDB_ROW:"c030"::NUMBER(10,0) AS C030,
        r._TIDB_ROW:"c031"::NUMBER(10,0) AS C031,
        r._TIDB_ROW:"c032"::NUMBER(10,0) AS C032,
        r._TIDB_ROW:"c033"::NUMBER(10,0) AS C033,
        r._TIDB_ROW:"c034"::NUMBER(10,0) AS C034,
        r._TIDB_ROW:"c035"::NUMBER(10,0) AS C035,
        r._TIDB_ROW:"c036"::NUMBER(10,0) AS C036,
        r._TIDB_ROW:"c037"::NUMBER(10,0) AS C037,
        r._TIDB_ROW:"c038"::NUMBER(10,0) AS C038,
        r._TIDB_ROW:"c039"::NUMBER(10,0) AS C039,
        r._TIDB_ROW:"c040"::NUMBER(10,0) AS C040,
        r._TIDB_ROW:"c041"::NUMBER(10,0) AS C041,
        r._TIDB_ROW:"c042"::NUMBER(10,0) AS C042,
        r._TIDB_ROW:"c043"::NUMBER(10,0) AS C043,
        r._TIDB_ROW:"c044"::NUMBER(10,0) AS C044,
        r._TIDB_ROW:"c045"::NUMBER(10,0) AS C045,
        r._TIDB_ROW:"c046"::NUMBER(10,0) AS C046,
        r._TIDB_ROW:"c047"::NUMBER(10,0) AS C047,
        r._TIDB_ROW:"c048"::NUMBER(10,0) AS C048,
        r._TIDB_ROW:"c049"::NUMBER(10,0) AS C049,
        r._TIDB_ROW:"c050"::NUMBER(10,0) AS C050,
        r._TIDB_ROW:"c051"::NUMBER(10,0) AS C051,
        r._TIDB_ROW:"c052"::NUMBER(10,0) AS C052,
        r._TIDB_ROW:"c053"::NUMBER(10,0) AS C053,
        r._TIDB_ROW:"c054"::NUMBER(10,0) AS C054,
        r._TIDB_ROW:"c055"::NUMBER(10,0) AS C055,
        r._TIDB_ROW:"c056"::NUMBER(10,0) AS C056,
        r._TIDB_ROW:"c057"::NUMBER(10,0) AS C057,
        r._TIDB_ROW:"c058"::NUMBER(10,0) AS C058,
        r._TIDB_ROW:"c059"::NUMBER(10,0) AS C059,
        r._TIDB_ROW:"c060"::NUMBER(10,0) AS C060,
        r._TIDB_ROW:"c061"::NUMBER(10,0) AS C061,
        r._TIDB_ROW:"c062"::NUMBER(10,0) AS C062,
        r._TIDB_ROW:"c063"::NUMBER(10,0) AS C063,
        r._TIDB_ROW:"c064"::NUMBER(10,0) AS C064,
        r._TIDB_ROW:"c065"::NUMBER(10,0) AS C065,
        r._TIDB_ROW:"c066"::NUMBER(10,0) AS C066,
        r._TIDB_ROW:"c067"::NUMBER(10,0) AS C067,
        r._TIDB_ROW:"c068"::NUMBER(10,0) AS C068,
        r._TIDB_ROW:"c069"::NUMBER(10,0) AS C069,
        r._TIDB_ROW:"c070"::NUMBER(10,0) AS C070,
        r._TIDB_ROW:"c071"::NUMBER(10,0) AS C071,
        r._TIDB_ROW:"c072"::NUMBER(10,0) AS C072,
        r._TIDB_ROW:"c073"::NUMBER(10,0) AS C073,
        r._TIDB_ROW:"c074"::NUMBER(10,0) AS C074,
        r._TIDB_ROW:"c075"::NUMBER(10,0) AS C075,
        r._TIDB_ROW:"c076"::NUMBER(10,0) AS C076,
        r._TIDB_ROW:"c077"::NUMBER(10,0) AS C077,
        r._TIDB_ROW:"c078"::NUMBER(10,0) AS C078,
        r._TIDB_ROW:"c079"::NUMBER(10,0) AS C079,
        r._TIDB_ROW:"c080"::NUMBER(10,0) AS C080,
        r._TIDB_ROW:"c081"::NUMBER(10,0) AS C081,
        r._TIDB_ROW:"c082"::NUMBER(10,0) AS C082,
        r._TIDB_ROW:"c083"::NUMBER(10,0) AS C083,
        r._TIDB_ROW:"c084"::NUMBER(10,0) AS C084,
        r._TIDB_ROW:"c085"::NUMBER(10,0) AS C085,
        r._TIDB_ROW:"c086"::NUMBER(10,0) AS C086,
        r._TIDB_ROW:"c087"::NUMBER(10,0) AS C087,
        r._TIDB_ROW:"c088"::NUMBER(10,0) AS C088,
        r._TIDB_ROW:"c089"::NUMBER(10,0) AS C089,
        r._TIDB_ROW:"c090"::NUMBER(10,0) AS C090,
        r._TIDB_ROW:"c091"::NUMBER(10,0) AS C091,
        r._TIDB_ROW:"c092"::NUMBER(10,0) AS C092,
        r._TIDB_ROW:"c093"::NUMBER(10,0) AS C093,
        r._TIDB_ROW:"c094"::NUMBER(10,0) AS C094,
        r._TIDB_ROW:"c095"::NUMBER(10,0) AS C095,
        r._TIDB_ROW:"c096"::NUMBER(10,0) AS C096,
        r._TIDB_ROW:"c097"::NUMBER(10,0) AS C097,
        r._TIDB_ROW:"c098"::NUMBER(10,0) AS C098,
        r._TIDB_ROW:"c099"::NUMBER(10,0) AS C099,
        r._TIDB_ROW:"c100"::NUMBER(10,0) AS C100,
        r._TIDB_ROW:"c101"::NUMBER(10,0) AS C101,
        r._TIDB_ROW:"c102"::NUMBER(10,0) AS C102,
        r._TIDB_ROW:"c103"::NUMBER(10,0) AS C103,
        r._TIDB_ROW:"c104"::NUMBER(10,0) AS C104,
        r._TIDB_ROW:"c105"::NUMBER(10,0) AS C105,
        r._TIDB_ROW:"c106"::NUMBER(10,0) AS C106,
        r._TIDB_ROW:"c107"::NUMBER(10,0) AS C107,
        r._TIDB_ROW:"c108"::NUMBER(10,0) AS C108,
        r._TIDB_ROW:"c109"::NUMBER(10,0) AS C109,
        r._TIDB_ROW:"c110"::NUMBER(10,0) AS C110,
        r._TIDB_ROW:"c111"::NUMBER(10,0) AS C111,
        r._TIDB_ROW:"c112"::NUMBER(10,0) AS C112,
        r._TIDB_ROW:"c113"::NUMBER(10,0) AS C113,
        r._TIDB_ROW:"c114"::NUMBER(10,0) AS C114,
        r._TIDB_ROW:"c115"::NUMBER(10,0) AS C115,
        r._TIDB_ROW:"c116"::NUMBER(10,0) AS C116,
        r._TIDB_ROW:"c117"::NUMBER(10,0) AS C117,
        r._TIDB_ROW:"c118"::NUMBER(10,0) AS C118,
        r._TIDB_ROW:"c119"::NUMBER(10,0) AS C119,
        r._TIDB_ROW:"c120"::NUMBER(10,0) AS C120,
        r._TIDB_ROW:"c121"::NUMBER(10,0) AS C121,
        r._TIDB_ROW:"c122"::NUMBER(10,0) AS C122,
        r._TIDB_ROW:"c123"::NUMBER(10,0) AS C123,
        r._TIDB_ROW:"c124"::NUMBER(10,0) AS C124,
        r._TIDB_ROW:"c125"::NUMBER(10,0) AS C125,
        r._TIDB_ROW:"c126"::NUMBER(10,0) AS C126,
        r._TIDB_ROW:"c127"::NUMBER(10,0) AS C127,
        r._TIDB_ROW:"c128"::NUMBER(10,0) AS C128,
        r._TIDB_ROW:"c129"::NUMBER(10,0) AS C129,
        r._TIDB_ROW:"c130"::NUMBER(10,0) AS C130,
        r._TIDB_ROW:"c131"::NUMBER(10,0) AS C131,
        r._TIDB_ROW:"c132"::NUMBER(10,0) AS C132,
        r._TIDB_ROW:"c133"::NUMBER(10,0) AS C133,
        r._TIDB_ROW:"c134"::NUMBER(10,0) AS C134,
        r._TIDB_ROW:"c135"::NUMBER(10,0) AS C135,
        r._TIDB_ROW:"c136"::NUMBER(10,0) AS C136,
        r._TIDB_ROW:"c137"::NUMBER(10,0) AS C137,
        r._TIDB_ROW:"c138"::NUMBER(10,0) AS C138,
        r._TIDB_ROW:"c139"::NUMBER(10,0) AS C139,
        r._TIDB_ROW:"c140"::NUMBER(10,0) AS C140,
        r._TIDB_ROW:"c141"::NUMBER(10,0) AS C141,
        r._TIDB_ROW:"c142"::NUMBER(10,0) AS C142,
        r._TIDB_ROW:"c143"::NUMBER(10,0) AS C143,
        r._TIDB_ROW:"c144"::NUMBER(10,0) AS C144,
        r._TIDB_ROW:"c145"::NUMBER(10,0) AS C145,
        r._TIDB_ROW:"c146"::NUMBER(10,0) AS C146,
        r._TIDB_ROW:"c147"::NUMBER(10,0) AS C147,
        r._TIDB_ROW:"c148"::NUMBER(10,0) AS C148,
        r._TIDB_ROW:"c149"::NUMBER(10,0) AS C149,
        r._TIDB_ROW:"c150"::NUMBER(10,0) AS C150,
        r._TIDB_ROW:"c151"::NUMBER(10,0) AS C151,
        r._TIDB_ROW:"c152"::NUMBER(10,0) AS C152,
        r._TIDB_ROW:"c153"::NUMBER(10,0) AS C153,
        r._TIDB_ROW:"c154"::NUMBER(10,0) AS C154,
        r._TIDB_ROW:"c155"::NUMBER(10,0) AS C155,
        r._TIDB_ROW:"c156"::NUMBER(10,0) AS C156,
        r._TIDB_ROW:"c157"::NUMBER(10,0) AS C157,
        r._TIDB_ROW:"c158"::NUMBER(10,0) AS C158,
        r._TIDB_ROW:"c159"::NUMBER(10,0) AS C159,
        r._TIDB_ROW:"c160"::NUMBER(10,0) AS C160,
        r._TIDB_ROW:"c161"::NUMBER(10,0) AS C161,
        r._TIDB_ROW:"c162"::NUMBER(10,0) AS C162,
        r._TIDB_ROW:"c163"::NUMBER(10,0) AS C163,
        r._TIDB_ROW:"c164"::NUMBER(10,0) AS C164,
        r._TIDB_ROW:"c165"::NUMBER(10,0) AS C165,
        r._TIDB_ROW:"c166"::NUMBER(10,0) AS C166,
        r._TIDB_ROW:"c167"::NUMBER(10,0) AS C167,
        r._TIDB_ROW:"c168"::NUMBER(10,0) AS C168,
        r._TIDB_ROW:"c169"::NUMBER(10,0) AS C169,
        r._TIDB_ROW:"c170"::NUMBER(10,0) AS C170,
        r._TIDB_ROW:"c171"::NUMBER(10,0) AS C171,
        r._TIDB_ROW:"c172"::NUMBER(10,0) AS C172,
        r._TIDB_ROW:"c173"::NUMBER(10,0) AS C173,
        r._TIDB_ROW:"c174"::NUMBER(10,0) AS C174,
        r._TIDB_ROW:"c175"::NUMBER(10,0) AS C175,
        r._TIDB_ROW:"c176"::NUMBER(10,0) AS C176,
        r._TIDB_ROW:"c177"::NUMBER(10,0) AS C177,
        r._TIDB_ROW:"c178"::NUMBER(10,0) AS C178,
        r._TIDB_ROW:"c179"::NUMBER(10,0) AS C179,
        r._TIDB_ROW:"c180"::NUMBER(10,0) AS C180,
        r._TIDB_ROW:"c181"::NUMBER(10,0) AS C181,
        r._TIDB_ROW:"c182"::NUMBER(10,0) AS C182,
        r._TIDB_ROW:"c183"::NUMBER(10,0) AS C183,
        r._TIDB_ROW:"c184"::NUMBER(10,0) AS C184,
        r._TIDB_ROW:"c185"::NUMBER(10,0) AS C185,
        r._TIDB_ROW:"c186"::NUMBER(10,0) AS C186,
        r._TIDB_ROW:"c187"::NUMBER(10,0) AS C187,
        r._TIDB_ROW:"c188"::NUMBER(10,0) AS C188,
        r._TIDB_ROW:"c189"::NUMBER(10,0) AS C189,
        r._TIDB_ROW:"c190"::NUMBER(10,0) AS C190,
        r._TIDB_ROW:"c191"::NUMBER(10,0) AS C191,
        r._TIDB_ROW:"c192"::NUMBER(10,0) AS C192,
        r._TIDB_ROW:"c193"::NUMBER(10,0) AS C193,
        r._TIDB_ROW:"c194"::NUMBER(10,0) AS C194,
        r._TIDB_ROW:"c195"::NUMBER(10,0) AS C195,
        r._TIDB_ROW:"c196"::NUMBER(10,0) AS C196,
        r._TIDB_ROW:"c197"::NUMBER(10,0) AS C197,
        r._TIDB_ROW:"c198"::NUMBER(10,0) AS C198,
        r._TIDB_ROW:"c199"::NUMBER(10,0) AS C199,
        r._TIDB_ROW:"c200"::NUMBER(10,0) AS C200,
        r._TIDB_ROW:"c201"::NUMBER(10,0) AS C201,
        r._TIDB_ROW:"c202"::NUMBER(10,0) AS C202,
        r._TIDB_ROW:"c203"::NUMBER(10,0) AS C203,
        r._TIDB_ROW:"c204"::NUMBER(10,0) AS C204,
        r._TIDB_ROW:"c205"::NUMBER(10,0) AS C205,
        r._TIDB_ROW:"c206"::NUMBER(10,0) AS C206,
        r._TIDB_ROW:"c207"::NUMBER(10,0) AS C207,
        r._TIDB_ROW:"c208"::NUMBER(10,0) AS C208,
        r._TIDB_ROW:"c209"::NUMBER(10,0) AS C209,
        r._TIDB_ROW:"c210"::NUMBER(10,0) AS C210,
        r._TIDB_ROW:"c211"::NUMBER(10,0) AS C211,
        r._TIDB_ROW:"c212"::NUMBER(10,0) AS C212,
        r._TIDB_ROW:"c213"::NUMBER(10,0) AS C213,
        r._TIDB_ROW:"c214"::NUMBER(10,0) AS C214,
        r._TIDB_ROW:"c215"::NUMBER(10,0) AS C215,
        r._TIDB_ROW:"c216"::NUMBER(10,0) AS C216,
        r._TIDB_ROW:"c217"::NUMBER(10,0) AS C217,
        r._TIDB_ROW:"c218"::NUMBER(10,0) AS C218,
        r._TIDB_ROW:"c219"::NUMBER(10,0) AS C219,
        r._TIDB_ROW:"c220"::NUMBER(10,0) AS C220,
        r._TIDB_ROW:"c221"::NUMBER(10,0) AS C221,
        r._TIDB_ROW:"c222"::NUMBER(10,0) AS C222,
        r._TIDB_ROW:"c223"::NUMBER(10,0) AS C223,
        r._TIDB_ROW:"c224"::NUMBER(10,0) AS C224,
        r._TIDB_ROW:"c225"::NUMBER(10,0) AS C225,
        r._TIDB_ROW:"c226"::NUMBER(10,0) AS C226,
        r._TIDB_ROW:"c227"::NUMBER(10,0) AS C227,
        r._TIDB_ROW:"c228"::NUMBER(10,0) AS C228,
        r._TIDB_ROW:"c229"::NUMBER(10,0) AS C229,
        r._TIDB_ROW:"c230"::NUMBER(10,0) AS C230,
        r._TIDB_ROW:"c231"::NUMBER(10,0) AS C231,
        r._TIDB_ROW:"c232"::NUMBER(10,0) AS C232,
        r._TIDB_ROW:"c233"::NUMBER(10,0) AS C233,
        r._TIDB_ROW:"c234"::NUMBER(10,0) AS C234,
        r._TIDB_ROW:"c235"::NUMBER(10,0) AS C235,
        r._TIDB_ROW:"c236"::NUMBER(10,0) AS C236,
        r._TIDB_ROW:"c237"::NUMBER(10,0) AS C237,
        r._TIDB_ROW:"c238"::NUMBER(10,0) AS C238,
        r._TIDB_ROW:"c239"::NUMBER(10,0) AS C239,
        r._TIDB_ROW:"c240"::NUMBER(10,0) AS C240,
        r._TIDB_ROW:"c241"::NUMBER(10,0) AS C241,
        r._TIDB_ROW:"c242"::NUMBER(10,0) AS C242,
        r._TIDB_ROW:"c243"::NUMBER(10,0) AS C243,
        r._TIDB_ROW:"c244"::NUMBER(10,0) AS C244,
        r._TIDB_ROW:"c245"::NUMBER(10,0) AS C245,
        r._TIDB_ROW:"c246"::NUMBER(10,0) AS C246,
        r._TIDB_ROW:"c247"::NUMBER(10,0) AS C247,
        r._TIDB_ROW:"c248"::NUMBER(10,0) AS C248,
        r._TIDB_ROW:"c249"::NUMBER(10,0) AS C249,
        r._TIDB_ROW:"c250"::NUMBER(10,0) AS C250,
        r._TIDB_ROW:"c251"::NUMBER(10,0) AS C251,
        r._TIDB_ROW:"c252"::NUMBER(10,0) AS C252,
        r._TIDB_ROW:"c253"::NUMBER(10,0) AS C253,
        r._TIDB_ROW:"c254"::NUMBER(10,0) AS C254,
        r._TIDB_ROW:"c255"::NUMBER(10,0) AS C255,
        r._TIDB_ROW:"c256"::NUMBER(10,0) AS C256,
        r._TIDB_ROW:"c257"::NUMBER(10,0) AS C257,
        r._TIDB_ROW:"c258"::NUMBER(10,0) AS C258,
        r._TIDB_ROW:"c259"::NUMBER(10,0) AS C259,
        r._TIDB_ROW:"c260"::NUMBER(10,0) AS C260,
        r._TIDB_ROW:"c261"::NUMBER(10,0) AS C261,
        r._TIDB_ROW:"c262"::NUMBER(10,0) AS C262,
        r._TIDB_ROW:"c263"::NUMBER(10,0) AS C263,
        r._TIDB_ROW:"c264"::NUMBER(10,0) AS C264,
        r._TIDB_ROW:"c265"::NUMBER(10,0) AS C265,
        r._TIDB_ROW:"c266"::NUMBER(10,0) AS C266,
        r._TIDB_ROW:"c267"::NUMBER(10,0) AS C267,
        r._TIDB_ROW:"c268"::NUMBER(10,0) AS C268,
        r._TIDB_ROW:"c269"::NUMBER(10,0) AS C269,
        r._TIDB_ROW:"c270"::NUMBER(10,0) AS C270,
        r._TIDB_ROW:"c271"::NUMBER(10,0) AS C271,
        r._TIDB_ROW:"c272"::NUMBER(10,0) AS C272,
        r._TIDB_ROW:"c273"::NUMBER(10,0) AS C273,
        r._TIDB_ROW:"c274"::NUMBER(10,0) AS C274,
        r._TIDB_ROW:"c275"::NUMBER(10,0) AS C275,
        r._TIDB_ROW:"c276"::NUMBER(10,0) AS C276,
        r._TIDB_ROW:"c277"::NUMBER(10,0) AS C277,
        r._TIDB_ROW:"c278"::NUMBER(10,0) AS C278,
        r._TIDB_ROW:"c279"::NUMBER(10,0) AS C279,
        r._TIDB_ROW:"c280"::NUMBER(10,0) AS C280,
        r._TIDB_ROW:"c281"::NUMBER(10,0) AS C281,
        r._TIDB_ROW:"c282"::NUMBER(10,0) AS C282,
        r._TIDB_ROW:"c283"::NUMBER(10,0) AS C283,
        r._TIDB_ROW:"c284"::NUMBER(10,0) AS C284,
        r._TIDB_ROW:"c285"::NUMBER(10,0) AS C285,
        r._TIDB_ROW:"c286"::NUMBER(10,0) AS C286,
        r._TIDB_ROW:"c287"::NUMBER(10,0) AS C287,
        r._TIDB_ROW:"c288"::NUMBER(10,0) AS C288,
        r._TIDB_ROW:"c289"::NUMBER(10,0) AS C289,
        r._TIDB_ROW:"c290"::NUMBER(10,0) AS C290,
        r._TIDB_ROW:"c291"::NUMBER(10,0) AS C291,
        r._TIDB_ROW:"c292"::NUMBER(10,0) AS C292,
        r._TIDB_ROW:"c293"::NUMBER(10,0) AS C293,
        r._TIDB_ROW:"c294"::NUMBER(10,0) AS C294,
        r._TIDB_ROW:"c295"::NUMBER(10,0) AS C295,
        r._TIDB_ROW:"c296"::NUMBER(10,0) AS C296,
        r._TIDB_ROW:"c297"::NUMBER(10,0) AS C297,
        r._TIDB_ROW:"c298"::NUMBER(10,0) AS C298,
        r._TIDB_ROW:"c299"::NUMBER(10,0) AS C299,
        r._TIDB_PARTITION,
        r._TIDB_OFFSET,
        r._TIDB_IS_DELETE
    FROM (
      SELECT
          x.ID,
          x._TIDB_ROW,
          x._TIDB_PARTITION,
          x._TIDB_OFFSET,
          x._TIDB_IS_DELETE
      FROM (
        SELECT
            COALESCE(RECORD_METADATA:"key":"id", RECORD_CONTENT:"id")::NUMBER(10,0) AS ID,
            RECORD_CONTENT AS _TIDB_ROW,
            RECORD_METADATA:"partition"::NUMBER(10,0) AS _TIDB_PARTITION,
            RECORD_METADATA:"offset"::NUMBER(19,0) AS _TIDB_OFFSET,
            COALESCE(RECORD_METADATA:"CreateTime", RECORD_METADATA:"LogAppendTime")::NUMBER(19,0) AS _TIDB_CREATE_MS,
            (RECORD_CONTENT:"id"::VARCHAR IS NOT NULL) AS _TIDB_HAS_ROW,
            (RECORD_CONTENT IS NULL
              OR IS_NULL_VALUE(RECORD_CONTENT)
              OR COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)
              OR COALESCE(RECORD_CONTENT:"_tidb_op"::VARCHAR = 'd', FALSE)) AS _TIDB_IS_DELETE
        FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.LANDING__STM
      ) AS x
      WHERE x.ID IS NOT NULL AND (x._TIDB_IS_DELETE OR x._TIDB_HAS_ROW)
      QUALIFY ROW_NUMBER() OVER (
        PARTITION BY x.ID
        ORDER BY x._TIDB_OFFSET DESC, x._TIDB_PARTITION DESC
      ) = 1
    ) AS r
  ) AS s
  ON  t.ID = s.ID
  WHEN MATCHED AND s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN DELETE
  WHEN MATCHED AND NOT s._TIDB_IS_DELETE
       AND (NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)
    THEN UPDATE SET
        C001 = s.C001,
        C002 = s.C002,
        C003 = s.C003,
        C004 = s.C004,
        C005 = s.C005,
        C006 = s.C006,
        C007 = s.C007,
        C008 = s.C008,
        C009 = s.C009,
        C010 = s.C010,
        C011 = s.C011,
        C012 = s.C012,
        C013 = s.C013,
        C014 = s.C014,
        C015 = s.C015,
        C016 = s.C016,
        C017 = s.C017,
        C018 = s.C018,
        C019 = s.C019,
        C020 = s.C020,
        C021 = s.C021,
        C022 = s.C022,
        C023 = s.C023,
        C024 = s.C024,
        C025 = s.C025,
        C026 = s.C026,
        C027 = s.C027,
        C028 = s.C028,
        C029 = s.C029,
        C030 = s.C030,
        C031 = s.C031,
        C032 = s.C032,
        C033 = s.C033,
        C034 = s.C034,
        C035 = s.C035,
        C036 = s.C036,
        C037 = s.C037,
        C038 = s.C038,
        C039 = s.C039,
        C040 = s.C040,
        C041 = s.C041,
        C042 = s.C042,
        C043 = s.C043,
        C044 = s.C044,
        C045 = s.C045,
        C046 = s.C046,
        C047 = s.C047,
        C048 = s.C048,
        C049 = s.C049,
        C050 = s.C050,
        C051 = s.C051,
        C052 = s.C052,
        C053 = s.C053,
        C054 = s.C054,
        C055 = s.C055,
        C056 = s.C056,
        C057 = s.C057,
        C058 = s.C058,
        C059 = s.C059,
        C060 = s.C060,
        C061 = s.C061,
        C062 = s.C062,
        C063 = s.C063,
        C064 = s.C064,
        C065 = s.C065,
        C066 = s.C066,
        C067 = s.C067,
        C068 = s.C068,
        C069 = s.C069,
        C070 = s.C070,
        C071 = s.C071,
        C072 = s.C072,
        C073 = s.C073,
        C074 = s.C074,
        C075 = s.C075,
        C076 = s.C076,
        C077 = s.C077,
        C078 = s.C078,
        C079 = s.C079,
        C080 = s.C080,
        C081 = s.C081,
        C082 = s.C082,
        C083 = s.C083,
        C084 = s.C084,
        C085 = s.C085,
        C086 = s.C086,
        C087 = s.C087,
        C088 = s.C088,
        C089 = s.C089,
        C090 = s.C090,
        C091 = s.C091,
        C092 = s.C092,
        C093 = s.C093,
        C094 = s.C094,
        C095 = s.C095,
        C096 = s.C096,
        C097 = s.C097,
        C098 = s.C098,
        C099 = s.C099,
        C100 = s.C100,
        C101 = s.C101,
        C102 = s.C102,
        C103 = s.C103,
        C104 = s.C104,
        C105 = s.C105,
        C106 = s.C106,
        C107 = s.C107,
        C108 = s.C108,
        C109 = s.C109,
        C110 = s.C110,
        C111 = s.C111,
        C112 = s.C112,
        C113 = s.C113,
        C114 = s.C114,
        C115 = s.C115,
        C116 = s.C116,
        C117 = s.C117,
        C118 = s.C118,
        C119 = s.C119,
        C120 = s.C120,
        C121 = s.C121,
        C122 = s.C122,
        C123 = s.C123,
        C124 = s.C124,
        C125 = s.C125,
        C126 = s.C126,
        C127 = s.C127,
        C128 = s.C128,
        C129 = s.C129,
        C130 = s.C130,
        C131 = s.C131,
        C132 = s.C132,
        C133 = s.C133,
        C134 = s.C134,
        C135 = s.C135,
        C136 = s.C136,
        C137 = s.C137,
        C138 = s.C138,
        C139 = s.C139,
        C140 = s.C140,
        C141 = s.C141,
        C142 = s.C142,
        C143 = s.C143,
        C144 = s.C144,
        C145 = s.C145,
        C146 = s.C146,
        C147 = s.C147,
        C148 = s.C148,
        C149 = s.C149,
        C150 = s.C150,
        C151 = s.C151,
        C152 = s.C152,
        C153 = s.C153,
        C154 = s.C154,
        C155 = s.C155,
        C156 = s.C156,
        C157 = s.C157,
        C158 = s.C158,
        C159 = s.C159,
        C160 = s.C160,
        C161 = s.C161,
        C162 = s.C162,
        C163 = s.C163,
        C164 = s.C164,
        C165 = s.C165,
        C166 = s.C166,
        C167 = s.C167,
        C168 = s.C168,
        C169 = s.C169,
        C170 = s.C170,
        C171 = s.C171,
        C172 = s.C172,
        C173 = s.C173,
        C174 = s.C174,
        C175 = s.C175,
        C176 = s.C176,
        C177 = s.C177,
        C178 = s.C178,
        C179 = s.C179,
        C180 = s.C180,
        C181 = s.C181,
        C182 = s.C182,
        C183 = s.C183,
        C184 = s.C184,
        C185 = s.C185,
        C186 = s.C186,
        C187 = s.C187,
        C188 = s.C188,
        C189 = s.C189,
        C190 = s.C190,
        C191 = s.C191,
        C192 = s.C192,
        C193 = s.C193,
        C194 = s.C194,
        C195 = s.C195,
        C196 = s.C196,
        C197 = s.C197,
        C198 = s.C198,
        C199 = s.C199,
        C200 = s.C200,
        C201 = s.C201,
        C202 = s.C202,
        C203 = s.C203,
        C204 = s.C204,
        C205 = s.C205,
        C206 = s.C206,
        C207 = s.C207,
        C208 = s.C208,
        C209 = s.C209,
        C210 = s.C210,
        C211 = s.C211,
        C212 = s.C212,
        C213 = s.C213,
        C214 = s.C214,
        C215 = s.C215,
        C216 = s.C216,
        C217 = s.C217,
        C218 = s.C218,
        C219 = s.C219,
        C220 = s.C220,
        C221 = s.C221,
        C222 = s.C222,
        C223 = s.C223,
        C224 = s.C224,
        C225 = s.C225,
        C226 = s.C226,
        C227 = s.C227,
        C228 = s.C228,
        C229 = s.C229,
        C230 = s.C230,
        C231 = s.C231,
        C232 = s.C232,
        C233 = s.C233,
        C234 = s.C234,
        C235 = s.C235,
        C236 = s.C236,
        C237 = s.C237,
        C238 = s.C238,
        C239 = s.C239,
        C240 = s.C240,
        C241 = s.C241,
        C242 = s.C242,
        C243 = s.C243,
        C244 = s.C244,
        C245 = s.C245,
        C246 = s.C246,
        C247 = s.C247,
        C248 = s.C248,
        C249 = s.C249,
        C250 = s.C250,
        C251 = s.C251,
        C252 = s.C252,
        C253 = s.C253,
        C254 = s.C254,
        C255 = s.C255,
        C256 = s.C256,
        C257 = s.C257,
        C258 = s.C258,
        C259 = s.C259,
        C260 = s.C260,
        C261 = s.C261,
        C262 = s.C262,
        C263 = s.C263,
        C264 = s.C264,
        C265 = s.C265,
        C266 = s.C266,
        C267 = s.C267,
        C268 = s.C268,
        C269 = s.C269,
        C270 = s.C270,
        C271 = s.C271,
        C272 = s.C272,
        C273 = s.C273,
        C274 = s.C274,
        C275 = s.C275,
        C276 = s.C276,
        C277 = s.C277,
        C278 = s.C278,
        C279 = s.C279,
        C280 = s.C280,
        C281 = s.C281,
        C282 = s.C282,
        C283 = s.C283,
        C284 = s.C284,
        C285 = s.C285,
        C286 = s.C286,
        C287 = s.C287,
        C288 = s.C288,
        C289 = s.C289,
        C290 = s.C290,
        C291 = s.C291,
        C292 = s.C292,
        C293 = s.C293,
        C294 = s.C294,
        C295 = s.C295,
        C296 = s.C296,
        C297 = s.C297,
        C298 = s.C298,
        C299 = s.C299,
        _TIDB_PARTITION = s._TIDB_PARTITION,
        _TIDB_OFFSET = s._TIDB_OFFSET,
        _TIDB_APPLIED_AT = SYSDATE()
  WHEN NOT MATCHED AND NOT s._TIDB_IS_DELETE
    THEN INSERT (
        ID,
        C001,
        C002,
        C003,
        C004,
        C005,
        C006,
        C007,
        C008,
        C009,
        C010,
        C011,
        C012,
        C013,
        C014,
        C015,
        C016,
        C017,
        C018,
        C019,
        C020,
        C021,
        C022,
        C023,
        C024,
        C025,
        C026,
        C027,
        C028,
        C029,
        C030,
        C031,
        C032,
        C033,
        C034,
        C035,
        C036,
        C037,
        C038,
        C039,
        C040,
        C041,
        C042,
        C043,
        C044,
        C045,
        C046,
        C047,
        C048,
        C049,
        C050,
        C051,
        C052,
        C053,
        C054,
        C055,
        C056,
        C057,
        C058,
        C059,
        C060,
        C061,
        C062,
        C063,
        C064,
        C065,
        C066,
        C067,
        C068,
        C069,
        C070,
        C071,
        C072,
        C073,
        C074,
        C075,
        C076,
        C077,
        C078,
        C079,
        C080,
        C081,
        C082,
        C083,
        C084,
        C085,
        C086,
        C087,
        C088,
        C089,
        C090,
        C091,
        C092,
        C093,
        C094,
        C095,
        C096,
        C097,
        C098,
        C099,
        C100,
        C101,
        C102,
        C103,
        C104,
        C105,
        C106,
        C107,
        C108,
        C109,
        C110,
        C111,
        C112,
        C113,
        C114,
        C115,
        C116,
        C117,
        C118,
        C119,
        C120,
        C121,
        C122,
        C123,
        C124,
        C125,
        C126,
        C127,
        C128,
        C129,
        C130,
        C131,
        C132,
        C133,
        C134,
        C135,
        C136,
        C137,
        C138,
        C139,
        C140,
        C141,
        C142,
        C143,
        C144,
        C145,
        C146,
        C147,
        C148,
        C149,
        C150,
        C151,
        C152,
        C153,
        C154,
        C155,
        C156,
        C157,
        C158,
        C159,
        C160,
        C161,
        C162,
        C163,
        C164,
        C165,
        C166,
        C167,
        C168,
        C169,
        C170,
        C171,
        C172,
        C173,
        C174,
        C175,
        C176,
        C177,
        C178,
        C179,
        C180,
        C181,
        C182,
        C183,
        C184,
        C185,
        C186,
        C187,
        C188,
        C189,
        C190,
        C191,
        C192,
        C193,
        C194,
        C195,
        C196,
        C197,
        C198,
        C199,
        C200,
        C201,
        C202,
        C203,
        C204,
        C205,
        C206,
        C207,
        C208,
        C209,
        C210,
        C211,
        C212,
        C213,
        C214,
        C215,
        C216,
        C217,
        C218,
        C219,
        C220,
        C221,
        C222,
        C223,
        C224,
        C225,
        C226,
        C227,
        C228,
        C229,
        C230,
        C231,
        C232,
        C233,
        C234,
        C235,
        C236,
        C237,
        C238,
        C239,
        C240,
        C241,
        C242,
        C243,
        C244,
        C245,
        C246,
        C247,
        C248,
        C249,
        C250,
        C251,
        C252,
        C253,
        C254,
        C255,
        C256,
        C257,
        C258,
        C259,
        C260,
        C261,
        C262,
        C263,
        C264,
        C265,
        C266,
        C267,
        C268,
        C269,
        C270,
        C271,
        C272,
        C273,
        C274,
        C275,
        C276,
        C277,
        C278,
        C279,
        C280,
        C281,
        C282,
        C283,
        C284,
        C285,
        C286,
        C287,
        C288,
        C289,
        C290,
        C291,
        C292,
        C293,
        C294,
        C295,
        C296,
        C297,
        C298,
        C299,
        _TIDB_PARTITION,
        _TIDB_OFFSET,
        _TIDB_APPLIED_AT
    )
    VALUES (
        s.ID,
        s.C001,
        s.C002,
        s.C003,
        s.C004,
        s.C005,
        s.C006,
        s.C007,
        s.C008,
        s.C009,
        s.C010,
        s.C011,
        s.C012,
        s.C013,
        s.C014,
        s.C015,
        s.C016,
        s.C017,
        s.C018,
        s.C019,
        s.C020,
        s.C021,
        s.C022,
        s.C023,
        s.C024,
        s.C025,
        s.C026,
        s.C027,
        s.C028,
        s.C029,
        s.C030,
        s.C031,
        s.C032,
        s.C033,
        s.C034,
        s.C035,
        s.C036,
        s.C037,
        s.C038,
        s.C039,
        s.C040,
        s.C041,
        s.C042,
        s.C043,
        s.C044,
        s.C045,
        s.C046,
        s.C047,
        s.C048,
        s.C049,
        s.C050,
        s.C051,
        s.C052,
        s.C053,
        s.C054,
        s.C055,
        s.C056,
        s.C057,
        s.C058,
        s.C059,
        s.C060,
        s.C061,
        s.C062,
        s.C063,
        s.C064,
        s.C065,
        s.C066,
        s.C067,
        s.C068,
        s.C069,
        s.C070,
        s.C071,
        s.C072,
        s.C073,
        s.C074,
        s.C075,
        s.C076,
        s.C077,
        s.C078,
        s.C079,
        s.C080,
        s.C081,
        s.C082,
        s.C083,
        s.C084,
        s.C085,
        s.C086,
        s.C087,
        s.C088,
        s.C089,
        s.C090,
        s.C091,
        s.C092,
        s.C093,
        s.C094,
        s.C095,
        s.C096,
        s.C097,
        s.C098,
        s.C099,
        s.C100,
        s.C101,
        s.C102,
        s.C103,
        s.C104,
        s.C105,
        s.C106,
        s.C107,
        s.C108,
        s.C109,
        s.C110,
        s.C111,
        s.C112,
        s.C113,
        s.C114,
        s.C115,
        s.C116,
        s.C117,
        s.C118,
        s.C119,
        s.C120,
        s.C121,
        s.C122,
        s.C123,
        s.C124,
        s.C125,
        s.C126,
        s.C127,
        s.C128,
        s.C129,
        s.C130,
        s.C131,
        s.C132,
        s.C133,
        s.C134,
        s.C135,
        s.C136,
        s.C137,
        s.C138,
        s.C139,
        s.C140,
        s.C141,
        s.C142,
        s.C143,
        s.C144,
        s.C145,
        s.C146,
        s.C147,
        s.C148,
        s.C149,
        s.C150,
        s.C151,
        s.C152,
        s.C153,
        s.C154,
        s.C155,
        s.C156,
        s.C157,
        s.C158,
        s.C159,
        s.C160,
        s.C161,
        s.C162,
        s.C163,
        s.C164,
        s.C165,
        s.C166,
        s.C167,
        s.C168,
        s.C169,
        s.C170,
        s.C171,
        s.C172,
        s.C173,
        s.C174,
        s.C175,
        s.C176,
        s.C177,
        s.C178,
        s.C179,
        s.C180,
        s.C181,
        s.C182,
        s.C183,
        s.C184,
        s.C185,
        s.C186,
        s.C187,
        s.C188,
        s.C189,
        s.C190,
        s.C191,
        s.C192,
        s.C193,
        s.C194,
        s.C195,
        s.C196,
        s.C197,
        s.C198,
        s.C199,
        s.C200,
        s.C201,
        s.C202,
        s.C203,
        s.C204,
        s.C205,
        s.C206,
        s.C207,
        s.C208,
        s.C209,
        s.C210,
        s.C211,
        s.C212,
        s.C213,
        s.C214,
        s.C215,
        s.C216,
        s.C217,
        s.C218,
        s.C219,
        s.C220,
        s.C221,
        s.C222,
        s.C223,
        s.C224,
        s.C225,
        s.C226,
        s.C227,
        s.C228,
        s.C229,
        s.C230,
        s.C231,
        s.C232,
        s.C233,
        s.C234,
        s.C235,
        s.C236,
        s.C237,
        s.C238,
        s.C239,
        s.C240,
        s.C241,
        s.C242,
        s.C243,
        s.C244,
        s.C245,
        s.C246,
        s.C247,
        s.C248,
        s.C249,
        s.C250,
        s.C251,
        s.C252,
        s.C253,
        s.C254,
        s.C255,
        s.C256,
        s.C257,
        s.C258,
        s.C259,
        s.C260,
        s.C261,
        s.C262,
        s.C263,
        s.C264,
        s.C265,
        s.C266,
        s.C267,
        s.C268,
        s.C269,
        s.C270,
        s.C271,
        s.C272,
        s.C273,
        s.C274,
        s.C275,
        s.C276,
        s.C277,
        s.C278,
        s.C279,
        s.C280,
        s.C281,
        s.C282,
        s.C283,
        s.C284,
        s.C285,
        s.C286,
        s.C287,
        s.C288,
        s.C289,
        s.C290,
        s.C291,
        s.C292,
        s.C293,
        s.C294,
        s.C295,
        s.C296,
        s.C297,
        s.C298,
        s.C299,
        s._TIDB_PARTITION,
        s._TIDB_OFFSET,
        SYSDATE()
    );

  COMMIT;
  RETURN 'ok';
EXCEPTION
  WHEN OTHER THEN
    ROLLBACK;
    RAISE;
END;
$$;

-- one batch: inserts, updates, every tombstone shape, an unknown key, a re-insert, another wrapping, string keys, a duplicate
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":1,"CreateTime":1767225600000,"key":{"id":1}}'), PARSE_JSON('{"id":1,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":3,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"c001":2,"c002":2,"c003":2,"c004":2,"c005":2,"c006":2,"c007":2,"c008":2,"c009":2,"c010":2,"c011":2,"c012":2,"c013":2,"c014":2,"c015":2,"c016":2,"c017":2,"c018":2,"c019":2,"c020":2,"c021":2,"c022":2,"c023":2,"c024":2,"c025":2,"c026":2,"c027":2,"c028":2,"c029":2,"c030":2,"c031":2,"c032":2,"c033":2,"c034":2,"c035":2,"c036":2,"c037":2,"c038":2,"c039":2,"c040":2,"c041":2,"c042":2,"c043":2,"c044":2,"c045":2,"c046":2,"c047":2,"c048":2,"c049":2,"c050":2,"c051":2,"c052":2,"c053":2,"c054":2,"c055":2,"c056":2,"c057":2,"c058":2,"c059":2,"c060":2,"c061":2,"c062":2,"c063":2,"c064":2,"c065":2,"c066":2,"c067":2,"c068":2,"c069":2,"c070":2,"c071":2,"c072":2,"c073":2,"c074":2,"c075":2,"c076":2,"c077":2,"c078":2,"c079":2,"c080":2,"c081":2,"c082":2,"c083":2,"c084":2,"c085":2,"c086":2,"c087":2,"c088":2,"c089":2,"c090":2,"c091":2,"c092":2,"c093":2,"c094":2,"c095":2,"c096":2,"c097":2,"c098":2,"c099":2,"c100":2,"c101":2,"c102":2,"c103":2,"c104":2,"c105":2,"c106":2,"c107":2,"c108":2,"c109":2,"c110":2,"c111":2,"c112":2,"c113":2,"c114":2,"c115":2,"c116":2,"c117":2,"c118":2,"c119":2,"c120":2,"c121":2,"c122":2,"c123":2,"c124":2,"c125":2,"c126":2,"c127":2,"c128":2,"c129":2,"c130":2,"c131":2,"c132":2,"c133":2,"c134":2,"c135":2,"c136":2,"c137":2,"c138":2,"c139":2,"c140":2,"c141":2,"c142":2,"c143":2,"c144":2,"c145":2,"c146":2,"c147":2,"c148":2,"c149":2,"c150":2,"c151":2,"c152":2,"c153":2,"c154":2,"c155":2,"c156":2,"c157":2,"c158":2,"c159":2,"c160":2,"c161":2,"c162":2,"c163":2,"c164":2,"c165":2,"c166":2,"c167":2,"c168":2,"c169":2,"c170":2,"c171":2,"c172":2,"c173":2,"c174":2,"c175":2,"c176":2,"c177":2,"c178":2,"c179":2,"c180":2,"c181":2,"c182":2,"c183":2,"c184":2,"c185":2,"c186":2,"c187":2,"c188":2,"c189":2,"c190":2,"c191":2,"c192":2,"c193":2,"c194":2,"c195":2,"c196":2,"c197":2,"c198":2,"c199":2,"c200":2,"c201":2,"c202":2,"c203":2,"c204":2,"c205":2,"c206":2,"c207":2,"c208":2,"c209":2,"c210":2,"c211":2,"c212":2,"c213":2,"c214":2,"c215":2,"c216":2,"c217":2,"c218":2,"c219":2,"c220":2,"c221":2,"c222":2,"c223":2,"c224":2,"c225":2,"c226":2,"c227":2,"c228":2,"c229":2,"c230":2,"c231":2,"c232":2,"c233":2,"c234":2,"c235":2,"c236":2,"c237":2,"c238":2,"c239":2,"c240":2,"c241":2,"c242":2,"c243":2,"c244":2,"c245":2,"c246":2,"c247":2,"c248":2,"c249":2,"c250":2,"c251":2,"c252":2,"c253":2,"c254":2,"c255":2,"c256":2,"c257":2,"c258":2,"c259":2,"c260":2,"c261":2,"c262":2,"c263":2,"c264":2,"c265":2,"c266":2,"c267":2,"c268":2,"c269":2,"c270":2,"c271":2,"c272":2,"c273":2,"c274":2,"c275":2,"c276":2,"c277":2,"c278":2,"c279":2,"c280":2,"c281":2,"c282":2,"c283":2,"c284":2,"c285":2,"c286":2,"c287":2,"c288":2,"c289":2,"c290":2,"c291":2,"c292":2,"c293":2,"c294":2,"c295":2,"c296":2,"c297":2,"c298":2,"c299":2}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":4,"CreateTime":1767225600000,"key":{"id":3}}'), PARSE_JSON('{"id":3,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":5,"CreateTime":1767225600000,"key":{"id":3},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":6,"CreateTime":1767225600000,"key":{"id":4}}'), PARSE_JSON('{"id":4,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":7,"CreateTime":1767225600000,"key":{"id":4}}'), NULL
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":8,"CreateTime":1767225600000,"key":{"id":5},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"id":6},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":11,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"c001":2,"c002":2,"c003":2,"c004":2,"c005":2,"c006":2,"c007":2,"c008":2,"c009":2,"c010":2,"c011":2,"c012":2,"c013":2,"c014":2,"c015":2,"c016":2,"c017":2,"c018":2,"c019":2,"c020":2,"c021":2,"c022":2,"c023":2,"c024":2,"c025":2,"c026":2,"c027":2,"c028":2,"c029":2,"c030":2,"c031":2,"c032":2,"c033":2,"c034":2,"c035":2,"c036":2,"c037":2,"c038":2,"c039":2,"c040":2,"c041":2,"c042":2,"c043":2,"c044":2,"c045":2,"c046":2,"c047":2,"c048":2,"c049":2,"c050":2,"c051":2,"c052":2,"c053":2,"c054":2,"c055":2,"c056":2,"c057":2,"c058":2,"c059":2,"c060":2,"c061":2,"c062":2,"c063":2,"c064":2,"c065":2,"c066":2,"c067":2,"c068":2,"c069":2,"c070":2,"c071":2,"c072":2,"c073":2,"c074":2,"c075":2,"c076":2,"c077":2,"c078":2,"c079":2,"c080":2,"c081":2,"c082":2,"c083":2,"c084":2,"c085":2,"c086":2,"c087":2,"c088":2,"c089":2,"c090":2,"c091":2,"c092":2,"c093":2,"c094":2,"c095":2,"c096":2,"c097":2,"c098":2,"c099":2,"c100":2,"c101":2,"c102":2,"c103":2,"c104":2,"c105":2,"c106":2,"c107":2,"c108":2,"c109":2,"c110":2,"c111":2,"c112":2,"c113":2,"c114":2,"c115":2,"c116":2,"c117":2,"c118":2,"c119":2,"c120":2,"c121":2,"c122":2,"c123":2,"c124":2,"c125":2,"c126":2,"c127":2,"c128":2,"c129":2,"c130":2,"c131":2,"c132":2,"c133":2,"c134":2,"c135":2,"c136":2,"c137":2,"c138":2,"c139":2,"c140":2,"c141":2,"c142":2,"c143":2,"c144":2,"c145":2,"c146":2,"c147":2,"c148":2,"c149":2,"c150":2,"c151":2,"c152":2,"c153":2,"c154":2,"c155":2,"c156":2,"c157":2,"c158":2,"c159":2,"c160":2,"c161":2,"c162":2,"c163":2,"c164":2,"c165":2,"c166":2,"c167":2,"c168":2,"c169":2,"c170":2,"c171":2,"c172":2,"c173":2,"c174":2,"c175":2,"c176":2,"c177":2,"c178":2,"c179":2,"c180":2,"c181":2,"c182":2,"c183":2,"c184":2,"c185":2,"c186":2,"c187":2,"c188":2,"c189":2,"c190":2,"c191":2,"c192":2,"c193":2,"c194":2,"c195":2,"c196":2,"c197":2,"c198":2,"c199":2,"c200":2,"c201":2,"c202":2,"c203":2,"c204":2,"c205":2,"c206":2,"c207":2,"c208":2,"c209":2,"c210":2,"c211":2,"c212":2,"c213":2,"c214":2,"c215":2,"c216":2,"c217":2,"c218":2,"c219":2,"c220":2,"c221":2,"c222":2,"c223":2,"c224":2,"c225":2,"c226":2,"c227":2,"c228":2,"c229":2,"c230":2,"c231":2,"c232":2,"c233":2,"c234":2,"c235":2,"c236":2,"c237":2,"c238":2,"c239":2,"c240":2,"c241":2,"c242":2,"c243":2,"c244":2,"c245":2,"c246":2,"c247":2,"c248":2,"c249":2,"c250":2,"c251":2,"c252":2,"c253":2,"c254":2,"c255":2,"c256":2,"c257":2,"c258":2,"c259":2,"c260":2,"c261":2,"c262":2,"c263":2,"c264":2,"c265":2,"c266":2,"c267":2,"c268":2,"c269":2,"c270":2,"c271":2,"c272":2,"c273":2,"c274":2,"c275":2,"c276":2,"c277":2,"c278":2,"c279":2,"c280":2,"c281":2,"c282":2,"c283":2,"c284":2,"c285":2,"c286":2,"c287":2,"c288":2,"c289":2,"c290":2,"c291":2,"c292":2,"c293":2,"c294":2,"c295":2,"c296":2,"c297":2,"c298":2,"c299":2}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":12,"CreateTime":1767225600000,"key":{"id":7}}'), PARSE_JSON('{"val":{"id":7,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":13,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{"id":8,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":14,"CreateTime":1767225600000,"key":"\\u0001\\u0002"}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"id":9}}'), PARSE_JSON('{"id":9,"c001":null,"c002":null,"c003":null,"c004":null,"c005":null,"c006":null,"c007":null,"c008":null,"c009":null,"c010":null,"c011":null,"c012":null,"c013":null,"c014":null,"c015":null,"c016":null,"c017":null,"c018":null,"c019":null,"c020":null,"c021":null,"c022":null,"c023":null,"c024":null,"c025":null,"c026":null,"c027":null,"c028":null,"c029":null,"c030":null,"c031":null,"c032":null,"c033":null,"c034":null,"c035":null,"c036":null,"c037":null,"c038":null,"c039":null,"c040":null,"c041":null,"c042":null,"c043":null,"c044":null,"c045":null,"c046":null,"c047":null,"c048":null,"c049":null,"c050":null,"c051":null,"c052":null,"c053":null,"c054":null,"c055":null,"c056":null,"c057":null,"c058":null,"c059":null,"c060":null,"c061":null,"c062":null,"c063":null,"c064":null,"c065":null,"c066":null,"c067":null,"c068":null,"c069":null,"c070":null,"c071":null,"c072":null,"c073":null,"c074":null,"c075":null,"c076":null,"c077":null,"c078":null,"c079":null,"c080":null,"c081":null,"c082":null,"c083":null,"c084":null,"c085":null,"c086":null,"c087":null,"c088":null,"c089":null,"c090":null,"c091":null,"c092":null,"c093":null,"c094":null,"c095":null,"c096":null,"c097":null,"c098":null,"c099":null,"c100":null,"c101":null,"c102":null,"c103":null,"c104":null,"c105":null,"c106":null,"c107":null,"c108":null,"c109":null,"c110":null,"c111":null,"c112":null,"c113":null,"c114":null,"c115":null,"c116":null,"c117":null,"c118":null,"c119":null,"c120":null,"c121":null,"c122":null,"c123":null,"c124":null,"c125":null,"c126":null,"c127":null,"c128":null,"c129":null,"c130":null,"c131":null,"c132":null,"c133":null,"c134":null,"c135":null,"c136":null,"c137":null,"c138":null,"c139":null,"c140":null,"c141":null,"c142":null,"c143":null,"c144":null,"c145":null,"c146":null,"c147":null,"c148":null,"c149":null,"c150":null,"c151":null,"c152":null,"c153":null,"c154":null,"c155":null,"c156":null,"c157":null,"c158":null,"c159":null,"c160":null,"c161":null,"c162":null,"c163":null,"c164":null,"c165":null,"c166":null,"c167":null,"c168":null,"c169":null,"c170":null,"c171":null,"c172":null,"c173":null,"c174":null,"c175":null,"c176":null,"c177":null,"c178":null,"c179":null,"c180":null,"c181":null,"c182":null,"c183":null,"c184":null,"c185":null,"c186":null,"c187":null,"c188":null,"c189":null,"c190":null,"c191":null,"c192":null,"c193":null,"c194":null,"c195":null,"c196":null,"c197":null,"c198":null,"c199":null,"c200":null,"c201":null,"c202":null,"c203":null,"c204":null,"c205":null,"c206":null,"c207":null,"c208":null,"c209":null,"c210":null,"c211":null,"c212":null,"c213":null,"c214":null,"c215":null,"c216":null,"c217":null,"c218":null,"c219":null,"c220":null,"c221":null,"c222":null,"c223":null,"c224":null,"c225":null,"c226":null,"c227":null,"c228":null,"c229":null,"c230":null,"c231":null,"c232":null,"c233":null,"c234":null,"c235":null,"c236":null,"c237":null,"c238":null,"c239":null,"c240":null,"c241":null,"c242":null,"c243":null,"c244":null,"c245":null,"c246":null,"c247":null,"c248":null,"c249":null,"c250":null,"c251":null,"c252":null,"c253":null,"c254":null,"c255":null,"c256":null,"c257":null,"c258":null,"c259":null,"c260":null,"c261":null,"c262":null,"c263":null,"c264":null,"c265":null,"c266":null,"c267":null,"c268":null,"c269":null,"c270":null,"c271":null,"c272":null,"c273":null,"c274":null,"c275":null,"c276":null,"c277":null,"c278":null,"c279":null,"c280":null,"c281":null,"c282":null,"c283":null,"c284":null,"c285":null,"c286":null,"c287":null,"c288":null,"c289":null,"c290":null,"c291":null,"c292":null,"c293":null,"c294":null,"c295":null,"c296":null,"c297":null,"c298":null,"c299":null}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":15,"CreateTime":1767225600000,"key":{"id":9}}'), PARSE_JSON('{"id":9,"c001":null,"c002":null,"c003":null,"c004":null,"c005":null,"c006":null,"c007":null,"c008":null,"c009":null,"c010":null,"c011":null,"c012":null,"c013":null,"c014":null,"c015":null,"c016":null,"c017":null,"c018":null,"c019":null,"c020":null,"c021":null,"c022":null,"c023":null,"c024":null,"c025":null,"c026":null,"c027":null,"c028":null,"c029":null,"c030":null,"c031":null,"c032":null,"c033":null,"c034":null,"c035":null,"c036":null,"c037":null,"c038":null,"c039":null,"c040":null,"c041":null,"c042":null,"c043":null,"c044":null,"c045":null,"c046":null,"c047":null,"c048":null,"c049":null,"c050":null,"c051":null,"c052":null,"c053":null,"c054":null,"c055":null,"c056":null,"c057":null,"c058":null,"c059":null,"c060":null,"c061":null,"c062":null,"c063":null,"c064":null,"c065":null,"c066":null,"c067":null,"c068":null,"c069":null,"c070":null,"c071":null,"c072":null,"c073":null,"c074":null,"c075":null,"c076":null,"c077":null,"c078":null,"c079":null,"c080":null,"c081":null,"c082":null,"c083":null,"c084":null,"c085":null,"c086":null,"c087":null,"c088":null,"c089":null,"c090":null,"c091":null,"c092":null,"c093":null,"c094":null,"c095":null,"c096":null,"c097":null,"c098":null,"c099":null,"c100":null,"c101":null,"c102":null,"c103":null,"c104":null,"c105":null,"c106":null,"c107":null,"c108":null,"c109":null,"c110":null,"c111":null,"c112":null,"c113":null,"c114":null,"c115":null,"c116":null,"c117":null,"c118":null,"c119":null,"c120":null,"c121":null,"c122":null,"c123":null,"c124":null,"c125":null,"c126":null,"c127":null,"c128":null,"c129":null,"c130":null,"c131":null,"c132":null,"c133":null,"c134":null,"c135":null,"c136":null,"c137":null,"c138":null,"c139":null,"c140":null,"c141":null,"c142":null,"c143":null,"c144":null,"c145":null,"c146":null,"c147":null,"c148":null,"c149":null,"c150":null,"c151":null,"c152":null,"c153":null,"c154":null,"c155":null,"c156":null,"c157":null,"c158":null,"c159":null,"c160":null,"c161":null,"c162":null,"c163":null,"c164":null,"c165":null,"c166":null,"c167":null,"c168":null,"c169":null,"c170":null,"c171":null,"c172":null,"c173":null,"c174":null,"c175":null,"c176":null,"c177":null,"c178":null,"c179":null,"c180":null,"c181":null,"c182":null,"c183":null,"c184":null,"c185":null,"c186":null,"c187":null,"c188":null,"c189":null,"c190":null,"c191":null,"c192":null,"c193":null,"c194":null,"c195":null,"c196":null,"c197":null,"c198":null,"c199":null,"c200":null,"c201":null,"c202":null,"c203":null,"c204":null,"c205":null,"c206":null,"c207":null,"c208":null,"c209":null,"c210":null,"c211":null,"c212":null,"c213":null,"c214":null,"c215":null,"c216":null,"c217":null,"c218":null,"c219":null,"c220":null,"c221":null,"c222":null,"c223":null,"c224":null,"c225":null,"c226":null,"c227":null,"c228":null,"c229":null,"c230":null,"c231":null,"c232":null,"c233":null,"c234":null,"c235":null,"c236":null,"c237":null,"c238":null,"c239":null,"c240":null,"c241":null,"c242":null,"c243":null,"c244":null,"c245":null,"c246":null,"c247":null,"c248":null,"c249":null,"c250":null,"c251":null,"c252":null,"c253":null,"c254":null,"c255":null,"c256":null,"c257":null,"c258":null,"c259":null,"c260":null,"c261":null,"c262":null,"c263":null,"c264":null,"c265":null,"c266":null,"c267":null,"c268":null,"c269":null,"c270":null,"c271":null,"c272":null,"c273":null,"c274":null,"c275":null,"c276":null,"c277":null,"c278":null,"c279":null,"c280":null,"c281":null,"c282":null,"c283":null,"c284":null,"c285":null,"c286":null,"c287":null,"c288":null,"c289":null,"c290":null,"c291":null,"c292":null,"c293":null,"c294":null,"c295":null,"c296":null,"c297":null,"c298":null,"c299":null}');

CALL TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.SP_APPLY_LANDING();

-- a second batch: a delete, and old records again under their old offsets
INSERT INTO TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.LANDING (RECORD_METADATA, RECORD_CONTENT)
SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":16,"CreateTime":1767225600000,"key":{"id":1},"schema_id":0}'), PARSE_JSON('{}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":2,"CreateTime":1767225600000,"key":{"id":2}}'), PARSE_JSON('{"id":2,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":9,"CreateTime":1767225600000,"key":{"id":6}}'), PARSE_JSON('{"id":6,"c001":1,"c002":1,"c003":1,"c004":1,"c005":1,"c006":1,"c007":1,"c008":1,"c009":1,"c010":1,"c011":1,"c012":1,"c013":1,"c014":1,"c015":1,"c016":1,"c017":1,"c018":1,"c019":1,"c020":1,"c021":1,"c022":1,"c023":1,"c024":1,"c025":1,"c026":1,"c027":1,"c028":1,"c029":1,"c030":1,"c031":1,"c032":1,"c033":1,"c034":1,"c035":1,"c036":1,"c037":1,"c038":1,"c039":1,"c040":1,"c041":1,"c042":1,"c043":1,"c044":1,"c045":1,"c046":1,"c047":1,"c048":1,"c049":1,"c050":1,"c051":1,"c052":1,"c053":1,"c054":1,"c055":1,"c056":1,"c057":1,"c058":1,"c059":1,"c060":1,"c061":1,"c062":1,"c063":1,"c064":1,"c065":1,"c066":1,"c067":1,"c068":1,"c069":1,"c070":1,"c071":1,"c072":1,"c073":1,"c074":1,"c075":1,"c076":1,"c077":1,"c078":1,"c079":1,"c080":1,"c081":1,"c082":1,"c083":1,"c084":1,"c085":1,"c086":1,"c087":1,"c088":1,"c089":1,"c090":1,"c091":1,"c092":1,"c093":1,"c094":1,"c095":1,"c096":1,"c097":1,"c098":1,"c099":1,"c100":1,"c101":1,"c102":1,"c103":1,"c104":1,"c105":1,"c106":1,"c107":1,"c108":1,"c109":1,"c110":1,"c111":1,"c112":1,"c113":1,"c114":1,"c115":1,"c116":1,"c117":1,"c118":1,"c119":1,"c120":1,"c121":1,"c122":1,"c123":1,"c124":1,"c125":1,"c126":1,"c127":1,"c128":1,"c129":1,"c130":1,"c131":1,"c132":1,"c133":1,"c134":1,"c135":1,"c136":1,"c137":1,"c138":1,"c139":1,"c140":1,"c141":1,"c142":1,"c143":1,"c144":1,"c145":1,"c146":1,"c147":1,"c148":1,"c149":1,"c150":1,"c151":1,"c152":1,"c153":1,"c154":1,"c155":1,"c156":1,"c157":1,"c158":1,"c159":1,"c160":1,"c161":1,"c162":1,"c163":1,"c164":1,"c165":1,"c166":1,"c167":1,"c168":1,"c169":1,"c170":1,"c171":1,"c172":1,"c173":1,"c174":1,"c175":1,"c176":1,"c177":1,"c178":1,"c179":1,"c180":1,"c181":1,"c182":1,"c183":1,"c184":1,"c185":1,"c186":1,"c187":1,"c188":1,"c189":1,"c190":1,"c191":1,"c192":1,"c193":1,"c194":1,"c195":1,"c196":1,"c197":1,"c198":1,"c199":1,"c200":1,"c201":1,"c202":1,"c203":1,"c204":1,"c205":1,"c206":1,"c207":1,"c208":1,"c209":1,"c210":1,"c211":1,"c212":1,"c213":1,"c214":1,"c215":1,"c216":1,"c217":1,"c218":1,"c219":1,"c220":1,"c221":1,"c222":1,"c223":1,"c224":1,"c225":1,"c226":1,"c227":1,"c228":1,"c229":1,"c230":1,"c231":1,"c232":1,"c233":1,"c234":1,"c235":1,"c236":1,"c237":1,"c238":1,"c239":1,"c240":1,"c241":1,"c242":1,"c243":1,"c244":1,"c245":1,"c246":1,"c247":1,"c248":1,"c249":1,"c250":1,"c251":1,"c252":1,"c253":1,"c254":1,"c255":1,"c256":1,"c257":1,"c258":1,"c259":1,"c260":1,"c261":1,"c262":1,"c263":1,"c264":1,"c265":1,"c266":1,"c267":1,"c268":1,"c269":1,"c270":1,"c271":1,"c272":1,"c273":1,"c274":1,"c275":1,"c276":1,"c277":1,"c278":1,"c279":1,"c280":1,"c281":1,"c282":1,"c283":1,"c284":1,"c285":1,"c286":1,"c287":1,"c288":1,"c289":1,"c290":1,"c291":1,"c292":1,"c293":1,"c294":1,"c295":1,"c296":1,"c297":1,"c298":1,"c299":1}')
UNION ALL SELECT PARSE_JSON('{"topic":"smoke","partition":0,"offset":10,"CreateTime":1767225600000,"key":{"id":6},"schema_id":0}'), PARSE_JSON('{}');

CALL TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.SP_APPLY_LANDING();

-- nothing new: an empty batch changes nothing
CALL TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.SP_APPLY_LANDING();

SELECT
    '01 a delete removes the row' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 1
UNION ALL
SELECT
    '02 the last of several changes wins, and an old record does not bring the old row back' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 2
  AND C001 = 2
  AND C002 = 2
  AND C003 = 2
  AND C004 = 2
  AND C005 = 2
  AND C006 = 2
  AND C007 = 2
  AND C008 = 2
  AND C009 = 2
  AND C010 = 2
  AND C011 = 2
  AND C012 = 2
  AND C013 = 2
  AND C014 = 2
  AND C015 = 2
  AND C016 = 2
  AND C017 = 2
  AND C018 = 2
  AND C019 = 2
  AND C020 = 2
  AND C021 = 2
  AND C022 = 2
  AND C023 = 2
  AND C024 = 2
  AND C025 = 2
  AND C026 = 2
  AND C027 = 2
  AND C028 = 2
  AND C029 = 2
  AND C030 = 2
  AND C031 = 2
  AND C032 = 2
  AND C033 = 2
  AND C034 = 2
  AND C035 = 2
  AND C036 = 2
  AND C037 = 2
  AND C038 = 2
  AND C039 = 2
  AND C040 = 2
  AND C041 = 2
  AND C042 = 2
  AND C043 = 2
  AND C044 = 2
  AND C045 = 2
  AND C046 = 2
  AND C047 = 2
  AND C048 = 2
  AND C049 = 2
  AND C050 = 2
  AND C051 = 2
  AND C052 = 2
  AND C053 = 2
  AND C054 = 2
  AND C055 = 2
  AND C056 = 2
  AND C057 = 2
  AND C058 = 2
  AND C059 = 2
  AND C060 = 2
  AND C061 = 2
  AND C062 = 2
  AND C063 = 2
  AND C064 = 2
  AND C065 = 2
  AND C066 = 2
  AND C067 = 2
  AND C068 = 2
  AND C069 = 2
  AND C070 = 2
  AND C071 = 2
  AND C072 = 2
  AND C073 = 2
  AND C074 = 2
  AND C075 = 2
  AND C076 = 2
  AND C077 = 2
  AND C078 = 2
  AND C079 = 2
  AND C080 = 2
  AND C081 = 2
  AND C082 = 2
  AND C083 = 2
  AND C084 = 2
  AND C085 = 2
  AND C086 = 2
  AND C087 = 2
  AND C088 = 2
  AND C089 = 2
  AND C090 = 2
  AND C091 = 2
  AND C092 = 2
  AND C093 = 2
  AND C094 = 2
  AND C095 = 2
  AND C096 = 2
  AND C097 = 2
  AND C098 = 2
  AND C099 = 2
  AND C100 = 2
  AND C101 = 2
  AND C102 = 2
  AND C103 = 2
  AND C104 = 2
  AND C105 = 2
  AND C106 = 2
  AND C107 = 2
  AND C108 = 2
  AND C109 = 2
  AND C110 = 2
  AND C111 = 2
  AND C112 = 2
  AND C113 = 2
  AND C114 = 2
  AND C115 = 2
  AND C116 = 2
  AND C117 = 2
  AND C118 = 2
  AND C119 = 2
  AND C120 = 2
  AND C121 = 2
  AND C122 = 2
  AND C123 = 2
  AND C124 = 2
  AND C125 = 2
  AND C126 = 2
  AND C127 = 2
  AND C128 = 2
  AND C129 = 2
  AND C130 = 2
  AND C131 = 2
  AND C132 = 2
  AND C133 = 2
  AND C134 = 2
  AND C135 = 2
  AND C136 = 2
  AND C137 = 2
  AND C138 = 2
  AND C139 = 2
  AND C140 = 2
  AND C141 = 2
  AND C142 = 2
  AND C143 = 2
  AND C144 = 2
  AND C145 = 2
  AND C146 = 2
  AND C147 = 2
  AND C148 = 2
  AND C149 = 2
  AND C150 = 2
  AND C151 = 2
  AND C152 = 2
  AND C153 = 2
  AND C154 = 2
  AND C155 = 2
  AND C156 = 2
  AND C157 = 2
  AND C158 = 2
  AND C159 = 2
  AND C160 = 2
  AND C161 = 2
  AND C162 = 2
  AND C163 = 2
  AND C164 = 2
  AND C165 = 2
  AND C166 = 2
  AND C167 = 2
  AND C168 = 2
  AND C169 = 2
  AND C170 = 2
  AND C171 = 2
  AND C172 = 2
  AND C173 = 2
  AND C174 = 2
  AND C175 = 2
  AND C176 = 2
  AND C177 = 2
  AND C178 = 2
  AND C179 = 2
  AND C180 = 2
  AND C181 = 2
  AND C182 = 2
  AND C183 = 2
  AND C184 = 2
  AND C185 = 2
  AND C186 = 2
  AND C187 = 2
  AND C188 = 2
  AND C189 = 2
  AND C190 = 2
  AND C191 = 2
  AND C192 = 2
  AND C193 = 2
  AND C194 = 2
  AND C195 = 2
  AND C196 = 2
  AND C197 = 2
  AND C198 = 2
  AND C199 = 2
  AND C200 = 2
  AND C201 = 2
  AND C202 = 2
  AND C203 = 2
  AND C204 = 2
  AND C205 = 2
  AND C206 = 2
  AND C207 = 2
  AND C208 = 2
  AND C209 = 2
  AND C210 = 2
  AND C211 = 2
  AND C212 = 2
  AND C213 = 2
  AND C214 = 2
  AND C215 = 2
  AND C216 = 2
  AND C217 = 2
  AND C218 = 2
  AND C219 = 2
  AND C220 = 2
  AND C221 = 2
  AND C222 = 2
  AND C223 = 2
  AND C224 = 2
  AND C225 = 2
  AND C226 = 2
  AND C227 = 2
  AND C228 = 2
  AND C229 = 2
  AND C230 = 2
  AND C231 = 2
  AND C232 = 2
  AND C233 = 2
  AND C234 = 2
  AND C235 = 2
  AND C236 = 2
  AND C237 = 2
  AND C238 = 2
  AND C239 = 2
  AND C240 = 2
  AND C241 = 2
  AND C242 = 2
  AND C243 = 2
  AND C244 = 2
  AND C245 = 2
  AND C246 = 2
  AND C247 = 2
  AND C248 = 2
  AND C249 = 2
  AND C250 = 2
  AND C251 = 2
  AND C252 = 2
  AND C253 = 2
  AND C254 = 2
  AND C255 = 2
  AND C256 = 2
  AND C257 = 2
  AND C258 = 2
  AND C259 = 2
  AND C260 = 2
  AND C261 = 2
  AND C262 = 2
  AND C263 = 2
  AND C264 = 2
  AND C265 = 2
  AND C266 = 2
  AND C267 = 2
  AND C268 = 2
  AND C269 = 2
  AND C270 = 2
  AND C271 = 2
  AND C272 = 2
  AND C273 = 2
  AND C274 = 2
  AND C275 = 2
  AND C276 = 2
  AND C277 = 2
  AND C278 = 2
  AND C279 = 2
  AND C280 = 2
  AND C281 = 2
  AND C282 = 2
  AND C283 = 2
  AND C284 = 2
  AND C285 = 2
  AND C286 = 2
  AND C287 = 2
  AND C288 = 2
  AND C289 = 2
  AND C290 = 2
  AND C291 = 2
  AND C292 = 2
  AND C293 = 2
  AND C294 = 2
  AND C295 = 2
  AND C296 = 2
  AND C297 = 2
  AND C298 = 2
  AND C299 = 2
UNION ALL
SELECT
    '03 an empty object is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 3
UNION ALL
SELECT
    '04 SQL NULL is a delete' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 4
UNION ALL
SELECT
    '05 the delete of an unknown key inserts nothing' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 5
UNION ALL
SELECT
    '06 a delete and an insert of one key leave the new row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 6
  AND C001 = 2
  AND C002 = 2
  AND C003 = 2
  AND C004 = 2
  AND C005 = 2
  AND C006 = 2
  AND C007 = 2
  AND C008 = 2
  AND C009 = 2
  AND C010 = 2
  AND C011 = 2
  AND C012 = 2
  AND C013 = 2
  AND C014 = 2
  AND C015 = 2
  AND C016 = 2
  AND C017 = 2
  AND C018 = 2
  AND C019 = 2
  AND C020 = 2
  AND C021 = 2
  AND C022 = 2
  AND C023 = 2
  AND C024 = 2
  AND C025 = 2
  AND C026 = 2
  AND C027 = 2
  AND C028 = 2
  AND C029 = 2
  AND C030 = 2
  AND C031 = 2
  AND C032 = 2
  AND C033 = 2
  AND C034 = 2
  AND C035 = 2
  AND C036 = 2
  AND C037 = 2
  AND C038 = 2
  AND C039 = 2
  AND C040 = 2
  AND C041 = 2
  AND C042 = 2
  AND C043 = 2
  AND C044 = 2
  AND C045 = 2
  AND C046 = 2
  AND C047 = 2
  AND C048 = 2
  AND C049 = 2
  AND C050 = 2
  AND C051 = 2
  AND C052 = 2
  AND C053 = 2
  AND C054 = 2
  AND C055 = 2
  AND C056 = 2
  AND C057 = 2
  AND C058 = 2
  AND C059 = 2
  AND C060 = 2
  AND C061 = 2
  AND C062 = 2
  AND C063 = 2
  AND C064 = 2
  AND C065 = 2
  AND C066 = 2
  AND C067 = 2
  AND C068 = 2
  AND C069 = 2
  AND C070 = 2
  AND C071 = 2
  AND C072 = 2
  AND C073 = 2
  AND C074 = 2
  AND C075 = 2
  AND C076 = 2
  AND C077 = 2
  AND C078 = 2
  AND C079 = 2
  AND C080 = 2
  AND C081 = 2
  AND C082 = 2
  AND C083 = 2
  AND C084 = 2
  AND C085 = 2
  AND C086 = 2
  AND C087 = 2
  AND C088 = 2
  AND C089 = 2
  AND C090 = 2
  AND C091 = 2
  AND C092 = 2
  AND C093 = 2
  AND C094 = 2
  AND C095 = 2
  AND C096 = 2
  AND C097 = 2
  AND C098 = 2
  AND C099 = 2
  AND C100 = 2
  AND C101 = 2
  AND C102 = 2
  AND C103 = 2
  AND C104 = 2
  AND C105 = 2
  AND C106 = 2
  AND C107 = 2
  AND C108 = 2
  AND C109 = 2
  AND C110 = 2
  AND C111 = 2
  AND C112 = 2
  AND C113 = 2
  AND C114 = 2
  AND C115 = 2
  AND C116 = 2
  AND C117 = 2
  AND C118 = 2
  AND C119 = 2
  AND C120 = 2
  AND C121 = 2
  AND C122 = 2
  AND C123 = 2
  AND C124 = 2
  AND C125 = 2
  AND C126 = 2
  AND C127 = 2
  AND C128 = 2
  AND C129 = 2
  AND C130 = 2
  AND C131 = 2
  AND C132 = 2
  AND C133 = 2
  AND C134 = 2
  AND C135 = 2
  AND C136 = 2
  AND C137 = 2
  AND C138 = 2
  AND C139 = 2
  AND C140 = 2
  AND C141 = 2
  AND C142 = 2
  AND C143 = 2
  AND C144 = 2
  AND C145 = 2
  AND C146 = 2
  AND C147 = 2
  AND C148 = 2
  AND C149 = 2
  AND C150 = 2
  AND C151 = 2
  AND C152 = 2
  AND C153 = 2
  AND C154 = 2
  AND C155 = 2
  AND C156 = 2
  AND C157 = 2
  AND C158 = 2
  AND C159 = 2
  AND C160 = 2
  AND C161 = 2
  AND C162 = 2
  AND C163 = 2
  AND C164 = 2
  AND C165 = 2
  AND C166 = 2
  AND C167 = 2
  AND C168 = 2
  AND C169 = 2
  AND C170 = 2
  AND C171 = 2
  AND C172 = 2
  AND C173 = 2
  AND C174 = 2
  AND C175 = 2
  AND C176 = 2
  AND C177 = 2
  AND C178 = 2
  AND C179 = 2
  AND C180 = 2
  AND C181 = 2
  AND C182 = 2
  AND C183 = 2
  AND C184 = 2
  AND C185 = 2
  AND C186 = 2
  AND C187 = 2
  AND C188 = 2
  AND C189 = 2
  AND C190 = 2
  AND C191 = 2
  AND C192 = 2
  AND C193 = 2
  AND C194 = 2
  AND C195 = 2
  AND C196 = 2
  AND C197 = 2
  AND C198 = 2
  AND C199 = 2
  AND C200 = 2
  AND C201 = 2
  AND C202 = 2
  AND C203 = 2
  AND C204 = 2
  AND C205 = 2
  AND C206 = 2
  AND C207 = 2
  AND C208 = 2
  AND C209 = 2
  AND C210 = 2
  AND C211 = 2
  AND C212 = 2
  AND C213 = 2
  AND C214 = 2
  AND C215 = 2
  AND C216 = 2
  AND C217 = 2
  AND C218 = 2
  AND C219 = 2
  AND C220 = 2
  AND C221 = 2
  AND C222 = 2
  AND C223 = 2
  AND C224 = 2
  AND C225 = 2
  AND C226 = 2
  AND C227 = 2
  AND C228 = 2
  AND C229 = 2
  AND C230 = 2
  AND C231 = 2
  AND C232 = 2
  AND C233 = 2
  AND C234 = 2
  AND C235 = 2
  AND C236 = 2
  AND C237 = 2
  AND C238 = 2
  AND C239 = 2
  AND C240 = 2
  AND C241 = 2
  AND C242 = 2
  AND C243 = 2
  AND C244 = 2
  AND C245 = 2
  AND C246 = 2
  AND C247 = 2
  AND C248 = 2
  AND C249 = 2
  AND C250 = 2
  AND C251 = 2
  AND C252 = 2
  AND C253 = 2
  AND C254 = 2
  AND C255 = 2
  AND C256 = 2
  AND C257 = 2
  AND C258 = 2
  AND C259 = 2
  AND C260 = 2
  AND C261 = 2
  AND C262 = 2
  AND C263 = 2
  AND C264 = 2
  AND C265 = 2
  AND C266 = 2
  AND C267 = 2
  AND C268 = 2
  AND C269 = 2
  AND C270 = 2
  AND C271 = 2
  AND C272 = 2
  AND C273 = 2
  AND C274 = 2
  AND C275 = 2
  AND C276 = 2
  AND C277 = 2
  AND C278 = 2
  AND C279 = 2
  AND C280 = 2
  AND C281 = 2
  AND C282 = 2
  AND C283 = 2
  AND C284 = 2
  AND C285 = 2
  AND C286 = 2
  AND C287 = 2
  AND C288 = 2
  AND C289 = 2
  AND C290 = 2
  AND C291 = 2
  AND C292 = 2
  AND C293 = 2
  AND C294 = 2
  AND C295 = 2
  AND C296 = 2
  AND C297 = 2
  AND C298 = 2
  AND C299 = 2
UNION ALL
SELECT
    '07 a value wrapped otherwise is not applied' AS PROPERTY,
    IFF(COUNT(*) = 0, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 7
UNION ALL
SELECT
    '08 an unreadable key is taken from the row' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 8
  AND C001 = 1
  AND C002 = 1
  AND C003 = 1
  AND C004 = 1
  AND C005 = 1
  AND C006 = 1
  AND C007 = 1
  AND C008 = 1
  AND C009 = 1
  AND C010 = 1
  AND C011 = 1
  AND C012 = 1
  AND C013 = 1
  AND C014 = 1
  AND C015 = 1
  AND C016 = 1
  AND C017 = 1
  AND C018 = 1
  AND C019 = 1
  AND C020 = 1
  AND C021 = 1
  AND C022 = 1
  AND C023 = 1
  AND C024 = 1
  AND C025 = 1
  AND C026 = 1
  AND C027 = 1
  AND C028 = 1
  AND C029 = 1
  AND C030 = 1
  AND C031 = 1
  AND C032 = 1
  AND C033 = 1
  AND C034 = 1
  AND C035 = 1
  AND C036 = 1
  AND C037 = 1
  AND C038 = 1
  AND C039 = 1
  AND C040 = 1
  AND C041 = 1
  AND C042 = 1
  AND C043 = 1
  AND C044 = 1
  AND C045 = 1
  AND C046 = 1
  AND C047 = 1
  AND C048 = 1
  AND C049 = 1
  AND C050 = 1
  AND C051 = 1
  AND C052 = 1
  AND C053 = 1
  AND C054 = 1
  AND C055 = 1
  AND C056 = 1
  AND C057 = 1
  AND C058 = 1
  AND C059 = 1
  AND C060 = 1
  AND C061 = 1
  AND C062 = 1
  AND C063 = 1
  AND C064 = 1
  AND C065 = 1
  AND C066 = 1
  AND C067 = 1
  AND C068 = 1
  AND C069 = 1
  AND C070 = 1
  AND C071 = 1
  AND C072 = 1
  AND C073 = 1
  AND C074 = 1
  AND C075 = 1
  AND C076 = 1
  AND C077 = 1
  AND C078 = 1
  AND C079 = 1
  AND C080 = 1
  AND C081 = 1
  AND C082 = 1
  AND C083 = 1
  AND C084 = 1
  AND C085 = 1
  AND C086 = 1
  AND C087 = 1
  AND C088 = 1
  AND C089 = 1
  AND C090 = 1
  AND C091 = 1
  AND C092 = 1
  AND C093 = 1
  AND C094 = 1
  AND C095 = 1
  AND C096 = 1
  AND C097 = 1
  AND C098 = 1
  AND C099 = 1
  AND C100 = 1
  AND C101 = 1
  AND C102 = 1
  AND C103 = 1
  AND C104 = 1
  AND C105 = 1
  AND C106 = 1
  AND C107 = 1
  AND C108 = 1
  AND C109 = 1
  AND C110 = 1
  AND C111 = 1
  AND C112 = 1
  AND C113 = 1
  AND C114 = 1
  AND C115 = 1
  AND C116 = 1
  AND C117 = 1
  AND C118 = 1
  AND C119 = 1
  AND C120 = 1
  AND C121 = 1
  AND C122 = 1
  AND C123 = 1
  AND C124 = 1
  AND C125 = 1
  AND C126 = 1
  AND C127 = 1
  AND C128 = 1
  AND C129 = 1
  AND C130 = 1
  AND C131 = 1
  AND C132 = 1
  AND C133 = 1
  AND C134 = 1
  AND C135 = 1
  AND C136 = 1
  AND C137 = 1
  AND C138 = 1
  AND C139 = 1
  AND C140 = 1
  AND C141 = 1
  AND C142 = 1
  AND C143 = 1
  AND C144 = 1
  AND C145 = 1
  AND C146 = 1
  AND C147 = 1
  AND C148 = 1
  AND C149 = 1
  AND C150 = 1
  AND C151 = 1
  AND C152 = 1
  AND C153 = 1
  AND C154 = 1
  AND C155 = 1
  AND C156 = 1
  AND C157 = 1
  AND C158 = 1
  AND C159 = 1
  AND C160 = 1
  AND C161 = 1
  AND C162 = 1
  AND C163 = 1
  AND C164 = 1
  AND C165 = 1
  AND C166 = 1
  AND C167 = 1
  AND C168 = 1
  AND C169 = 1
  AND C170 = 1
  AND C171 = 1
  AND C172 = 1
  AND C173 = 1
  AND C174 = 1
  AND C175 = 1
  AND C176 = 1
  AND C177 = 1
  AND C178 = 1
  AND C179 = 1
  AND C180 = 1
  AND C181 = 1
  AND C182 = 1
  AND C183 = 1
  AND C184 = 1
  AND C185 = 1
  AND C186 = 1
  AND C187 = 1
  AND C188 = 1
  AND C189 = 1
  AND C190 = 1
  AND C191 = 1
  AND C192 = 1
  AND C193 = 1
  AND C194 = 1
  AND C195 = 1
  AND C196 = 1
  AND C197 = 1
  AND C198 = 1
  AND C199 = 1
  AND C200 = 1
  AND C201 = 1
  AND C202 = 1
  AND C203 = 1
  AND C204 = 1
  AND C205 = 1
  AND C206 = 1
  AND C207 = 1
  AND C208 = 1
  AND C209 = 1
  AND C210 = 1
  AND C211 = 1
  AND C212 = 1
  AND C213 = 1
  AND C214 = 1
  AND C215 = 1
  AND C216 = 1
  AND C217 = 1
  AND C218 = 1
  AND C219 = 1
  AND C220 = 1
  AND C221 = 1
  AND C222 = 1
  AND C223 = 1
  AND C224 = 1
  AND C225 = 1
  AND C226 = 1
  AND C227 = 1
  AND C228 = 1
  AND C229 = 1
  AND C230 = 1
  AND C231 = 1
  AND C232 = 1
  AND C233 = 1
  AND C234 = 1
  AND C235 = 1
  AND C236 = 1
  AND C237 = 1
  AND C238 = 1
  AND C239 = 1
  AND C240 = 1
  AND C241 = 1
  AND C242 = 1
  AND C243 = 1
  AND C244 = 1
  AND C245 = 1
  AND C246 = 1
  AND C247 = 1
  AND C248 = 1
  AND C249 = 1
  AND C250 = 1
  AND C251 = 1
  AND C252 = 1
  AND C253 = 1
  AND C254 = 1
  AND C255 = 1
  AND C256 = 1
  AND C257 = 1
  AND C258 = 1
  AND C259 = 1
  AND C260 = 1
  AND C261 = 1
  AND C262 = 1
  AND C263 = 1
  AND C264 = 1
  AND C265 = 1
  AND C266 = 1
  AND C267 = 1
  AND C268 = 1
  AND C269 = 1
  AND C270 = 1
  AND C271 = 1
  AND C272 = 1
  AND C273 = 1
  AND C274 = 1
  AND C275 = 1
  AND C276 = 1
  AND C277 = 1
  AND C278 = 1
  AND C279 = 1
  AND C280 = 1
  AND C281 = 1
  AND C282 = 1
  AND C283 = 1
  AND C284 = 1
  AND C285 = 1
  AND C286 = 1
  AND C287 = 1
  AND C288 = 1
  AND C289 = 1
  AND C290 = 1
  AND C291 = 1
  AND C292 = 1
  AND C293 = 1
  AND C294 = 1
  AND C295 = 1
  AND C296 = 1
  AND C297 = 1
  AND C298 = 1
  AND C299 = 1
UNION ALL
SELECT
    '09 NULL stays NULL' AS PROPERTY,
    IFF(COUNT(*) = 1, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
WHERE ID = 9
  AND C001 IS NULL
  AND C002 IS NULL
  AND C003 IS NULL
  AND C004 IS NULL
  AND C005 IS NULL
  AND C006 IS NULL
  AND C007 IS NULL
  AND C008 IS NULL
  AND C009 IS NULL
  AND C010 IS NULL
  AND C011 IS NULL
  AND C012 IS NULL
  AND C013 IS NULL
  AND C014 IS NULL
  AND C015 IS NULL
  AND C016 IS NULL
  AND C017 IS NULL
  AND C018 IS NULL
  AND C019 IS NULL
  AND C020 IS NULL
  AND C021 IS NULL
  AND C022 IS NULL
  AND C023 IS NULL
  AND C024 IS NULL
  AND C025 IS NULL
  AND C026 IS NULL
  AND C027 IS NULL
  AND C028 IS NULL
  AND C029 IS NULL
  AND C030 IS NULL
  AND C031 IS NULL
  AND C032 IS NULL
  AND C033 IS NULL
  AND C034 IS NULL
  AND C035 IS NULL
  AND C036 IS NULL
  AND C037 IS NULL
  AND C038 IS NULL
  AND C039 IS NULL
  AND C040 IS NULL
  AND C041 IS NULL
  AND C042 IS NULL
  AND C043 IS NULL
  AND C044 IS NULL
  AND C045 IS NULL
  AND C046 IS NULL
  AND C047 IS NULL
  AND C048 IS NULL
  AND C049 IS NULL
  AND C050 IS NULL
  AND C051 IS NULL
  AND C052 IS NULL
  AND C053 IS NULL
  AND C054 IS NULL
  AND C055 IS NULL
  AND C056 IS NULL
  AND C057 IS NULL
  AND C058 IS NULL
  AND C059 IS NULL
  AND C060 IS NULL
  AND C061 IS NULL
  AND C062 IS NULL
  AND C063 IS NULL
  AND C064 IS NULL
  AND C065 IS NULL
  AND C066 IS NULL
  AND C067 IS NULL
  AND C068 IS NULL
  AND C069 IS NULL
  AND C070 IS NULL
  AND C071 IS NULL
  AND C072 IS NULL
  AND C073 IS NULL
  AND C074 IS NULL
  AND C075 IS NULL
  AND C076 IS NULL
  AND C077 IS NULL
  AND C078 IS NULL
  AND C079 IS NULL
  AND C080 IS NULL
  AND C081 IS NULL
  AND C082 IS NULL
  AND C083 IS NULL
  AND C084 IS NULL
  AND C085 IS NULL
  AND C086 IS NULL
  AND C087 IS NULL
  AND C088 IS NULL
  AND C089 IS NULL
  AND C090 IS NULL
  AND C091 IS NULL
  AND C092 IS NULL
  AND C093 IS NULL
  AND C094 IS NULL
  AND C095 IS NULL
  AND C096 IS NULL
  AND C097 IS NULL
  AND C098 IS NULL
  AND C099 IS NULL
  AND C100 IS NULL
  AND C101 IS NULL
  AND C102 IS NULL
  AND C103 IS NULL
  AND C104 IS NULL
  AND C105 IS NULL
  AND C106 IS NULL
  AND C107 IS NULL
  AND C108 IS NULL
  AND C109 IS NULL
  AND C110 IS NULL
  AND C111 IS NULL
  AND C112 IS NULL
  AND C113 IS NULL
  AND C114 IS NULL
  AND C115 IS NULL
  AND C116 IS NULL
  AND C117 IS NULL
  AND C118 IS NULL
  AND C119 IS NULL
  AND C120 IS NULL
  AND C121 IS NULL
  AND C122 IS NULL
  AND C123 IS NULL
  AND C124 IS NULL
  AND C125 IS NULL
  AND C126 IS NULL
  AND C127 IS NULL
  AND C128 IS NULL
  AND C129 IS NULL
  AND C130 IS NULL
  AND C131 IS NULL
  AND C132 IS NULL
  AND C133 IS NULL
  AND C134 IS NULL
  AND C135 IS NULL
  AND C136 IS NULL
  AND C137 IS NULL
  AND C138 IS NULL
  AND C139 IS NULL
  AND C140 IS NULL
  AND C141 IS NULL
  AND C142 IS NULL
  AND C143 IS NULL
  AND C144 IS NULL
  AND C145 IS NULL
  AND C146 IS NULL
  AND C147 IS NULL
  AND C148 IS NULL
  AND C149 IS NULL
  AND C150 IS NULL
  AND C151 IS NULL
  AND C152 IS NULL
  AND C153 IS NULL
  AND C154 IS NULL
  AND C155 IS NULL
  AND C156 IS NULL
  AND C157 IS NULL
  AND C158 IS NULL
  AND C159 IS NULL
  AND C160 IS NULL
  AND C161 IS NULL
  AND C162 IS NULL
  AND C163 IS NULL
  AND C164 IS NULL
  AND C165 IS NULL
  AND C166 IS NULL
  AND C167 IS NULL
  AND C168 IS NULL
  AND C169 IS NULL
  AND C170 IS NULL
  AND C171 IS NULL
  AND C172 IS NULL
  AND C173 IS NULL
  AND C174 IS NULL
  AND C175 IS NULL
  AND C176 IS NULL
  AND C177 IS NULL
  AND C178 IS NULL
  AND C179 IS NULL
  AND C180 IS NULL
  AND C181 IS NULL
  AND C182 IS NULL
  AND C183 IS NULL
  AND C184 IS NULL
  AND C185 IS NULL
  AND C186 IS NULL
  AND C187 IS NULL
  AND C188 IS NULL
  AND C189 IS NULL
  AND C190 IS NULL
  AND C191 IS NULL
  AND C192 IS NULL
  AND C193 IS NULL
  AND C194 IS NULL
  AND C195 IS NULL
  AND C196 IS NULL
  AND C197 IS NULL
  AND C198 IS NULL
  AND C199 IS NULL
  AND C200 IS NULL
  AND C201 IS NULL
  AND C202 IS NULL
  AND C203 IS NULL
  AND C204 IS NULL
  AND C205 IS NULL
  AND C206 IS NULL
  AND C207 IS NULL
  AND C208 IS NULL
  AND C209 IS NULL
  AND C210 IS NULL
  AND C211 IS NULL
  AND C212 IS NULL
  AND C213 IS NULL
  AND C214 IS NULL
  AND C215 IS NULL
  AND C216 IS NULL
  AND C217 IS NULL
  AND C218 IS NULL
  AND C219 IS NULL
  AND C220 IS NULL
  AND C221 IS NULL
  AND C222 IS NULL
  AND C223 IS NULL
  AND C224 IS NULL
  AND C225 IS NULL
  AND C226 IS NULL
  AND C227 IS NULL
  AND C228 IS NULL
  AND C229 IS NULL
  AND C230 IS NULL
  AND C231 IS NULL
  AND C232 IS NULL
  AND C233 IS NULL
  AND C234 IS NULL
  AND C235 IS NULL
  AND C236 IS NULL
  AND C237 IS NULL
  AND C238 IS NULL
  AND C239 IS NULL
  AND C240 IS NULL
  AND C241 IS NULL
  AND C242 IS NULL
  AND C243 IS NULL
  AND C244 IS NULL
  AND C245 IS NULL
  AND C246 IS NULL
  AND C247 IS NULL
  AND C248 IS NULL
  AND C249 IS NULL
  AND C250 IS NULL
  AND C251 IS NULL
  AND C252 IS NULL
  AND C253 IS NULL
  AND C254 IS NULL
  AND C255 IS NULL
  AND C256 IS NULL
  AND C257 IS NULL
  AND C258 IS NULL
  AND C259 IS NULL
  AND C260 IS NULL
  AND C261 IS NULL
  AND C262 IS NULL
  AND C263 IS NULL
  AND C264 IS NULL
  AND C265 IS NULL
  AND C266 IS NULL
  AND C267 IS NULL
  AND C268 IS NULL
  AND C269 IS NULL
  AND C270 IS NULL
  AND C271 IS NULL
  AND C272 IS NULL
  AND C273 IS NULL
  AND C274 IS NULL
  AND C275 IS NULL
  AND C276 IS NULL
  AND C277 IS NULL
  AND C278 IS NULL
  AND C279 IS NULL
  AND C280 IS NULL
  AND C281 IS NULL
  AND C282 IS NULL
  AND C283 IS NULL
  AND C284 IS NULL
  AND C285 IS NULL
  AND C286 IS NULL
  AND C287 IS NULL
  AND C288 IS NULL
  AND C289 IS NULL
  AND C290 IS NULL
  AND C291 IS NULL
  AND C292 IS NULL
  AND C293 IS NULL
  AND C294 IS NULL
  AND C295 IS NULL
  AND C296 IS NULL
  AND C297 IS NULL
  AND C298 IS NULL
  AND C299 IS NULL
UNION ALL
SELECT
    '10 nothing else is in the replica' AS PROPERTY,
    IFF(COUNT(*) = 4, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.REPLICA
UNION ALL
SELECT
    '11 rejected rows are counted' AS PROPERTY,
    IFF(SUM(REJECT_COUNT) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.TIDB_SYNC_LOG
UNION ALL
SELECT
    '12 every landed row is logged' AS PROPERTY,
    IFF(SUM(ROW_COUNT) = 20, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.TIDB_SYNC_LOG
UNION ALL
SELECT
    '13 an empty batch logs nothing' AS PROPERTY,
    IFF(COUNT(*) = 2, 'PASS', 'FAIL') AS RESULT
FROM TIDB_SMOKE_TEST_TIDB_SHOP_WIDE.TIDB_SYNC_LOG
ORDER BY 2, 1;
