-- schemas and roles of the replicas, in the connection's database; safe to run again
-- every script of this folder: sqlcmd -b -I -x -f 65001 -i <file>
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
