-- suspend: stops the apply and cleanup tasks of every table; a running one ends first
-- changes wait in the landing tables; a stream goes stale when nothing reads it for 14 days

ALTER TASK IF EXISTS TICDC.TIDB_SHOP_LOG__APPLY SUSPEND;

ALTER TASK IF EXISTS TICDC.TIDB_SHOP_LOG__CLEANUP SUSPEND;

ALTER TASK IF EXISTS TICDC.TIDB_SHOP_ORDERS__APPLY SUSPEND;

ALTER TASK IF EXISTS TICDC.TIDB_SHOP_ORDERS__CLEANUP SUSPEND;
