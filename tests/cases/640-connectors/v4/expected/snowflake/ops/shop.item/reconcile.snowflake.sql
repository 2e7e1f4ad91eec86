-- shop.item · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(ID IS NULL, 'N', 'V' || TO_VARCHAR(ID))
        || '|' || IFF(NAME IS NULL, 'N', 'V' || NAME)
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM SHOP.ITEM;
