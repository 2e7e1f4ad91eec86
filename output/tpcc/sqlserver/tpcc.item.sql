-- tpcc.item: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[item]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[item] (
    [i_id] int NOT NULL,
    [i_im_id] int NULL,
    [i_name] nvarchar(48) NULL,
    [i_price] decimal(5,2) NULL,
    [i_data] nvarchar(100) NULL,
    CONSTRAINT [PK_item] PRIMARY KEY CLUSTERED ([i_id])
  );
END;
GO
