CREATE TABLE `coupon` ( `id` int NOT NULL, `valid_until` date DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `member` ( `id` int NOT NULL, `since` timestamp NULL DEFAULT NULL, PRIMARY KEY (`id`) );
