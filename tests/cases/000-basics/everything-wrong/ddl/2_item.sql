CREATE TABLE `item` (
  `id` int NOT NULL,
  `price` decimal(5,2) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
