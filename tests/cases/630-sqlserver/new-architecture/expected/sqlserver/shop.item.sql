-- shop.item: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[item]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[item] (
    [id] int NOT NULL,
    [doc] nvarchar(max) NULL,
    [twice] int NULL,
    [color] nvarchar(40) NULL, -- virtual column, always NULL
    [digest] varbinary(16) NULL, -- virtual column, always NULL
    [_V__by_size_0] nvarchar(1) NULL, -- hidden column of an index, always NULL
    CONSTRAINT [PK_item] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
