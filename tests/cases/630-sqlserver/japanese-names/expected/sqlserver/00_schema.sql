-- schemas and roles of the replicas, in the connection's database; safe to run again
-- every script of this folder: sqlcmd -b -I -x -i <file>, on Windows with -f 65001
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF UNICODE(N'é') <> 233
  THROW 50000, N'this file was not read as UTF-8: on Windows give sqlcmd the option -f 65001', 1;
IF SCHEMA_ID(N'販売') IS NULL
  EXEC (N'CREATE SCHEMA [販売];');
GO
