-- shop.log · live rows: those that are not deleted; the replica also keeps deleted ones, marked
-- safe to run again: the view is replaced
CREATE OR REPLACE VIEW SHOP.LOG__LIVE
  COPY GRANTS
  COMMENT = 'rows of shop.log that are not deleted'
AS
SELECT
    ID
FROM SHOP.R_LOG
WHERE NOT _TIDB_DELETED;
