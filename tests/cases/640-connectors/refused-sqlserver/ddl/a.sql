CREATE TABLE shop.orders (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE archive.orders (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `店`.`注文` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `店`.`b` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
