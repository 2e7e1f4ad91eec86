-- shop.item: replica, written by the sink connector; TIMESTAMP values are in UTC offset +09:00
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
    [price] decimal(12,4) NULL,
    [since] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [_tidb_op] nvarchar(1) NULL, -- c insert, u update
    [_tidb_commit_ts] bigint NULL, -- TSO of the commit
    [_tidb_commit_physical_time] bigint NULL, -- time of the commit, ms since 1970 in UTC
    [_tidb_row_level_checksum] nvarchar(20) NULL, -- CRC32 of the row
    [_tidb_corrupted] bit NULL, -- 1 when TiCDC found the checksum wrong
    [_tidb_checksum_version] int NULL, -- version of the checksum
    CONSTRAINT [PK_item] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
