-- shop.reading: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[reading]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[reading] (
    [id] decimal(20,0) NOT NULL, -- TCG6321 unsigned-bigint-wraps
    [id_unsigned] AS CASE WHEN [id] < 0 THEN CAST([id] AS decimal(20,0)) + 18446744073709551616 ELSE CAST([id] AS decimal(20,0)) END,
    [flag] bit NULL, -- TCG6329 bool-as-bit
    [small] smallint NULL,
    [ratio] float(53) NULL,
    [price] decimal(19,6) NULL,
    [mask] varbinary(8) NULL,
    [uuid] uniqueidentifier NULL, -- TCG6314 sqlserver-type-too-narrow
    [name] nvarchar(100) NULL, -- TCG6314 sqlserver-type-too-narrow
    [color] nvarchar(255) NULL,
    [doc] json NULL,
    [emb] vector(3) NULL,
    [day] date NULL, -- TCG6324 zero-date-stops-sink
    [at] datetime2(7) NULL, -- loss: range
    [seen] varchar(26) NULL, -- loss: type
    [seen_dt] AS TRY_CONVERT(datetime2(0), [seen], 121),
    [clock] time(2) NULL, -- TCG6327 time-of-day
    [raw] varbinary(max) NULL,
    CONSTRAINT [PK_reading] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
