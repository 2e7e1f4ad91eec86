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
  DECLARE @comment nvarchar(3750);
  SET @comment = N'order by';
  EXEC sys.sp_addextendedproperty
    @name = N'MS_Description', @value = @comment,
    @level0type = N'SCHEMA', @level0name = N'order',
    @level1type = N'TABLE', @level1name = N'Index',
    @level2type = N'COLUMN', @level2name = N'key';
END;
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::[order].[Index] TO [merge];
GRANT SELECT ON OBJECT::[order].[Index] TO [public];
GO
