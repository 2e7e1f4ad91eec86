-- tpcc.order_line · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(OL_O_ID IS NULL, 'N', 'V' || TO_VARCHAR(OL_O_ID))
        || '|' || IFF(OL_D_ID IS NULL, 'N', 'V' || TO_VARCHAR(OL_D_ID))
        || '|' || IFF(OL_W_ID IS NULL, 'N', 'V' || TO_VARCHAR(OL_W_ID))
        || '|' || IFF(OL_NUMBER IS NULL, 'N', 'V' || TO_VARCHAR(OL_NUMBER))
        || '|' || IFF(OL_I_ID IS NULL, 'N', 'V' || TO_VARCHAR(OL_I_ID))
        || '|' || IFF(OL_SUPPLY_W_ID IS NULL, 'N', 'V' || TO_VARCHAR(OL_SUPPLY_W_ID))
        || '|' || IFF(OL_DELIVERY_D IS NULL, 'N', 'V' || TO_VARCHAR(OL_DELIVERY_D, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF(OL_QUANTITY IS NULL, 'N', 'V' || TO_VARCHAR(OL_QUANTITY))
        || '|' || IFF(OL_AMOUNT IS NULL, 'N', 'V' || TO_VARCHAR(OL_AMOUNT))
        || '|' || IFF(OL_DIST_INFO IS NULL, 'N', 'V' || OL_DIST_INFO)
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM TPCC.ORDER_LINE;
