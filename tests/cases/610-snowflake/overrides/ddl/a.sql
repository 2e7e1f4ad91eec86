CREATE TABLE `orders` (
  `id` int NOT NULL,
  `entry_d` datetime(3) DEFAULT NULL,
  `day` date DEFAULT NULL,
  `amount` decimal(12,2) DEFAULT NULL,
  `note` varchar(40) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `log` (
  `id` bigint NOT NULL,
  PRIMARY KEY (`id`)
);
