-- shop.account: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[account]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[account] (
    [id] bigint NOT NULL, -- TCG6321 unsigned-bigint-wraps
    [id_unsigned] AS CASE WHEN [id] < 0 THEN CAST([id] AS decimal(20,0)) + 18446744073709551616 ELSE CAST([id] AS decimal(20,0)) END,
    [parent] bigint NULL, -- TCG6321 unsigned-bigint-wraps
    [parent_unsigned] AS CASE WHEN [parent] < 0 THEN CAST([parent] AS decimal(20,0)) + 18446744073709551616 ELSE CAST([parent] AS decimal(20,0)) END,
    [shard] bigint NOT NULL,
    CONSTRAINT [PK_account] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
