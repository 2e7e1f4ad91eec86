-- shop.tag · live rows: those that are not deleted; the replica also keeps deleted ones, marked
-- safe to run again: the view is replaced
CREATE OR REPLACE VIEW SHOP.TAG__LIVE
  COPY GRANTS
  COMMENT = 'rows of shop.tag that are not deleted'
AS
SELECT
    NAME
FROM SHOP.TAG
WHERE NOT _TIDB_DELETED;

GRANT SELECT ON VIEW SHOP.TAG__LIVE TO ROLE READER;
