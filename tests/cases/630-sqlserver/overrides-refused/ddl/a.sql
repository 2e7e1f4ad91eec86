CREATE TABLE `reading` (
  `id` varchar(36) NOT NULL,
  `count` bigint DEFAULT NULL,
  `price` decimal(12,4) DEFAULT NULL,
  `name` varchar(100) DEFAULT NULL,
  `doc` json DEFAULT NULL,
  `at` datetime(3) DEFAULT NULL,
  `score` double DEFAULT NULL,
  PRIMARY KEY (`id`)
);
