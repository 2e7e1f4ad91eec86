CREATE TABLE `fine` (
  `id` int NOT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `foreign_tool` (
  `id` int NOT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `missing` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `other_mode` (
  `id` int NOT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `stale` (
  `id` int NOT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  `added` varchar(20) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
