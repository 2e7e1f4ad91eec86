CREATE TABLE `customer` (
  `id` bigint NOT NULL,
  `name` varchar(40) DEFAULT NULL,
  `secret` varchar(40) DEFAULT NULL,
  `state` enum('new','old') NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `coupon` (
  `code` varchar(10) NOT NULL,
  UNIQUE KEY `uk` (`code`)
);
CREATE TABLE `log` (
  `line` text
);
