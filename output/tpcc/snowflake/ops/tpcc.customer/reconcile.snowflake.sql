-- tpcc.customer · reconcile, Snowflake side: compare with reconcile.tidb.sql; read-only
-- meaningful at one instant only: stop writes and take a TSO T; when the changefeed's checkpoint has passed T, the connector has no lag
-- and 90_status.sql shows 0 unread and 0 behind, run this and, with T, the other side
SELECT
    COUNT(*) AS N,
    SUM(TO_NUMBER(SUBSTR(MD5(
        IFF(C_ID IS NULL, 'N', 'V' || TO_VARCHAR(C_ID))
        || '|' || IFF(C_D_ID IS NULL, 'N', 'V' || TO_VARCHAR(C_D_ID))
        || '|' || IFF(C_W_ID IS NULL, 'N', 'V' || TO_VARCHAR(C_W_ID))
        || '|' || IFF(C_FIRST IS NULL, 'N', 'V' || C_FIRST)
        || '|' || IFF(C_MIDDLE IS NULL, 'N', 'V' || C_MIDDLE)
        || '|' || IFF(C_LAST IS NULL, 'N', 'V' || C_LAST)
        || '|' || IFF(C_STREET_1 IS NULL, 'N', 'V' || C_STREET_1)
        || '|' || IFF(C_STREET_2 IS NULL, 'N', 'V' || C_STREET_2)
        || '|' || IFF(C_CITY IS NULL, 'N', 'V' || C_CITY)
        || '|' || IFF(C_STATE IS NULL, 'N', 'V' || C_STATE)
        || '|' || IFF(C_ZIP IS NULL, 'N', 'V' || C_ZIP)
        || '|' || IFF(C_PHONE IS NULL, 'N', 'V' || C_PHONE)
        || '|' || IFF(C_SINCE IS NULL, 'N', 'V' || TO_VARCHAR(C_SINCE, 'YYYY-MM-DD HH24:MI:SS.FF6'))
        || '|' || IFF(C_CREDIT IS NULL, 'N', 'V' || C_CREDIT)
        || '|' || IFF(C_CREDIT_LIM IS NULL, 'N', 'V' || TO_VARCHAR(C_CREDIT_LIM))
        || '|' || IFF(C_DISCOUNT IS NULL, 'N', 'V' || TO_VARCHAR(C_DISCOUNT))
        || '|' || IFF(C_BALANCE IS NULL, 'N', 'V' || TO_VARCHAR(C_BALANCE))
        || '|' || IFF(C_YTD_PAYMENT IS NULL, 'N', 'V' || TO_VARCHAR(C_YTD_PAYMENT))
        || '|' || IFF(C_PAYMENT_CNT IS NULL, 'N', 'V' || TO_VARCHAR(C_PAYMENT_CNT))
        || '|' || IFF(C_DELIVERY_CNT IS NULL, 'N', 'V' || TO_VARCHAR(C_DELIVERY_CNT))
        || '|' || IFF(C_DATA IS NULL, 'N', 'V' || C_DATA)
    ), 1, 8), 'XXXXXXXX')) AS CHECKSUM
FROM TPCC.CUSTOMER;
