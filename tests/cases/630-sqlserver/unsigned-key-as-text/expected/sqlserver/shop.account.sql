-- shop.account: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[account]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[account] (
    [id] decimal(20,0) NOT NULL,
    [parent] decimal(20,0) NULL,
    [shard] bigint NOT NULL,
    CONSTRAINT [PK_account] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
