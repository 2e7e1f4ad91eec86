-- shop.it's; DROP TABLE x; --: DROPS the replica with all its rows, to build it anew (its key changed, or its types)
-- stop the connector first; then run the table's script, reset the connector's offsets or load the rows, start the connector
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF UNICODE(N'é') <> 233
  THROW 50000, N'this file was not read as UTF-8: on Windows give sqlcmd the option -f 65001', 1;
DROP TABLE IF EXISTS [dbo].[it's; DROP TABLE x; --];
GO
