CREATE TABLE `coupon` ( `id` int NOT NULL, `text` varchar(40) DEFAULT NULL, `valid_until` date DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `member` ( `id` int NOT NULL, `name` varchar(40) DEFAULT NULL, PRIMARY KEY (`id`) );
