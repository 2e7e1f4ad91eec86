-- order.table: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[order].[table]', N'U') IS NULL
BEGIN
  CREATE TABLE [order].[table] (
    [select] int NOT NULL,
    [user] int NOT NULL,
    [from] nvarchar(20) NULL,
    CONSTRAINT [PK_table] PRIMARY KEY CLUSTERED ([user], [select])
  );
END;
GO
