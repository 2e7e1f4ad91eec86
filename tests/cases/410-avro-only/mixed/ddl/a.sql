CREATE TABLE `shop`.`orders` (`id` bigint NOT NULL, `note` varchar(10) DEFAULT NULL, PRIMARY KEY (`id`));
