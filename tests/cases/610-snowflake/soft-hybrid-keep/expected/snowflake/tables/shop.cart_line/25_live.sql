-- shop.cart_line · live rows: those that are not deleted; the replica also keeps deleted ones, marked
-- safe to run again: the view is replaced
CREATE OR REPLACE VIEW SHOP.CART_LINE__LIVE
  COPY GRANTS
  COMMENT = 'rows of shop.cart_line that are not deleted'
AS
SELECT
    TENANT_ID,
    CART_ID,
    LINE_NO,
    PRICE,
    ADDED_AT,
    "GROUP"
FROM SHOP.CART_LINE
WHERE NOT _TIDB_DELETED;

GRANT SELECT ON VIEW SHOP.CART_LINE__LIVE TO ROLE READER;
