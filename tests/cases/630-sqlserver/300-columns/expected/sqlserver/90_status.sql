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
{"name":"id","type":"bigint","nullable":0,"key":1},
{"name":"c001","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c002","type":"decimal(18,6)"},
{"name":"c003","type":"datetime2(3)"},
{"name":"c004","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c005","type":"int","also":"bigint"},
{"name":"c006","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c007","type":"decimal(18,6)"},
{"name":"c008","type":"datetime2(3)"},
{"name":"c009","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c010","type":"int","also":"bigint"},
{"name":"c011","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c012","type":"decimal(18,6)"},
{"name":"c013","type":"datetime2(3)"},
{"name":"c014","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c015","type":"int","also":"bigint"},
{"name":"c016","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c017","type":"decimal(18,6)"},
{"name":"c018","type":"datetime2(3)"},
{"name":"c019","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c020","type":"int","also":"bigint"},
{"name":"c021","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c022","type":"decimal(18,6)"},
{"name":"c023","type":"datetime2(3)"},
{"name":"c024","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c025","type":"int","also":"bigint"},
{"name":"c026","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c027","type":"decimal(18,6)"},
{"name":"c028","type":"datetime2(3)"},
{"name":"c029","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c030","type":"int","also":"bigint"},
{"name":"c031","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c032","type":"decimal(18,6)"},
{"name":"c033","type":"datetime2(3)"},
{"name":"c034","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c035","type":"int","also":"bigint"},
{"name":"c036","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c037","type":"decimal(18,6)"},
{"name":"c038","type":"datetime2(3)"},
{"name":"c039","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c040","type":"int","also":"bigint"},
{"name":"c041","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c042","type":"decimal(18,6)"},
{"name":"c043","type":"datetime2(3)"},
{"name":"c044","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c045","type":"int","also":"bigint"},
{"name":"c046","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c047","type":"decimal(18,6)"},
{"name":"c048","type":"datetime2(3)"},
{"name":"c049","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c050","type":"int","also":"bigint"},
{"name":"c051","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c052","type":"decimal(18,6)"},
{"name":"c053","type":"datetime2(3)"},
{"name":"c054","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c055","type":"int","also":"bigint"},
{"name":"c056","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c057","type":"decimal(18,6)"},
{"name":"c058","type":"datetime2(3)"},
{"name":"c059","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c060","type":"int","also":"bigint"},
{"name":"c061","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c062","type":"decimal(18,6)"},
{"name":"c063","type":"datetime2(3)"},
{"name":"c064","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c065","type":"int","also":"bigint"},
{"name":"c066","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c067","type":"decimal(18,6)"},
{"name":"c068","type":"datetime2(3)"},
{"name":"c069","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c070","type":"int","also":"bigint"},
{"name":"c071","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c072","type":"decimal(18,6)"},
{"name":"c073","type":"datetime2(3)"},
{"name":"c074","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c075","type":"int","also":"bigint"},
{"name":"c076","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c077","type":"decimal(18,6)"},
{"name":"c078","type":"datetime2(3)"},
{"name":"c079","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c080","type":"int","also":"bigint"},
{"name":"c081","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c082","type":"decimal(18,6)"},
{"name":"c083","type":"datetime2(3)"},
{"name":"c084","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c085","type":"int","also":"bigint"},
{"name":"c086","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c087","type":"decimal(18,6)"},
{"name":"c088","type":"datetime2(3)"},
{"name":"c089","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c090","type":"int","also":"bigint"},
{"name":"c091","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c092","type":"decimal(18,6)"},
{"name":"c093","type":"datetime2(3)"},
{"name":"c094","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c095","type":"int","also":"bigint"},
{"name":"c096","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c097","type":"decimal(18,6)"},
{"name":"c098","type":"datetime2(3)"},
{"name":"c099","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c100","type":"int","also":"bigint"},
{"name":"c101","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c102","type":"decimal(18,6)"},
{"name":"c103","type":"datetime2(3)"},
{"name":"c104","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c105","type":"int","also":"bigint"},
{"name":"c106","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c107","type":"decimal(18,6)"},
{"name":"c108","type":"datetime2(3)"},
{"name":"c109","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c110","type":"int","also":"bigint"},
{"name":"c111","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c112","type":"decimal(18,6)"},
{"name":"c113","type":"datetime2(3)"},
{"name":"c114","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c115","type":"int","also":"bigint"},
{"name":"c116","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c117","type":"decimal(18,6)"},
{"name":"c118","type":"datetime2(3)"},
{"name":"c119","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c120","type":"int","also":"bigint"},
{"name":"c121","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c122","type":"decimal(18,6)"},
{"name":"c123","type":"datetime2(3)"},
{"name":"c124","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c125","type":"int","also":"bigint"},
{"name":"c126","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c127","type":"decimal(18,6)"},
{"name":"c128","type":"datetime2(3)"},
{"name":"c129","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c130","type":"int","also":"bigint"},
{"name":"c131","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c132","type":"decimal(18,6)"},
{"name":"c133","type":"datetime2(3)"},
{"name":"c134","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c135","type":"int","also":"bigint"},
{"name":"c136","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c137","type":"decimal(18,6)"},
{"name":"c138","type":"datetime2(3)"},
{"name":"c139","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c140","type":"int","also":"bigint"},
{"name":"c141","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c142","type":"decimal(18,6)"},
{"name":"c143","type":"datetime2(3)"},
{"name":"c144","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c145","type":"int","also":"bigint"},
{"name":"c146","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c147","type":"decimal(18,6)"},
{"name":"c148","type":"datetime2(3)"},
{"name":"c149","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c150","type":"int","also":"bigint"},
{"name":"c151","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c152","type":"decimal(18,6)"},
{"name":"c153","type":"datetime2(3)"},
{"name":"c154","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c155","type":"int","also":"bigint"},
{"name":"c156","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c157","type":"decimal(18,6)"},
{"name":"c158","type":"datetime2(3)"},
{"name":"c159","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c160","type":"int","also":"bigint"},
{"name":"c161","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c162","type":"decimal(18,6)"},
{"name":"c163","type":"datetime2(3)"},
{"name":"c164","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c165","type":"int","also":"bigint"},
{"name":"c166","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c167","type":"decimal(18,6)"},
{"name":"c168","type":"datetime2(3)"},
{"name":"c169","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c170","type":"int","also":"bigint"},
{"name":"c171","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c172","type":"decimal(18,6)"},
{"name":"c173","type":"datetime2(3)"},
{"name":"c174","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c175","type":"int","also":"bigint"},
{"name":"c176","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c177","type":"decimal(18,6)"},
{"name":"c178","type":"datetime2(3)"},
{"name":"c179","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c180","type":"int","also":"bigint"},
{"name":"c181","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c182","type":"decimal(18,6)"},
{"name":"c183","type":"datetime2(3)"},
{"name":"c184","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c185","type":"int","also":"bigint"},
{"name":"c186","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c187","type":"decimal(18,6)"},
{"name":"c188","type":"datetime2(3)"},
{"name":"c189","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c190","type":"int","also":"bigint"},
{"name":"c191","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c192","type":"decimal(18,6)"},
{"name":"c193","type":"datetime2(3)"},
{"name":"c194","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c195","type":"int","also":"bigint"},
{"name":"c196","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c197","type":"decimal(18,6)"},
{"name":"c198","type":"datetime2(3)"},
{"name":"c199","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c200","type":"int","also":"bigint"},
{"name":"c201","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c202","type":"decimal(18,6)"},
{"name":"c203","type":"datetime2(3)"},
{"name":"c204","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c205","type":"int","also":"bigint"},
{"name":"c206","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c207","type":"decimal(18,6)"},
{"name":"c208","type":"datetime2(3)"},
{"name":"c209","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c210","type":"int","also":"bigint"},
{"name":"c211","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c212","type":"decimal(18,6)"},
{"name":"c213","type":"datetime2(3)"},
{"name":"c214","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c215","type":"int","also":"bigint"},
{"name":"c216","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c217","type":"decimal(18,6)"},
{"name":"c218","type":"datetime2(3)"},
{"name":"c219","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c220","type":"int","also":"bigint"},
{"name":"c221","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c222","type":"decimal(18,6)"},
{"name":"c223","type":"datetime2(3)"},
{"name":"c224","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c225","type":"int","also":"bigint"},
{"name":"c226","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c227","type":"decimal(18,6)"},
{"name":"c228","type":"datetime2(3)"},
{"name":"c229","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c230","type":"int","also":"bigint"},
{"name":"c231","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c232","type":"decimal(18,6)"},
{"name":"c233","type":"datetime2(3)"},
{"name":"c234","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c235","type":"int","also":"bigint"},
{"name":"c236","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c237","type":"decimal(18,6)"},
{"name":"c238","type":"datetime2(3)"},
{"name":"c239","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c240","type":"int","also":"bigint"},
{"name":"c241","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c242","type":"decimal(18,6)"},
{"name":"c243","type":"datetime2(3)"},
{"name":"c244","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c245","type":"int","also":"bigint"},
{"name":"c246","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c247","type":"decimal(18,6)"},
{"name":"c248","type":"datetime2(3)"},
{"name":"c249","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c250","type":"int","also":"bigint"},
{"name":"c251","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c252","type":"decimal(18,6)"},
{"name":"c253","type":"datetime2(3)"},
{"name":"c254","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c255","type":"int","also":"bigint"},
{"name":"c256","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c257","type":"decimal(18,6)"},
{"name":"c258","type":"datetime2(3)"},
{"name":"c259","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c260","type":"int","also":"bigint"},
{"name":"c261","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c262","type":"decimal(18,6)"},
{"name":"c263","type":"datetime2(3)"},
{"name":"c264","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c265","type":"int","also":"bigint"},
{"name":"c266","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c267","type":"decimal(18,6)"},
{"name":"c268","type":"datetime2(3)"},
{"name":"c269","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c270","type":"int","also":"bigint"},
{"name":"c271","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c272","type":"decimal(18,6)"},
{"name":"c273","type":"datetime2(3)"},
{"name":"c274","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c275","type":"int","also":"bigint"},
{"name":"c276","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c277","type":"decimal(18,6)"},
{"name":"c278","type":"datetime2(3)"},
{"name":"c279","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c280","type":"int","also":"bigint"},
{"name":"c281","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c282","type":"decimal(18,6)"},
{"name":"c283","type":"datetime2(3)"},
{"name":"c284","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c285","type":"int","also":"bigint"},
{"name":"c286","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c287","type":"decimal(18,6)"},
{"name":"c288","type":"datetime2(3)"},
{"name":"c289","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c290","type":"int","also":"bigint"},
{"name":"c291","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c292","type":"decimal(18,6)"},
{"name":"c293","type":"datetime2(3)"},
{"name":"c294","type":"varbinary(16)","also":"varbinary(max)"},
{"name":"c295","type":"int","also":"bigint"},
{"name":"c296","type":"nvarchar(40)","also":"nvarchar(max)"},
{"name":"c297","type":"decimal(18,6)"},
{"name":"c298","type":"datetime2(3)"},
{"name":"c299","type":"varbinary(16)","also":"varbinary(max)"}
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
