-- shop.coupon: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[coupon]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[coupon] (
    [code] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [region] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [pct] int NULL,
    CONSTRAINT [PK_coupon] PRIMARY KEY CLUSTERED ([code], [region])
  );
END;
GO
