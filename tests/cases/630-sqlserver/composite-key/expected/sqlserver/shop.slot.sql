-- shop.slot: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[slot]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[slot] (
    [hall] int NOT NULL,
    [row_no] smallint NOT NULL,
    [label] nvarchar(8) NOT NULL,
    CONSTRAINT [PK_slot] PRIMARY KEY CLUSTERED ([row_no], [hall])
  );
END;
GO
