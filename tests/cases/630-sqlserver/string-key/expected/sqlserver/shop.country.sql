-- shop.country: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[country]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[country] (
    [code] nvarchar(2) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(800) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_country] PRIMARY KEY NONCLUSTERED ([code], [name])
  );
END;
GO
