CREATE TABLE `one` (`id` int NOT NULL PRIMARY KEY, `price` decimal(10,2) DEFAULT NULL, `n` bigint unsigned DEFAULT NULL, `f` float DEFAULT NULL, `v` int GENERATED ALWAYS AS (`id` + 1) VIRTUAL);
CREATE TABLE `two` (`id` int NOT NULL PRIMARY KEY, `price` decimal(10,2) NOT NULL);
