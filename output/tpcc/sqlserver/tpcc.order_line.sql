-- tpcc.order_line: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[order_line]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[order_line] (
    [ol_o_id] int NOT NULL,
    [ol_d_id] int NOT NULL,
    [ol_w_id] int NOT NULL,
    [ol_number] int NOT NULL,
    [ol_i_id] int NOT NULL,
    [ol_supply_w_id] int NULL,
    [ol_delivery_d] datetime2(0) NULL, -- TCG6324 zero-date-stops-sink
    [ol_quantity] int NULL,
    [ol_amount] decimal(6,2) NULL,
    [ol_dist_info] nvarchar(48) NULL,
    CONSTRAINT [PK_order_line] PRIMARY KEY CLUSTERED ([ol_w_id], [ol_d_id], [ol_o_id], [ol_number])
  );
END;
GO
