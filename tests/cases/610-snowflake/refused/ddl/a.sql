CREATE TABLE `orders` (
  `id` varchar(20) COLLATE utf8mb4_general_ci NOT NULL,
  `day` date NOT NULL DEFAULT '0000-00-00',
  `raw` varbinary(10) DEFAULT NULL,
  `changed` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
