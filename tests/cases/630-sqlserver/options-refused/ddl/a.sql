CREATE TABLE `item` (
  `id` int NOT NULL,
  `doc` json DEFAULT NULL,
  `added` date NOT NULL DEFAULT '0000-00-00',
  PRIMARY KEY (`id`)
);
