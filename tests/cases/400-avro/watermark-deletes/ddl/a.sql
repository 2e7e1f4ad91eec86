CREATE TABLE `deleted` (`id` int NOT NULL PRIMARY KEY, `n` int DEFAULT NULL);
CREATE TABLE `key_only` (`id` int NOT NULL PRIMARY KEY);
