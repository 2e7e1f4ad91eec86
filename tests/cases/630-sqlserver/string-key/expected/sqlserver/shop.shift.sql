-- shop.shift: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[shift]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[shift] (
    [day] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL, -- loss: type
    [day_dt] AS TRY_CONVERT(date, [day], 23),
    [starts] nvarchar(17) COLLATE Latin1_General_100_BIN2 NOT NULL, -- TCG6326 sqlserver-time-as-text
    [kind] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL, -- TCG6328 kept-in-other-type
    [amount] nvarchar(52) COLLATE Latin1_General_100_BIN2 NOT NULL, -- TCG6323 decimal-as-text
    CONSTRAINT [PK_shift] PRIMARY KEY CLUSTERED ([day], [starts], [kind], [amount])
  );
END;
GO
