-- status of the replicas: read-only; needs compatibility level 130, and VIEW DATABASE STATE from result 3 on
-- results: 1 differences from the scripts; 2 what else can refuse a row; 3 rows and size; 4 how the sink finds rows
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
SET NOCOUNT ON;
DECLARE @replica TABLE (
  [source] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [name] nvarchar(520) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [table_id] int NULL,
  [columns] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
INSERT INTO @replica VALUES (N'tpcc.customer', N'[dbo].[customer]', OBJECT_ID(N'[dbo].[customer]', N'U'), N'[
{"name":"c_id","type":"int","also":"bigint","nullable":0,"key":3},
{"name":"c_d_id","type":"int","also":"bigint","nullable":0,"key":2},
{"name":"c_w_id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"c_first","type":"nvarchar(32)","also":"nvarchar(max)"},
{"name":"c_middle","type":"nvarchar(4)","also":"nvarchar(max)"},
{"name":"c_last","type":"nvarchar(32)","also":"nvarchar(max)"},
{"name":"c_street_1","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c_street_2","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c_city","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c_state","type":"nvarchar(4)","also":"nvarchar(max)"},
{"name":"c_zip","type":"nvarchar(18)","also":"nvarchar(max)"},
{"name":"c_phone","type":"nvarchar(32)","also":"nvarchar(max)"},
{"name":"c_since","type":"datetime2(0)"},
{"name":"c_credit","type":"nvarchar(4)","also":"nvarchar(max)"},
{"name":"c_credit_lim","type":"decimal(12,2)"},
{"name":"c_discount","type":"decimal(4,4)"},
{"name":"c_balance","type":"decimal(12,2)"},
{"name":"c_ytd_payment","type":"decimal(12,2)"},
{"name":"c_payment_cnt","type":"int","also":"bigint"},
{"name":"c_delivery_cnt","type":"int","also":"bigint"},
{"name":"c_data","type":"nvarchar(1000)","also":"nvarchar(max)"}
]');
INSERT INTO @replica VALUES (N'tpcc.district', N'[dbo].[district]', OBJECT_ID(N'[dbo].[district]', N'U'), N'[
{"name":"d_id","type":"int","also":"bigint","nullable":0,"key":2},
{"name":"d_w_id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"d_name","type":"nvarchar(20)","also":"nvarchar(max)"},
{"name":"d_street_1","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"d_street_2","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"d_city","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"d_state","type":"nvarchar(4)","also":"nvarchar(max)"},
{"name":"d_zip","type":"nvarchar(18)","also":"nvarchar(max)"},
{"name":"d_tax","type":"decimal(4,4)"},
{"name":"d_ytd","type":"decimal(12,2)"},
{"name":"d_next_o_id","type":"int","also":"bigint"}
]');
INSERT INTO @replica VALUES (N'tpcc.item', N'[dbo].[item]', OBJECT_ID(N'[dbo].[item]', N'U'), N'[
{"name":"i_id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"i_im_id","type":"int","also":"bigint"},
{"name":"i_name","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"i_price","type":"decimal(5,2)"},
{"name":"i_data","type":"nvarchar(100)","also":"nvarchar(max)"}
]');
INSERT INTO @replica VALUES (N'tpcc.new_order', N'[dbo].[new_order]', OBJECT_ID(N'[dbo].[new_order]', N'U'), N'[
{"name":"no_o_id","type":"int","also":"bigint","nullable":0,"key":3},
{"name":"no_d_id","type":"int","also":"bigint","nullable":0,"key":2},
{"name":"no_w_id","type":"int","also":"bigint","nullable":0,"key":1}
]');
INSERT INTO @replica VALUES (N'tpcc.order_line', N'[dbo].[order_line]', OBJECT_ID(N'[dbo].[order_line]', N'U'), N'[
{"name":"ol_o_id","type":"int","also":"bigint","nullable":0,"key":3},
{"name":"ol_d_id","type":"int","also":"bigint","nullable":0,"key":2},
{"name":"ol_w_id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"ol_number","type":"int","also":"bigint","nullable":0,"key":4},
{"name":"ol_i_id","type":"int","also":"bigint","nullable":0},
{"name":"ol_supply_w_id","type":"int","also":"bigint"},
{"name":"ol_delivery_d","type":"datetime2(0)"},
{"name":"ol_quantity","type":"int","also":"bigint"},
{"name":"ol_amount","type":"decimal(6,2)"},
{"name":"ol_dist_info","type":"nvarchar(48)","also":"nvarchar(max)"}
]');
INSERT INTO @replica VALUES (N'tpcc.orders', N'[dbo].[orders]', OBJECT_ID(N'[dbo].[orders]', N'U'), N'[
{"name":"o_id","type":"int","also":"bigint","nullable":0,"key":3},
{"name":"o_d_id","type":"int","also":"bigint","nullable":0,"key":2},
{"name":"o_w_id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"o_c_id","type":"int","also":"bigint"},
{"name":"o_entry_d","type":"datetime2(0)"},
{"name":"o_carrier_id","type":"int","also":"bigint"},
{"name":"o_ol_cnt","type":"int","also":"bigint"},
{"name":"o_all_local","type":"int","also":"bigint"}
]');
INSERT INTO @replica VALUES (N'tpcc.stock', N'[dbo].[stock]', OBJECT_ID(N'[dbo].[stock]', N'U'), N'[
{"name":"s_i_id","type":"int","also":"bigint","nullable":0,"key":2},
{"name":"s_w_id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"s_quantity","type":"int","also":"bigint"},
{"name":"s_dist_01","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_02","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_03","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_04","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_05","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_06","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_07","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_08","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_09","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_dist_10","type":"nvarchar(48)","also":"nvarchar(max)"},
{"name":"s_ytd","type":"int","also":"bigint"},
{"name":"s_order_cnt","type":"int","also":"bigint"},
{"name":"s_remote_cnt","type":"int","also":"bigint"},
{"name":"s_data","type":"nvarchar(100)","also":"nvarchar(max)"}
]');
INSERT INTO @replica VALUES (N'tpcc.warehouse', N'[dbo].[warehouse]', OBJECT_ID(N'[dbo].[warehouse]', N'U'), N'[
{"name":"w_id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"w_name","type":"nvarchar(20)","also":"nvarchar(max)"},
{"name":"w_street_1","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"w_street_2","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"w_city","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"w_state","type":"nvarchar(4)","also":"nvarchar(max)"},
{"name":"w_zip","type":"nvarchar(18)","also":"nvarchar(max)"},
{"name":"w_tax","type":"decimal(4,4)"},
{"name":"w_ytd","type":"decimal(12,2)"}
]');

DECLARE @want TABLE (
  [table_id] int NOT NULL,
  [column] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [type] nvarchar(128) COLLATE Latin1_General_100_BIN2 NULL,
  [also] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [collation] nvarchar(128) COLLATE Latin1_General_100_BIN2 NULL,
  [nullable] bit NOT NULL,
  [key] int NOT NULL,
  [computed] bit NOT NULL
);
INSERT INTO @want
SELECT r.[table_id], j.[name], j.[type], ISNULL(j.[also], N''), j.[collation], ISNULL(j.[nullable], 1), ISNULL(j.[key], 0), ISNULL(j.[computed], 0)
FROM @replica AS r
CROSS APPLY OPENJSON(r.[columns]) WITH (
  [name] nvarchar(128) '$.name',
  [type] nvarchar(128) '$.type',
  [also] nvarchar(400) '$.also',
  [collation] nvarchar(128) '$.collation',
  [nullable] bit '$.nullable',
  [key] int '$.key',
  [computed] bit '$.computed'
) AS j
WHERE r.[table_id] IS NOT NULL;

DECLARE @have TABLE (
  [table_id] int NOT NULL,
  [column] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [type] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [collation] nvarchar(128) COLLATE Latin1_General_100_BIN2 NULL,
  [nullable] bit NOT NULL,
  [key] int NOT NULL,
  [computed] bit NOT NULL,
  [optional] bit NOT NULL
);
INSERT INTO @have
SELECT
  r.[table_id],
  c.[name],
  t.[name] + CASE
    WHEN t.[name] IN (N'nvarchar', N'nchar') THEN N'(' + CASE c.[max_length] WHEN -1 THEN N'max' ELSE CONVERT(nvarchar(11), c.[max_length] / 2) END + N')'
    WHEN t.[name] IN (N'varchar', N'char', N'varbinary', N'binary') THEN N'(' + CASE c.[max_length] WHEN -1 THEN N'max' ELSE CONVERT(nvarchar(11), c.[max_length]) END + N')'
    WHEN t.[name] IN (N'decimal', N'numeric') THEN N'(' + CONVERT(nvarchar(11), c.[precision]) + N',' + CONVERT(nvarchar(11), c.[scale]) + N')'
    WHEN t.[name] IN (N'datetime2', N'datetimeoffset', N'time') THEN N'(' + CONVERT(nvarchar(11), c.[scale]) + N')'
    WHEN t.[name] = N'float' THEN N'(53)'
    ELSE N''
  END,
  c.[collation_name],
  c.[is_nullable],
  ISNULL(k.[key_ordinal], 0),
  CASE WHEN c.[is_computed] = 1 OR c.[is_identity] = 1 OR t.[name] = N'timestamp' THEN 1 ELSE 0 END,
  CASE WHEN c.[is_nullable] = 1 OR c.[default_object_id] <> 0 OR c.[is_computed] = 1 OR c.[is_identity] = 1 OR t.[name] = N'timestamp' THEN 1 ELSE 0 END
FROM @replica AS r
JOIN sys.columns AS c ON c.[object_id] = r.[table_id]
JOIN sys.types AS t ON t.[user_type_id] = c.[user_type_id]
LEFT JOIN sys.indexes AS i ON i.[object_id] = c.[object_id] AND i.[is_primary_key] = 1
LEFT JOIN sys.index_columns AS k ON k.[object_id] = i.[object_id] AND k.[index_id] = i.[index_id] AND k.[column_id] = c.[column_id];

-- 1 differences between the tables and the scripts; no row: none
SELECT r.[source], CAST(NULL AS nvarchar(128)) AS [column], N'the table is missing: the sink stops' AS [problem], r.[name] AS [expected], CAST(NULL AS nvarchar(520)) AS [found]
FROM @replica AS r
WHERE r.[table_id] IS NULL
UNION ALL
SELECT r.[source], CAST(NULL AS nvarchar(128)), N'the table is spelled differently, or belongs to another source', r.[name], f.[name]
FROM @replica AS r
CROSS APPLY (SELECT QUOTENAME(OBJECT_SCHEMA_NAME(r.[table_id])) + N'.' + QUOTENAME(OBJECT_NAME(r.[table_id])) COLLATE Latin1_General_100_BIN2 AS [name]) AS f
WHERE f.[name] <> r.[name]
UNION ALL
SELECT r.[source], ISNULL(w.[column], h.[column]), p.[problem], p.[expected], p.[found]
FROM @want AS w
FULL JOIN @have AS h ON h.[table_id] = w.[table_id] AND h.[column] = w.[column]
JOIN @replica AS r ON r.[table_id] = ISNULL(w.[table_id], h.[table_id])
CROSS APPLY (VALUES
  (CASE WHEN h.[column] IS NULL AND w.[computed] = 0 THEN N'the column is missing: the sink stops' WHEN h.[column] IS NULL THEN N'the column is missing' END, w.[type], CAST(NULL AS nvarchar(300))),
  (CASE WHEN w.[column] IS NULL AND h.[optional] = 0 THEN N'unknown column without default: the sink stops' WHEN w.[column] IS NULL THEN N'unknown column' END, NULL, h.[type]),
  (CASE WHEN w.[computed] = 0 AND h.[computed] = 1 THEN N'the server fills the column: the sink stops' WHEN w.[computed] = 1 AND h.[computed] = 0 THEN N'the column is not computed' END, NULL, NULL),
  (CASE WHEN h.[type] <> w.[type] AND CHARINDEX(N';' + h.[type] + N';', N';' + w.[also] + N';') = 0 THEN N'other type' END, w.[type], h.[type]),
  (CASE WHEN h.[collation] <> w.[collation] THEN N'other collation' END, w.[collation], h.[collation]),
  (CASE WHEN w.[computed] = 0 AND w.[nullable] = 1 AND h.[nullable] = 0 THEN N'does not take NULL: the sink stops at one' WHEN w.[nullable] = 0 AND h.[nullable] = 1 THEN N'takes NULL' END, NULL, NULL),
  (CASE WHEN h.[key] <> w.[key] THEN N'other place in the key (0: none)' END, CONVERT(nvarchar(11), w.[key]), CONVERT(nvarchar(11), h.[key]))
) AS p ([problem], [expected], [found])
WHERE p.[problem] IS NOT NULL
ORDER BY 1, 2, 3;

-- 2 constraints and triggers that can refuse what the source accepted, or refuse it for a moment; no row: none
SELECT r.[source], o.[kind], o.[name]
FROM @replica AS r
CROSS APPLY (
  SELECT N'unique index' AS [kind], i.[name] FROM sys.indexes AS i WHERE i.[object_id] = r.[table_id] AND i.[is_unique] = 1 AND i.[is_primary_key] = 0
  UNION ALL
  SELECT N'foreign key', f.[name] FROM sys.foreign_keys AS f WHERE f.[parent_object_id] = r.[table_id] OR f.[referenced_object_id] = r.[table_id]
  UNION ALL
  SELECT N'check', c.[name] FROM sys.check_constraints AS c WHERE c.[parent_object_id] = r.[table_id] AND c.[is_disabled] = 0 AND LOWER(c.[definition]) NOT LIKE N'%isjson(%'
  UNION ALL
  SELECT N'trigger', t.[name] FROM sys.triggers AS t WHERE t.[parent_id] = r.[table_id] AND t.[is_disabled] = 0
) AS o
ORDER BY 1, 2, 3;

-- 3 rows and size
SELECT r.[source], r.[name], SUM(CASE WHEN p.[index_id] IN (0, 1) THEN p.[row_count] ELSE 0 END) AS [row_count], SUM(p.[reserved_page_count]) * 8 AS [reserved_kb]
FROM @replica AS r
JOIN sys.dm_db_partition_stats AS p ON p.[object_id] = r.[table_id]
GROUP BY r.[source], r.[name]
ORDER BY 1;

-- 4 use of the primary keys since the server started: the sink seeks; many scans mean a key that no longer fits the records
SELECT r.[source], r.[name], u.[last_user_update], u.[user_updates], u.[user_seeks], u.[user_scans]
FROM @replica AS r
JOIN sys.indexes AS i ON i.[object_id] = r.[table_id] AND i.[is_primary_key] = 1
LEFT JOIN sys.dm_db_index_usage_stats AS u ON u.[database_id] = DB_ID() AND u.[object_id] = i.[object_id] AND u.[index_id] = i.[index_id]
ORDER BY 1;
GO
