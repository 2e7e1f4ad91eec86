-- archive.reading: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[old].[tidb_archive_reading]', N'U') IS NULL
BEGIN
  CREATE TABLE [old].[tidb_archive_reading] (
    [id] int NOT NULL,
    [day] varchar(10) NULL, -- loss: type
    [day_dt] AS TRY_CONVERT(date, [day], 23),
    CONSTRAINT [PK_tidb_archive_reading] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
