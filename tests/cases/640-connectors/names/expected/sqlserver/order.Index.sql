-- order.Index: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[order].[Index]', N'U') IS NULL
BEGIN
  CREATE TABLE [order].[Index] (
    [key] int NOT NULL,
    CONSTRAINT [PK_Index] PRIMARY KEY CLUSTERED ([key])
  );
END;
GO
