-- shop.event: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[event]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[event] (
    [id] int NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [n_int] int NOT NULL CONSTRAINT [DF_event_n_int] DEFAULT (0),
    [n_dec] decimal(10,2) NOT NULL CONSTRAINT [DF_event_n_dec] DEFAULT (1.5),
    [n_text] nvarchar(20) NOT NULL CONSTRAINT [DF_event_n_text] DEFAULT (N''),
    [n_bin] binary(4) NOT NULL CONSTRAINT [DF_event_n_bin] DEFAULT (0x61620000),
    [n_enum] nvarchar(3) NOT NULL CONSTRAINT [DF_event_n_enum] DEFAULT (N'new'), -- TCG6328 kept-in-other-type
    [n_flag] bit NOT NULL CONSTRAINT [DF_event_n_flag] DEFAULT (1),
    [n_mask] bigint NOT NULL CONSTRAINT [DF_event_n_mask] DEFAULT (2561), -- TCG6328 kept-in-other-type
    [n_big] bigint NOT NULL CONSTRAINT [DF_event_n_big] DEFAULT (-1), -- TCG6321 unsigned-bigint-wraps
    [n_big_unsigned] AS CASE WHEN [n_big] < 0 THEN CAST([n_big] AS decimal(20,0)) + 18446744073709551616 ELSE CAST([n_big] AS decimal(20,0)) END,
    [n_float] real NOT NULL CONSTRAINT [DF_event_n_float] DEFAULT (1.1),
    [n_time] varchar(17) NOT NULL CONSTRAINT [DF_event_n_time] DEFAULT (N'-01:02:03.40'), -- TCG6326 sqlserver-time-as-text
    [n_date] date NOT NULL CONSTRAINT [DF_event_n_date] DEFAULT (N'2024-01-02'), -- TCG6324 zero-date-stops-sink
    [n_year] smallint NOT NULL CONSTRAINT [DF_event_n_year] DEFAULT (2001),
    [n_json] nvarchar(max) NOT NULL CONSTRAINT [DF_event_n_json] DEFAULT (N'null'),
    [with_default] int NULL CONSTRAINT [DF_event_with_default] DEFAULT (5),
    [without] int NULL,
    [dropped_default] int NOT NULL CONSTRAINT [DF_event_dropped_default] DEFAULT (7),
    [at] datetime2(0) NOT NULL, -- TCG6324 zero-date-stops-sink
    [day] date NOT NULL, -- TCG6324 zero-date-stops-sink
    [zero] datetime2(0) NULL, -- TCG6324 zero-date-stops-sink
    [uid] nvarchar(72) NULL,
    CONSTRAINT [PK_event] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
