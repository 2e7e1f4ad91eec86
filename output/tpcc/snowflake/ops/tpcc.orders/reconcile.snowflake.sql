-- tpcc.orders · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(O_ID IS NULL, 'N', 'V' || TO_VARCHAR(O_ID))
        || '|' || IFF(O_D_ID IS NULL, 'N', 'V' || TO_VARCHAR(O_D_ID))
        || '|' || IFF(O_W_ID IS NULL, 'N', 'V' || TO_VARCHAR(O_W_ID))
        || '|' || IFF(O_C_ID IS NULL, 'N', 'V' || TO_VARCHAR(O_C_ID))
        || '|' || IFF(O_ENTRY_D IS NULL, 'N', 'V' || TO_VARCHAR(O_ENTRY_D, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF(O_CARRIER_ID IS NULL, 'N', 'V' || TO_VARCHAR(O_CARRIER_ID))
        || '|' || IFF(O_OL_CNT IS NULL, 'N', 'V' || TO_VARCHAR(O_OL_CNT))
        || '|' || IFF(O_ALL_LOCAL IS NULL, 'N', 'V' || TO_VARCHAR(O_ALL_LOCAL))
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM TPCC.ORDERS;
