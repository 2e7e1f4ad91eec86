-- tpcc.district: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[district]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[district] (
    [d_id] int NOT NULL,
    [d_w_id] int NOT NULL,
    [d_name] nvarchar(20) NULL,
    [d_street_1] nvarchar(40) NULL,
    [d_street_2] nvarchar(40) NULL,
    [d_city] nvarchar(40) NULL,
    [d_state] nvarchar(4) NULL,
    [d_zip] nvarchar(18) NULL,
    [d_tax] decimal(4,4) NULL,
    [d_ytd] decimal(12,2) NULL,
    [d_next_o_id] int NULL,
    CONSTRAINT [PK_district] PRIMARY KEY CLUSTERED ([d_w_id], [d_id])
  );
END;
GO
