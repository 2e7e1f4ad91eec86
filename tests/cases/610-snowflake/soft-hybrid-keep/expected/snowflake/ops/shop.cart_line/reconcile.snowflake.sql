-- shop.cart_line · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(TENANT_ID IS NULL, 'N', 'V' || TO_VARCHAR(TENANT_ID))
        || '|' || IFF(CART_ID IS NULL, 'N', 'V' || HEX_ENCODE(CART_ID))
        || '|' || IFF(LINE_NO IS NULL, 'N', 'V' || TO_VARCHAR(LINE_NO))
        || '|' || IFF(PRICE IS NULL, 'N', 'V' || TO_VARCHAR(PRICE))
        || '|' || IFF(ADDED_AT IS NULL, 'N', 'V' || TO_VARCHAR(ADDED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF("GROUP" IS NULL, 'N', 'V' || "GROUP")
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM SHOP.CART_LINE
WHERE NOT _TIDB_DELETED;
