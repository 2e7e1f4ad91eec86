-- tpcc.stock: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[stock]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[stock] (
    [s_i_id] int NOT NULL,
    [s_w_id] int NOT NULL,
    [s_quantity] int NULL,
    [s_dist_01] nvarchar(48) NULL,
    [s_dist_02] nvarchar(48) NULL,
    [s_dist_03] nvarchar(48) NULL,
    [s_dist_04] nvarchar(48) NULL,
    [s_dist_05] nvarchar(48) NULL,
    [s_dist_06] nvarchar(48) NULL,
    [s_dist_07] nvarchar(48) NULL,
    [s_dist_08] nvarchar(48) NULL,
    [s_dist_09] nvarchar(48) NULL,
    [s_dist_10] nvarchar(48) NULL,
    [s_ytd] int NULL,
    [s_order_cnt] int NULL,
    [s_remote_cnt] int NULL,
    [s_data] nvarchar(100) NULL,
    CONSTRAINT [PK_stock] PRIMARY KEY CLUSTERED ([s_w_id], [s_i_id])
  );
END;
GO
