CREATE TABLE `item` (
  `id` int NOT NULL,
  `name` varchar(24) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `orders` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `price` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `archive`.`orders` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
