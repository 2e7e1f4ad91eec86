-- tpcc.new_order: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[new_order]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[new_order] (
    [no_o_id] int NOT NULL,
    [no_d_id] int NOT NULL,
    [no_w_id] int NOT NULL,
    CONSTRAINT [PK_new_order] PRIMARY KEY CLUSTERED ([no_w_id], [no_d_id], [no_o_id])
  );
END;
GO
