CREATE TABLE `orders` (
  `shop_id` int NOT NULL,
  `id` bigint unsigned NOT NULL,
  `total` decimal(12,2) NOT NULL,
  PRIMARY KEY (`shop_id`,`id`)
);
CREATE TABLE `order_line` (
  `id` bigint NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `customer` (
  `id` bigint unsigned NOT NULL,
  `limit` decimal(12,2) NOT NULL,
  PRIMARY KEY (`id`)
);
