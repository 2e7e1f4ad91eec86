-- shop.every_type: replica, written by the sink connector; TIMESTAMP values are in UTC offset +00:00
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[every_type]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[every_type] (
    [id] bigint NOT NULL, -- TCG6321 unsigned-bigint-wraps
    [id_unsigned] AS CASE WHEN [id] < 0 THEN CAST([id] AS decimal(20,0)) + 18446744073709551616 ELSE CAST([id] AS decimal(20,0)) END,
    [c_tinyint] smallint NULL,
    [c_tinyint_u] tinyint NULL,
    [c_bool] smallint NULL,
    [c_smallint_u] int NULL,
    [c_mediumint] int NULL,
    [c_mediumint_u] int NULL,
    [c_int_u] bigint NULL,
    [c_bigint] bigint NULL,
    [c_float] real NULL,
    [c_double] float(53) NULL,
    [c_decimal] decimal(20,4) NULL,
    [c_decimal_deep] decimal(30,25) NULL,
    [c_decimal_wide] decimal(38,30) NULL, -- TCG6322 sqlserver-decimal-too-wide
    [c_bit1] bit NULL,
    [c_bit] bigint NULL, -- TCG6328 kept-in-other-type
    [c_bit64] bigint NULL, -- TCG6328 kept-in-other-type
    [c_bit64_unsigned] AS CASE WHEN [c_bit64] < 0 THEN CAST([c_bit64] AS decimal(20,0)) + 18446744073709551616 ELSE CAST([c_bit64] AS decimal(20,0)) END,
    [c_char] nvarchar(6) NULL,
    [c_varchar] nvarchar(80) NULL,
    [c_varchar_gbk] nvarchar(40) NULL,
    [c_varchar_latin1] nvarchar(80) NULL,
    [c_varchar_long] nvarchar(max) NULL,
    [c_tinytext] nvarchar(255) NULL,
    [c_text] nvarchar(max) NULL,
    [c_mediumtext] nvarchar(max) NULL,
    [c_longtext] nvarchar(max) NULL,
    [c_binary] binary(4) NULL,
    [c_varbinary] varbinary(16) NULL,
    [c_varbinary_long] varbinary(max) NULL,
    [c_tinyblob] varbinary(255) NULL,
    [c_blob] varbinary(max) NULL,
    [c_mediumblob] varbinary(max) NULL,
    [c_longblob] varbinary(max) NULL,
    [c_enum] nvarchar(4) NULL, -- TCG6328 kept-in-other-type
    [c_set] nvarchar(3) NULL, -- TCG6328 kept-in-other-type
    [c_json] nvarchar(max) NULL,
    [c_date] date NULL, -- TCG6324 zero-date-stops-sink
    [c_datetime] datetime2(0) NULL, -- TCG6324 zero-date-stops-sink
    [c_datetime6] datetime2(6) NULL, -- TCG6324 zero-date-stops-sink
    [c_timestamp] datetime2(0) NULL, -- TCG6324 zero-date-stops-sink
    [c_timestamp3] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c_time] varchar(17) NULL, -- TCG6326 sqlserver-time-as-text
    [c_year] smallint NULL,
    [c_vector] nvarchar(max) NULL, -- TCG6328 kept-in-other-type
    [c_vector_any] nvarchar(max) NULL, -- TCG6328 kept-in-other-type
    [c_stored] int NULL,
    CONSTRAINT [PK_every_type] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
