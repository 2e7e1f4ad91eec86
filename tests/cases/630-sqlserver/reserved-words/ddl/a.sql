CREATE TABLE `order`.`table` (
  `select` int NOT NULL,
  `user` int NOT NULL,
  `from` varchar(10) DEFAULT NULL,
  `primary` datetime(6) DEFAULT NULL,
  `identity` bigint unsigned DEFAULT NULL,
  PRIMARY KEY (`user`, `select`)
);
CREATE TABLE `order`.`Index` (
  `key` int NOT NULL COMMENT 'order by',
  PRIMARY KEY (`key`)
);
