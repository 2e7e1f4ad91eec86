CREATE TABLE `shop`.`item` ( `id` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `store`.`ITEM` ( `id` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
-- the table of one is the stream of the other
CREATE TABLE `shop`.`item_cdc` ( `id` int NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
