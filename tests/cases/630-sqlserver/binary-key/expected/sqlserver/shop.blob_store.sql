-- shop.blob_store: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[blob_store]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[blob_store] (
    [digest] binary(32) NOT NULL,
    [content] varbinary(max) NULL,
    CONSTRAINT [PK_blob_store] PRIMARY KEY CLUSTERED ([digest])
  );
END;
GO
