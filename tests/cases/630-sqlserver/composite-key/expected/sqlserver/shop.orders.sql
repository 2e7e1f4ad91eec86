-- shop.orders: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[orders]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[orders] (
    [o_id] int NOT NULL,
    [o_d_id] int NOT NULL,
    [o_w_id] int NOT NULL,
    [o_c_id] int NULL,
    [o_entry_d] datetime2(0) NULL, -- TCG6324 zero-date-stops-sink
    CONSTRAINT [PK_orders] PRIMARY KEY CLUSTERED ([o_w_id], [o_d_id], [o_id])
  );
END;
GO
