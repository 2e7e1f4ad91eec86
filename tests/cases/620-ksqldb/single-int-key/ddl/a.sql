CREATE TABLE `gadget` (
  `gadget_id` int NOT NULL AUTO_INCREMENT,
  `label` varchar(40) NOT NULL COMMENT 'shown in the shop',
  `weight` float DEFAULT NULL,
  `price` decimal(9,2) DEFAULT NULL,
  `active` tinyint(1) NOT NULL DEFAULT '1',
  PRIMARY KEY (`gadget_id`)
);
CREATE TABLE `coupon` (
  `id` int NOT NULL,
  `code` varchar(20) NOT NULL,
  `discount` decimal(7,2) DEFAULT NULL,
  `valid_until` date DEFAULT NULL,
  PRIMARY KEY (`id`)
);
