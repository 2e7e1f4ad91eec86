-- tpcc.district · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(D_ID IS NULL, 'N', 'V' || TO_VARCHAR(D_ID))
        || '|' || IFF(D_W_ID IS NULL, 'N', 'V' || TO_VARCHAR(D_W_ID))
        || '|' || IFF(D_NAME IS NULL, 'N', 'V' || D_NAME)
        || '|' || IFF(D_STREET_1 IS NULL, 'N', 'V' || D_STREET_1)
        || '|' || IFF(D_STREET_2 IS NULL, 'N', 'V' || D_STREET_2)
        || '|' || IFF(D_CITY IS NULL, 'N', 'V' || D_CITY)
        || '|' || IFF(D_STATE IS NULL, 'N', 'V' || D_STATE)
        || '|' || IFF(D_ZIP IS NULL, 'N', 'V' || D_ZIP)
        || '|' || IFF(D_TAX IS NULL, 'N', 'V' || TO_VARCHAR(D_TAX))
        || '|' || IFF(D_YTD IS NULL, 'N', 'V' || TO_VARCHAR(D_YTD))
        || '|' || IFF(D_NEXT_O_ID IS NULL, 'N', 'V' || TO_VARCHAR(D_NEXT_O_ID))
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM TPCC.DISTRICT;
