-- shop.it's; DROP TABLE x; --: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF UNICODE(N'é') <> 233
  THROW 50000, N'this file was not read as UTF-8: on Windows give sqlcmd the option -f 65001', 1;
IF OBJECT_ID(N'[dbo].[it''s; DROP TABLE x; --]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[it's; DROP TABLE x; --] (
    [select] int NOT NULL,
    [a_b_] nvarchar(20) NULL, -- a"b]
    [_____x_] nvarchar(20) NULL, -- 表 名$\u0028x)
    [_1st] nvarchar(20) NULL, -- 1st
    CONSTRAINT [PK_it's; DROP TABLE x; --] PRIMARY KEY CLUSTERED ([select])
  );
  DECLARE @comment nvarchar(3750);
  SET @comment = N'it''s' + NCHAR(10) + N'GO';
  EXEC sys.sp_addextendedproperty
    @name = N'MS_Description', @value = @comment,
    @level0type = N'SCHEMA', @level0name = N'dbo',
    @level1type = N'TABLE', @level1name = N'it''s; DROP TABLE x; --';
  SET @comment = N'quote '' bracket ]] backslash \' + NCHAR(10) + N'GO' + NCHAR(10) + N':r other.sql' + NCHAR(10) + N'!! calc' + NCHAR(10) + N'$' + N'(path) */ -- {{ x }}';
  EXEC sys.sp_addextendedproperty
    @name = N'MS_Description', @value = @comment,
    @level0type = N'SCHEMA', @level0name = N'dbo',
    @level1type = N'TABLE', @level1name = N'it''s; DROP TABLE x; --',
    @level2type = N'COLUMN', @level2name = N'a_b_';
END;
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::[dbo].[it's; DROP TABLE x; --] TO [kafka's ]]sink];
GRANT SELECT ON OBJECT::[dbo].[it's; DROP TABLE x; --] TO [reader];
GO
