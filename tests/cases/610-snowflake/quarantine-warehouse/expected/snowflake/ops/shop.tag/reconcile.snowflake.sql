-- shop.tag · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes, wait until 90_status.sql shows 0 unread and 0 behind, then run both
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(NAME IS NULL, 'N', 'V' || NAME)
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM SHOP.TAG;
