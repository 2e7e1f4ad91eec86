-- resume: starts the cleanup and apply tasks of every table
-- after the initial load; a table that is not loaded yet must be left out

ALTER TASK TICDC.TIDB_SHOP_CART_LINE__CLEANUP RESUME;

ALTER TASK TICDC.TIDB_SHOP_CART_LINE__APPLY RESUME;

ALTER TASK TICDC.TIDB_SHOP_TAG__CLEANUP RESUME;

ALTER TASK TICDC.TIDB_SHOP_TAG__APPLY RESUME;
