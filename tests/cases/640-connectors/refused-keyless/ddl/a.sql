CREATE TABLE `item` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
