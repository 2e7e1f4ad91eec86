-- shop.token: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[token]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[token] (
    [digest] binary(32) NOT NULL,
    [at] datetime2(6) NULL, -- TCG6324 zero-date-stops-sink
    CONSTRAINT [PK_token] PRIMARY KEY CLUSTERED ([digest])
  );
END;
GO
