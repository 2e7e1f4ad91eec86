-- shop.prefix: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[prefix]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[prefix] (
    [part] varbinary(8000) NOT NULL,
    CONSTRAINT [PK_prefix] PRIMARY KEY NONCLUSTERED ([part])
  );
END;
GO
