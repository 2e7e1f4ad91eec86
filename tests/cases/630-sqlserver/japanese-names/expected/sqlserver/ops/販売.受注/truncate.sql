-- 販売.受注: REMOVES all rows of the replica, after TRUNCATE TABLE on TiDB, which sends no change
-- stop the connector when everything from before the TRUNCATE is written and nothing from after it, run this, start the connector
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF UNICODE(N'é') <> 233
  THROW 50000, N'this file was not read as UTF-8: on Windows give sqlcmd the option -f 65001', 1;
IF OBJECT_ID(N'[販売].[受注]', N'U') IS NOT NULL
  TRUNCATE TABLE [販売].[受注];
GO
