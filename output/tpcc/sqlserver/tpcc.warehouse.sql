-- tpcc.warehouse: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[warehouse]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[warehouse] (
    [w_id] int NOT NULL,
    [w_name] nvarchar(20) NULL,
    [w_street_1] nvarchar(40) NULL,
    [w_street_2] nvarchar(40) NULL,
    [w_city] nvarchar(40) NULL,
    [w_state] nvarchar(4) NULL,
    [w_zip] nvarchar(18) NULL,
    [w_tax] decimal(4,4) NULL,
    [w_ytd] decimal(12,2) NULL,
    CONSTRAINT [PK_warehouse] PRIMARY KEY CLUSTERED ([w_id])
  );
END;
GO
