CREATE TABLE `item` (
  `id` int NOT NULL,
  `name` varchar(40) DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `orders` (
  `o_id` int NOT NULL,
  `o_w_id` int NOT NULL,
  `o_c_id` int DEFAULT NULL,
  PRIMARY KEY (`o_w_id`, `o_id`)
);
CREATE TABLE `coupon` (
  `code` varchar(40) NOT NULL,
  `pct` int DEFAULT NULL,
  PRIMARY KEY (`code`)
);
CREATE TABLE `token` (
  `digest` binary(32) NOT NULL,
  `at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`digest`)
);
CREATE TABLE `account` (
  `id` bigint unsigned NOT NULL,
  `parent` bigint unsigned DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `new_order` (
  `no_o_id` int NOT NULL,
  `no_w_id` int NOT NULL,
  PRIMARY KEY (`no_w_id`, `no_o_id`)
);
