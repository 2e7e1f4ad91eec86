-- shop.price: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[price]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[price] (
    [id] int NOT NULL,
    CONSTRAINT [PK_price] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
