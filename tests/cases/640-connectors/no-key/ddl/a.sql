CREATE TABLE `item` (
  `id` int NOT NULL,
  `name` varchar(24) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `log` (
  `at` datetime DEFAULT NULL,
  `text` varchar(100) DEFAULT NULL
);
