-- resume: starts the cleanup and apply tasks of every table
-- after the initial load; a table that is not loaded yet must be left out

ALTER TASK TICDC.TIDB_SHOP_EVERY_TYPE__CLEANUP RESUME;

ALTER TASK TICDC.TIDB_SHOP_EVERY_TYPE__APPLY RESUME;
