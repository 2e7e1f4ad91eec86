CREATE TABLE `reading` (
  `id` bigint unsigned NOT NULL,
  `flag` tinyint(1) DEFAULT NULL,
  `small` tinyint unsigned DEFAULT NULL,
  `ratio` float DEFAULT NULL,
  `price` decimal(12,4) DEFAULT NULL,
  `mask` bit(16) DEFAULT NULL,
  `uuid` char(36) DEFAULT NULL,
  `name` varchar(100) DEFAULT NULL,
  `color` enum('red','green') DEFAULT NULL,
  `doc` json DEFAULT NULL,
  `emb` vector(3) DEFAULT NULL,
  `day` date DEFAULT NULL,
  `at` datetime(3) DEFAULT NULL,
  `seen` datetime DEFAULT NULL,
  `clock` time(2) DEFAULT NULL,
  `raw` binary(8) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `archive`.`reading` (
  `id` int NOT NULL,
  `day` date DEFAULT NULL,
  PRIMARY KEY (`id`)
);
