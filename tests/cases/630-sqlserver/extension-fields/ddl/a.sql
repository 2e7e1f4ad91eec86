CREATE TABLE `item` (
  `id` int NOT NULL,
  `price` decimal(12,4) DEFAULT NULL,
  `since` timestamp(3) NULL DEFAULT NULL,
  PRIMARY KEY (`id`)
);
