CREATE TABLE `dotted` ( `id` int NOT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `echo` ( `id` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `a` ( `id` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `b` ( `id` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `late` ( `id` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `fields` ( `id` int NOT NULL, `unit-price` int DEFAULT NULL, `Unit_Price` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `system` ( `ROWTIME` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`ROWTIME`) );
