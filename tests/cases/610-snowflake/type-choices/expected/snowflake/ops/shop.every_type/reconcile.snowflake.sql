-- shop.every_type · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(ID IS NULL, 'N', 'V' || TO_VARCHAR(ID))
        || '|' || IFF(C_TINYINT IS NULL, 'N', 'V' || TO_VARCHAR(C_TINYINT))
        || '|' || IFF(C_SMALLINT_U IS NULL, 'N', 'V' || TO_VARCHAR(C_SMALLINT_U))
        || '|' || IFF(C_MEDIUMINT IS NULL, 'N', 'V' || TO_VARCHAR(C_MEDIUMINT))
        || '|' || IFF(C_MEDIUMINT_U IS NULL, 'N', 'V' || TO_VARCHAR(C_MEDIUMINT_U))
        || '|' || IFF(C_INT_U IS NULL, 'N', 'V' || TO_VARCHAR(C_INT_U))
        || '|' || IFF(C_BIGINT IS NULL, 'N', 'V' || TO_VARCHAR(C_BIGINT))
        || '|' || IFF(C_DECIMAL IS NULL, 'N', 'V' || TO_VARCHAR(C_DECIMAL))
        || '|' || IFF(C_DECIMAL_DEEP IS NULL, 'N', 'V' || TO_VARCHAR(C_DECIMAL_DEEP))
        || '|' || IFF(C_BIT IS NULL, 'N', 'V' || TO_VARCHAR(C_BIT))
        || '|' || IFF(C_CHAR IS NULL, 'N', 'V' || C_CHAR)
        || '|' || IFF(C_VARCHAR IS NULL, 'N', 'V' || C_VARCHAR)
        || '|' || IFF(C_TINYTEXT IS NULL, 'N', 'V' || C_TINYTEXT)
        || '|' || IFF(C_TEXT IS NULL, 'N', 'V' || C_TEXT)
        || '|' || IFF(C_MEDIUMTEXT IS NULL, 'N', 'V' || C_MEDIUMTEXT)
        || '|' || IFF(C_LONGTEXT IS NULL, 'N', 'V' || C_LONGTEXT)
        || '|' || IFF(C_BINARY IS NULL, 'N', 'V' || HEX_ENCODE(C_BINARY))
        || '|' || IFF(C_VARBINARY IS NULL, 'N', 'V' || HEX_ENCODE(C_VARBINARY))
        || '|' || IFF(C_TINYBLOB IS NULL, 'N', 'V' || HEX_ENCODE(C_TINYBLOB))
        || '|' || IFF(C_BLOB IS NULL, 'N', 'V' || HEX_ENCODE(C_BLOB))
        || '|' || IFF(C_MEDIUMBLOB IS NULL, 'N', 'V' || HEX_ENCODE(C_MEDIUMBLOB))
        || '|' || IFF(C_LONGBLOB IS NULL, 'N', 'V' || HEX_ENCODE(C_LONGBLOB))
        || '|' || IFF(C_ENUM IS NULL, 'N', 'V' || C_ENUM)
        || '|' || IFF(C_DATE IS NULL, 'N', 'V' || TO_VARCHAR(C_DATE, 'YYYY-MM-DD'))
        || '|' || IFF(C_DATETIME IS NULL, 'N', 'V' || TO_VARCHAR(C_DATETIME, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF(C_DATETIME6 IS NULL, 'N', 'V' || TO_VARCHAR(C_DATETIME6, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF(C_TIMESTAMP IS NULL, 'N', 'V' || TO_VARCHAR(C_TIMESTAMP, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF(C_TIMESTAMP3 IS NULL, 'N', 'V' || TO_VARCHAR(C_TIMESTAMP3, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF(C_YEAR IS NULL, 'N', 'V' || TO_VARCHAR(C_YEAR))
        || '|' || IFF(C_STORED IS NULL, 'N', 'V' || TO_VARCHAR(C_STORED))
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM SHOP.EVERY_TYPE;
