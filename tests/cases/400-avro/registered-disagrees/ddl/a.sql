CREATE TABLE `stale` (
  `id` int NOT NULL,
  `late` int DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `conflict` (
  `id` int NOT NULL,
  `price` decimal(5,2) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
