CREATE TABLE `item` (
  `id` int NOT NULL,
  `doc` json DEFAULT NULL,
  `color` varchar(20) GENERATED ALWAYS AS (json_unquote(json_extract(`doc`, '$.color'))) VIRTUAL,
  `twice` int GENERATED ALWAYS AS (`id` * 2) STORED,
  `digest` varbinary(16) GENERATED ALWAYS AS (unhex(md5(`doc`))) VIRTUAL,
  PRIMARY KEY (`id`),
  KEY `by size` ((cast(json_extract(`doc`, '$.size') as signed)))
);
