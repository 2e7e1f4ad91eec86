-- tpcc.stock · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(S_I_ID IS NULL, 'N', 'V' || TO_VARCHAR(S_I_ID))
        || '|' || IFF(S_W_ID IS NULL, 'N', 'V' || TO_VARCHAR(S_W_ID))
        || '|' || IFF(S_QUANTITY IS NULL, 'N', 'V' || TO_VARCHAR(S_QUANTITY))
        || '|' || IFF(S_DIST_01 IS NULL, 'N', 'V' || S_DIST_01)
        || '|' || IFF(S_DIST_02 IS NULL, 'N', 'V' || S_DIST_02)
        || '|' || IFF(S_DIST_03 IS NULL, 'N', 'V' || S_DIST_03)
        || '|' || IFF(S_DIST_04 IS NULL, 'N', 'V' || S_DIST_04)
        || '|' || IFF(S_DIST_05 IS NULL, 'N', 'V' || S_DIST_05)
        || '|' || IFF(S_DIST_06 IS NULL, 'N', 'V' || S_DIST_06)
        || '|' || IFF(S_DIST_07 IS NULL, 'N', 'V' || S_DIST_07)
        || '|' || IFF(S_DIST_08 IS NULL, 'N', 'V' || S_DIST_08)
        || '|' || IFF(S_DIST_09 IS NULL, 'N', 'V' || S_DIST_09)
        || '|' || IFF(S_DIST_10 IS NULL, 'N', 'V' || S_DIST_10)
        || '|' || IFF(S_YTD IS NULL, 'N', 'V' || TO_VARCHAR(S_YTD))
        || '|' || IFF(S_ORDER_CNT IS NULL, 'N', 'V' || TO_VARCHAR(S_ORDER_CNT))
        || '|' || IFF(S_REMOTE_CNT IS NULL, 'N', 'V' || TO_VARCHAR(S_REMOTE_CNT))
        || '|' || IFF(S_DATA IS NULL, 'N', 'V' || S_DATA)
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM TPCC.STOCK;
