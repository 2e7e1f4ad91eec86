-- tpcc.warehouse · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(W_ID IS NULL, 'N', 'V' || TO_VARCHAR(W_ID))
        || '|' || IFF(W_NAME IS NULL, 'N', 'V' || W_NAME)
        || '|' || IFF(W_STREET_1 IS NULL, 'N', 'V' || W_STREET_1)
        || '|' || IFF(W_STREET_2 IS NULL, 'N', 'V' || W_STREET_2)
        || '|' || IFF(W_CITY IS NULL, 'N', 'V' || W_CITY)
        || '|' || IFF(W_STATE IS NULL, 'N', 'V' || W_STATE)
        || '|' || IFF(W_ZIP IS NULL, 'N', 'V' || W_ZIP)
        || '|' || IFF(W_TAX IS NULL, 'N', 'V' || TO_VARCHAR(W_TAX))
        || '|' || IFF(W_YTD IS NULL, 'N', 'V' || TO_VARCHAR(W_YTD))
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM TPCC.WAREHOUSE;
