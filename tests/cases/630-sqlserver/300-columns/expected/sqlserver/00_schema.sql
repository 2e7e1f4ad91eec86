-- schemas and roles of the replicas, in the connection's database; safe to run again
-- every script of this folder: sqlcmd -b -I -x -i <file>, on Windows with -f 65001
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
