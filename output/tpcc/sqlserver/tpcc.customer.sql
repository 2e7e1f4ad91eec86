-- tpcc.customer: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[customer]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[customer] (
    [c_id] int NOT NULL,
    [c_d_id] int NOT NULL,
    [c_w_id] int NOT NULL,
    [c_first] nvarchar(32) NULL,
    [c_middle] nvarchar(4) NULL,
    [c_last] nvarchar(32) NULL,
    [c_street_1] nvarchar(40) NULL,
    [c_street_2] nvarchar(40) NULL,
    [c_city] nvarchar(40) NULL,
    [c_state] nvarchar(4) NULL,
    [c_zip] nvarchar(18) NULL,
    [c_phone] nvarchar(32) NULL,
    [c_since] datetime2(0) NULL, -- TCG6324 zero-date-stops-sink
    [c_credit] nvarchar(4) NULL,
    [c_credit_lim] decimal(12,2) NULL,
    [c_discount] decimal(4,4) NULL,
    [c_balance] decimal(12,2) NULL,
    [c_ytd_payment] decimal(12,2) NULL,
    [c_payment_cnt] int NULL,
    [c_delivery_cnt] int NULL,
    [c_data] nvarchar(1000) NULL,
    CONSTRAINT [PK_customer] PRIMARY KEY CLUSTERED ([c_w_id], [c_d_id], [c_id])
  );
END;
GO
