-- shop.url: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[url]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[url] (
    [url] nvarchar(510) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [hits] int NOT NULL,
    CONSTRAINT [PK_url] PRIMARY KEY NONCLUSTERED ([url])
  );
END;
GO
