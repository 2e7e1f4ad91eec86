CREATE TABLE `country` (
  `iso2` char(2) NOT NULL,
  `title` varchar(80) NOT NULL,
  `population` bigint DEFAULT NULL,
  PRIMARY KEY (`iso2`)
);
-- 'a' and 'A' are one key in TiDB
CREATE TABLE `tag` (
  `label` varchar(40) COLLATE utf8mb4_general_ci NOT NULL,
  `note` text,
  PRIMARY KEY (`label`)
) COLLATE=utf8mb4_bin;
