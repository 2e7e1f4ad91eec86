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
    [name] nvarchar(80) NOT NULL,
    [price] decimal(12,4) NULL,
    [changed] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    CONSTRAINT [PK_item] PRIMARY KEY CLUSTERED ([id])
  );
  DECLARE @comment nvarchar(3750);
  SET @comment = N'what is sold';
  EXEC sys.sp_addextendedproperty
    @name = N'MS_Description', @value = @comment,
    @level0type = N'SCHEMA', @level0name = N'dbo',
    @level1type = N'TABLE', @level1name = N'item';
END;
GO
