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
INSERT INTO @replica VALUES (N'shop.wide', N'[dbo].[wide]', OBJECT_ID(N'[dbo].[wide]', N'U'), N'[
{"name":"id","type":"int","also":"bigint","nullable":0,"key":1},
{"name":"c001","type":"int","also":"bigint"},
{"name":"c002","type":"int","also":"bigint"},
{"name":"c003","type":"int","also":"bigint"},
{"name":"c004","type":"int","also":"bigint"},
{"name":"c005","type":"int","also":"bigint"},
{"name":"c006","type":"int","also":"bigint"},
{"name":"c007","type":"int","also":"bigint"},
{"name":"c008","type":"int","also":"bigint"},
{"name":"c009","type":"int","also":"bigint"},
{"name":"c010","type":"int","also":"bigint"},
{"name":"c011","type":"int","also":"bigint"},
{"name":"c012","type":"int","also":"bigint"},
{"name":"c013","type":"int","also":"bigint"},
{"name":"c014","type":"int","also":"bigint"},
{"name":"c015","type":"int","also":"bigint"},
{"name":"c016","type":"int","also":"bigint"},
{"name":"c017","type":"int","also":"bigint"},
{"name":"c018","type":"int","also":"bigint"},
{"name":"c019","type":"int","also":"bigint"},
{"name":"c020","type":"int","also":"bigint"},
{"name":"c021","type":"int","also":"bigint"},
{"name":"c022","type":"int","also":"bigint"},
{"name":"c023","type":"int","also":"bigint"},
{"name":"c024","type":"int","also":"bigint"},
{"name":"c025","type":"int","also":"bigint"},
{"name":"c026","type":"int","also":"bigint"},
{"name":"c027","type":"int","also":"bigint"},
{"name":"c028","type":"int","also":"bigint"},
{"name":"c029","type":"int","also":"bigint"},
{"name":"c030","type":"int","also":"bigint"},
{"name":"c031","type":"int","also":"bigint"},
{"name":"c032","type":"int","also":"bigint"},
{"name":"c033","type":"int","also":"bigint"},
{"name":"c034","type":"int","also":"bigint"},
{"name":"c035","type":"int","also":"bigint"},
{"name":"c036","type":"int","also":"bigint"},
{"name":"c037","type":"int","also":"bigint"},
{"name":"c038","type":"int","also":"bigint"},
{"name":"c039","type":"int","also":"bigint"},
{"name":"c040","type":"int","also":"bigint"},
{"name":"c041","type":"int","also":"bigint"},
{"name":"c042","type":"int","also":"bigint"},
{"name":"c043","type":"int","also":"bigint"},
{"name":"c044","type":"int","also":"bigint"},
{"name":"c045","type":"int","also":"bigint"},
{"name":"c046","type":"int","also":"bigint"},
{"name":"c047","type":"int","also":"bigint"},
{"name":"c048","type":"int","also":"bigint"},
{"name":"c049","type":"int","also":"bigint"},
{"name":"c050","type":"int","also":"bigint"},
{"name":"c051","type":"int","also":"bigint"},
{"name":"c052","type":"int","also":"bigint"},
{"name":"c053","type":"int","also":"bigint"},
{"name":"c054","type":"int","also":"bigint"},
{"name":"c055","type":"int","also":"bigint"},
{"name":"c056","type":"int","also":"bigint"},
{"name":"c057","type":"int","also":"bigint"},
{"name":"c058","type":"int","also":"bigint"},
{"name":"c059","type":"int","also":"bigint"},
{"name":"c060","type":"int","also":"bigint"},
{"name":"c061","type":"int","also":"bigint"},
{"name":"c062","type":"int","also":"bigint"},
{"name":"c063","type":"int","also":"bigint"},
{"name":"c064","type":"int","also":"bigint"},
{"name":"c065","type":"int","also":"bigint"},
{"name":"c066","type":"int","also":"bigint"},
{"name":"c067","type":"int","also":"bigint"},
{"name":"c068","type":"int","also":"bigint"},
{"name":"c069","type":"int","also":"bigint"},
{"name":"c070","type":"int","also":"bigint"},
{"name":"c071","type":"int","also":"bigint"},
{"name":"c072","type":"int","also":"bigint"},
{"name":"c073","type":"int","also":"bigint"},
{"name":"c074","type":"int","also":"bigint"},
{"name":"c075","type":"int","also":"bigint"},
{"name":"c076","type":"int","also":"bigint"},
{"name":"c077","type":"int","also":"bigint"},
{"name":"c078","type":"int","also":"bigint"},
{"name":"c079","type":"int","also":"bigint"},
{"name":"c080","type":"int","also":"bigint"},
{"name":"c081","type":"int","also":"bigint"},
{"name":"c082","type":"int","also":"bigint"},
{"name":"c083","type":"int","also":"bigint"},
{"name":"c084","type":"int","also":"bigint"},
{"name":"c085","type":"int","also":"bigint"},
{"name":"c086","type":"int","also":"bigint"},
{"name":"c087","type":"int","also":"bigint"},
{"name":"c088","type":"int","also":"bigint"},
{"name":"c089","type":"int","also":"bigint"},
{"name":"c090","type":"int","also":"bigint"},
{"name":"c091","type":"int","also":"bigint"},
{"name":"c092","type":"int","also":"bigint"},
{"name":"c093","type":"int","also":"bigint"},
{"name":"c094","type":"int","also":"bigint"},
{"name":"c095","type":"int","also":"bigint"},
{"name":"c096","type":"int","also":"bigint"},
{"name":"c097","type":"int","also":"bigint"},
{"name":"c098","type":"int","also":"bigint"},
{"name":"c099","type":"int","also":"bigint"},
{"name":"c100","type":"int","also":"bigint"},
{"name":"c101","type":"int","also":"bigint"},
{"name":"c102","type":"int","also":"bigint"},
{"name":"c103","type":"int","also":"bigint"},
{"name":"c104","type":"int","also":"bigint"},
{"name":"c105","type":"int","also":"bigint"},
{"name":"c106","type":"int","also":"bigint"},
{"name":"c107","type":"int","also":"bigint"},
{"name":"c108","type":"int","also":"bigint"},
{"name":"c109","type":"int","also":"bigint"},
{"name":"c110","type":"int","also":"bigint"},
{"name":"c111","type":"int","also":"bigint"},
{"name":"c112","type":"int","also":"bigint"},
{"name":"c113","type":"int","also":"bigint"},
{"name":"c114","type":"int","also":"bigint"},
{"name":"c115","type":"int","also":"bigint"},
{"name":"c116","type":"int","also":"bigint"},
{"name":"c117","type":"int","also":"bigint"},
{"name":"c118","type":"int","also":"bigint"},
{"name":"c119","type":"int","also":"bigint"},
{"name":"c120","type":"int","also":"bigint"},
{"name":"c121","type":"int","also":"bigint"},
{"name":"c122","type":"int","also":"bigint"},
{"name":"c123","type":"int","also":"bigint"},
{"name":"c124","type":"int","also":"bigint"},
{"name":"c125","type":"int","also":"bigint"},
{"name":"c126","type":"int","also":"bigint"},
{"name":"c127","type":"int","also":"bigint"},
{"name":"c128","type":"int","also":"bigint"},
{"name":"c129","type":"int","also":"bigint"},
{"name":"c130","type":"int","also":"bigint"},
{"name":"c131","type":"int","also":"bigint"},
{"name":"c132","type":"int","also":"bigint"},
{"name":"c133","type":"int","also":"bigint"},
{"name":"c134","type":"int","also":"bigint"},
{"name":"c135","type":"int","also":"bigint"},
{"name":"c136","type":"int","also":"bigint"},
{"name":"c137","type":"int","also":"bigint"},
{"name":"c138","type":"int","also":"bigint"},
{"name":"c139","type":"int","also":"bigint"},
{"name":"c140","type":"int","also":"bigint"},
{"name":"c141","type":"int","also":"bigint"},
{"name":"c142","type":"int","also":"bigint"},
{"name":"c143","type":"int","also":"bigint"},
{"name":"c144","type":"int","also":"bigint"},
{"name":"c145","type":"int","also":"bigint"},
{"name":"c146","type":"int","also":"bigint"},
{"name":"c147","type":"int","also":"bigint"},
{"name":"c148","type":"int","also":"bigint"},
{"name":"c149","type":"int","also":"bigint"},
{"name":"c150","type":"int","also":"bigint"},
{"name":"c151","type":"int","also":"bigint"},
{"name":"c152","type":"int","also":"bigint"},
{"name":"c153","type":"int","also":"bigint"},
{"name":"c154","type":"int","also":"bigint"},
{"name":"c155","type":"int","also":"bigint"},
{"name":"c156","type":"int","also":"bigint"},
{"name":"c157","type":"int","also":"bigint"},
{"name":"c158","type":"int","also":"bigint"},
{"name":"c159","type":"int","also":"bigint"},
{"name":"c160","type":"int","also":"bigint"},
{"name":"c161","type":"int","also":"bigint"},
{"name":"c162","type":"int","also":"bigint"},
{"name":"c163","type":"int","also":"bigint"},
{"name":"c164","type":"int","also":"bigint"},
{"name":"c165","type":"int","also":"bigint"},
{"name":"c166","type":"int","also":"bigint"},
{"name":"c167","type":"int","also":"bigint"},
{"name":"c168","type":"int","also":"bigint"},
{"name":"c169","type":"int","also":"bigint"},
{"name":"c170","type":"int","also":"bigint"},
{"name":"c171","type":"int","also":"bigint"},
{"name":"c172","type":"int","also":"bigint"},
{"name":"c173","type":"int","also":"bigint"},
{"name":"c174","type":"int","also":"bigint"},
{"name":"c175","type":"int","also":"bigint"},
{"name":"c176","type":"int","also":"bigint"},
{"name":"c177","type":"int","also":"bigint"},
{"name":"c178","type":"int","also":"bigint"},
{"name":"c179","type":"int","also":"bigint"},
{"name":"c180","type":"int","also":"bigint"},
{"name":"c181","type":"int","also":"bigint"},
{"name":"c182","type":"int","also":"bigint"},
{"name":"c183","type":"int","also":"bigint"},
{"name":"c184","type":"int","also":"bigint"},
{"name":"c185","type":"int","also":"bigint"},
{"name":"c186","type":"int","also":"bigint"},
{"name":"c187","type":"int","also":"bigint"},
{"name":"c188","type":"int","also":"bigint"},
{"name":"c189","type":"int","also":"bigint"},
{"name":"c190","type":"int","also":"bigint"},
{"name":"c191","type":"int","also":"bigint"},
{"name":"c192","type":"int","also":"bigint"},
{"name":"c193","type":"int","also":"bigint"},
{"name":"c194","type":"int","also":"bigint"},
{"name":"c195","type":"int","also":"bigint"},
{"name":"c196","type":"int","also":"bigint"},
{"name":"c197","type":"int","also":"bigint"},
{"name":"c198","type":"int","also":"bigint"},
{"name":"c199","type":"int","also":"bigint"},
{"name":"c200","type":"int","also":"bigint"},
{"name":"c201","type":"int","also":"bigint"},
{"name":"c202","type":"int","also":"bigint"},
{"name":"c203","type":"int","also":"bigint"},
{"name":"c204","type":"int","also":"bigint"},
{"name":"c205","type":"int","also":"bigint"},
{"name":"c206","type":"int","also":"bigint"},
{"name":"c207","type":"int","also":"bigint"},
{"name":"c208","type":"int","also":"bigint"},
{"name":"c209","type":"int","also":"bigint"},
{"name":"c210","type":"int","also":"bigint"},
{"name":"c211","type":"int","also":"bigint"},
{"name":"c212","type":"int","also":"bigint"},
{"name":"c213","type":"int","also":"bigint"},
{"name":"c214","type":"int","also":"bigint"},
{"name":"c215","type":"int","also":"bigint"},
{"name":"c216","type":"int","also":"bigint"},
{"name":"c217","type":"int","also":"bigint"},
{"name":"c218","type":"int","also":"bigint"},
{"name":"c219","type":"int","also":"bigint"},
{"name":"c220","type":"int","also":"bigint"},
{"name":"c221","type":"int","also":"bigint"},
{"name":"c222","type":"int","also":"bigint"},
{"name":"c223","type":"int","also":"bigint"},
{"name":"c224","type":"int","also":"bigint"},
{"name":"c225","type":"int","also":"bigint"},
{"name":"c226","type":"int","also":"bigint"},
{"name":"c227","type":"int","also":"bigint"},
{"name":"c228","type":"int","also":"bigint"},
{"name":"c229","type":"int","also":"bigint"},
{"name":"c230","type":"int","also":"bigint"},
{"name":"c231","type":"int","also":"bigint"},
{"name":"c232","type":"int","also":"bigint"},
{"name":"c233","type":"int","also":"bigint"},
{"name":"c234","type":"int","also":"bigint"},
{"name":"c235","type":"int","also":"bigint"},
{"name":"c236","type":"int","also":"bigint"},
{"name":"c237","type":"int","also":"bigint"},
{"name":"c238","type":"int","also":"bigint"},
{"name":"c239","type":"int","also":"bigint"},
{"name":"c240","type":"int","also":"bigint"},
{"name":"c241","type":"int","also":"bigint"},
{"name":"c242","type":"int","also":"bigint"},
{"name":"c243","type":"int","also":"bigint"},
{"name":"c244","type":"int","also":"bigint"},
{"name":"c245","type":"int","also":"bigint"},
{"name":"c246","type":"int","also":"bigint"},
{"name":"c247","type":"int","also":"bigint"},
{"name":"c248","type":"int","also":"bigint"},
{"name":"c249","type":"int","also":"bigint"},
{"name":"c250","type":"int","also":"bigint"},
{"name":"c251","type":"int","also":"bigint"},
{"name":"c252","type":"int","also":"bigint"},
{"name":"c253","type":"int","also":"bigint"},
{"name":"c254","type":"int","also":"bigint"},
{"name":"c255","type":"int","also":"bigint"},
{"name":"c256","type":"int","also":"bigint"},
{"name":"c257","type":"int","also":"bigint"},
{"name":"c258","type":"int","also":"bigint"},
{"name":"c259","type":"int","also":"bigint"},
{"name":"c260","type":"int","also":"bigint"},
{"name":"c261","type":"int","also":"bigint"},
{"name":"c262","type":"int","also":"bigint"},
{"name":"c263","type":"int","also":"bigint"},
{"name":"c264","type":"int","also":"bigint"},
{"name":"c265","type":"int","also":"bigint"},
{"name":"c266","type":"int","also":"bigint"},
{"name":"c267","type":"int","also":"bigint"},
{"name":"c268","type":"int","also":"bigint"},
{"name":"c269","type":"int","also":"bigint"},
{"name":"c270","type":"int","also":"bigint"},
{"name":"c271","type":"int","also":"bigint"},
{"name":"c272","type":"int","also":"bigint"},
{"name":"c273","type":"int","also":"bigint"},
{"name":"c274","type":"int","also":"bigint"},
{"name":"c275","type":"int","also":"bigint"},
{"name":"c276","type":"int","also":"bigint"},
{"name":"c277","type":"int","also":"bigint"},
{"name":"c278","type":"int","also":"bigint"},
{"name":"c279","type":"int","also":"bigint"},
{"name":"c280","type":"int","also":"bigint"},
{"name":"c281","type":"int","also":"bigint"},
{"name":"c282","type":"int","also":"bigint"},
{"name":"c283","type":"int","also":"bigint"},
{"name":"c284","type":"int","also":"bigint"},
{"name":"c285","type":"int","also":"bigint"},
{"name":"c286","type":"int","also":"bigint"},
{"name":"c287","type":"int","also":"bigint"},
{"name":"c288","type":"int","also":"bigint"},
{"name":"c289","type":"int","also":"bigint"},
{"name":"c290","type":"int","also":"bigint"},
{"name":"c291","type":"int","also":"bigint"},
{"name":"c292","type":"int","also":"bigint"},
{"name":"c293","type":"int","also":"bigint"},
{"name":"c294","type":"int","also":"bigint"},
{"name":"c295","type":"int","also":"bigint"},
{"name":"c296","type":"int","also":"bigint"},
{"name":"c297","type":"int","also":"bigint"},
{"name":"c298","type":"int","also":"bigint"},
{"name":"c299","type":"int","also":"bigint"}
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
