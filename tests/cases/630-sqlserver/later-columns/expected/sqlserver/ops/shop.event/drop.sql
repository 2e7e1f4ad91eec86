-- shop.event: DROPS the replica with all its rows, to build it anew (its key changed, or its types)
-- stop the connector first; then run the table's script, reset the connector's offsets or load the rows, start the connector
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
DROP TABLE IF EXISTS [dbo].[event];
GO
