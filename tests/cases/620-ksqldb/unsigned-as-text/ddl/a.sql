CREATE TABLE `stock_level` (
  `warehouse_id` int NOT NULL,
  `sku` bigint unsigned NOT NULL,
  `qty` int NOT NULL DEFAULT '0',
  `sold` bigint unsigned DEFAULT NULL,
  `price` decimal(65,30) DEFAULT NULL,
  PRIMARY KEY (`warehouse_id`,`sku`)
);
