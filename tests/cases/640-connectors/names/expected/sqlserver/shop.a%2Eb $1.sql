-- shop.a.b $1: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[shop].[a.b $1]', N'U') IS NULL
BEGIN
  CREATE TABLE [shop].[a.b $1] (
    [_2fa_code] int NOT NULL, -- 2fa-code
    CONSTRAINT [PK_a.b $1] PRIMARY KEY CLUSTERED ([_2fa_code])
  );
END;
GO
