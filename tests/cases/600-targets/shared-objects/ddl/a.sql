CREATE TABLE `tidb`.`sync_log` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `a` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `shop_a` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
