CREATE TABLE `orders` (
  `id` bigint unsigned NOT NULL,
  `id_unsigned` int DEFAULT NULL,
  `Note` int DEFAULT NULL,
  `at` datetime DEFAULT NULL,
  `at_DT` datetime DEFAULT NULL,
  `_TIDB_OP` int DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `archive`.`Orders` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `pk_orders` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `order_line` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `order1line` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
