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
INSERT INTO @replica VALUES (N'shop.every_type', N'[dbo].[every_type]', OBJECT_ID(N'[dbo].[every_type]', N'U'), N'[
{"name":"id","type":"bigint","nullable":0,"key":1},
{"name":"id_unsigned","computed":1},
{"name":"c_tinyint","type":"smallint","also":"int;bigint"},
{"name":"c_tinyint_u","type":"tinyint","also":"smallint;int;bigint"},
{"name":"c_bool","type":"smallint","also":"int;bigint"},
{"name":"c_smallint_u","type":"int","also":"bigint"},
{"name":"c_mediumint","type":"int","also":"bigint"},
{"name":"c_mediumint_u","type":"int","also":"bigint"},
{"name":"c_int_u","type":"bigint"},
{"name":"c_bigint","type":"bigint"},
{"name":"c_float","type":"real","also":"float(53)"},
{"name":"c_double","type":"float(53)"},
{"name":"c_decimal","type":"decimal(20,4)"},
{"name":"c_decimal_deep","type":"decimal(30,25)"},
{"name":"c_decimal_wide","type":"decimal(38,30)"},
{"name":"c_bit1","type":"bit"},
{"name":"c_bit","type":"bigint"},
{"name":"c_bit64","type":"bigint"},
{"name":"c_bit64_unsigned","computed":1},
{"name":"c_char","type":"nvarchar(6)","also":"nvarchar(max)"},
{"name":"c_varchar","type":"nvarchar(80)","also":"nvarchar(max)"},
{"name":"c_varchar_gbk","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c_varchar_latin1","type":"nvarchar(80)","also":"nvarchar(max)"},
{"name":"c_varchar_long","type":"nvarchar(max)","also":"nvarchar(max)"},
{"name":"c_tinytext","type":"nvarchar(255)","also":"nvarchar(max)"},
{"name":"c_text","type":"nvarchar(max)"},
{"name":"c_mediumtext","type":"nvarchar(max)"},
{"name":"c_longtext","type":"nvarchar(max)"},
{"name":"c_binary","type":"binary(4)"},
{"name":"c_varbinary","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c_varbinary_long","type":"varbinary(max)","also":"varbinary(max)"},
{"name":"c_tinyblob","type":"varbinary(255)","also":"varbinary(max)"},
{"name":"c_blob","type":"varbinary(max)"},
{"name":"c_mediumblob","type":"varbinary(max)"},
{"name":"c_longblob","type":"varbinary(max)"},
{"name":"c_enum","type":"nvarchar(4)","also":"nvarchar(255);nvarchar(max)"},
{"name":"c_set","type":"nvarchar(3)","also":"nvarchar(max)"},
{"name":"c_json","type":"nvarchar(max)"},
{"name":"c_date","type":"date"},
{"name":"c_datetime","type":"datetime2(0)"},
{"name":"c_datetime6","type":"datetime2(6)"},
{"name":"c_timestamp","type":"datetime2(0)"},
{"name":"c_timestamp3","type":"datetime2(3)"},
{"name":"c_time","type":"varchar(17)","also":"nvarchar(17)"},
{"name":"c_year","type":"smallint","also":"int;bigint"},
{"name":"c_vector","type":"nvarchar(max)"},
{"name":"c_vector_any","type":"nvarchar(max)"},
{"name":"c_stored","type":"int","also":"bigint"}
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
