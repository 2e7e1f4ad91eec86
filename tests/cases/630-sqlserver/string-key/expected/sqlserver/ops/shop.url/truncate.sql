-- shop.url: REMOVES all rows of the replica, after TRUNCATE TABLE on TiDB, which sends no change
-- stop the connector when everything from before the TRUNCATE is written and nothing from after it, run this, start the connector
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[url]', N'U') IS NOT NULL
  TRUNCATE TABLE [dbo].[url];
GO
