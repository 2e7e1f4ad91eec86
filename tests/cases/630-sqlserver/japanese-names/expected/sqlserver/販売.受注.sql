-- 販売.受注: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF UNICODE(N'é') <> 233
  THROW 50000, N'this file was not read as UTF-8: on Windows give sqlcmd the option -f 65001', 1;
IF OBJECT_ID(N'[販売].[受注]', N'U') IS NULL
BEGIN
  CREATE TABLE [販売].[受注] (
    [____] int NOT NULL, -- 受注番号
    [__] nvarchar(40) NULL, -- 顧客
    [_2fa_code] nvarchar(12) NULL, -- 2fa-code
    CONSTRAINT [PK_受注] PRIMARY KEY CLUSTERED ([____])
  );
  DECLARE @comment nvarchar(3750);
  SET @comment = N'受注の見出し';
  EXEC sys.sp_addextendedproperty
    @name = N'MS_Description', @value = @comment,
    @level0type = N'SCHEMA', @level0name = N'販売',
    @level1type = N'TABLE', @level1name = N'受注';
  SET @comment = N'一意の番号';
  EXEC sys.sp_addextendedproperty
    @name = N'MS_Description', @value = @comment,
    @level0type = N'SCHEMA', @level0name = N'販売',
    @level1type = N'TABLE', @level1name = N'受注',
    @level2type = N'COLUMN', @level2name = N'____';
END;
GO
