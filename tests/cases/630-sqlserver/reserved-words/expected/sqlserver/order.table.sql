-- order.table: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[order].[table]', N'U') IS NULL
BEGIN
  CREATE TABLE [order].[table] (
    [select] int NOT NULL,
    [user] int NOT NULL,
    [from] nvarchar(20) NULL,
    [primary] varchar(26) NULL, -- loss: type
    [primary_dt] AS TRY_CONVERT(datetime2(6), [primary], 121),
    [identity] bigint NULL, -- TCG6321 unsigned-bigint-wraps
    [identity_unsigned] AS CASE WHEN [identity] < 0 THEN CAST([identity] AS decimal(20,0)) + 18446744073709551616 ELSE CAST([identity] AS decimal(20,0)) END,
    CONSTRAINT [PK_table] PRIMARY KEY CLUSTERED ([user], [select])
  );
END;
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::[order].[table] TO [merge];
GRANT SELECT ON OBJECT::[order].[table] TO [public];
GO
