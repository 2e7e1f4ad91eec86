-- shop.a]b[c.d: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[a]]b[c.d]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[a]]b[c.d] (
    [id] int NOT NULL,
    [note] nvarchar(120) NOT NULL CONSTRAINT [DF_a]]b[c.d_note] DEFAULT (N'it''s' + NCHAR(10) + N'GO' + NCHAR(10) + N'$' + N'(x) -- '),
    CONSTRAINT [PK_a]]b[c.d] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::[dbo].[a]]b[c.d] TO [kafka's ]]sink];
GRANT SELECT ON OBJECT::[dbo].[a]]b[c.d] TO [reader];
GO
