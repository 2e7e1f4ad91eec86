CREATE TABLE `by_bytes` ( `id` binary(16) NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `by_decimal` ( `id` decimal(10,2) NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `by_float` ( `id` float NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `by_date` ( `id` date NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
