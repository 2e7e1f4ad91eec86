CREATE TABLE `item` (
  `id` int NOT NULL,
  `name` varchar(24) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
