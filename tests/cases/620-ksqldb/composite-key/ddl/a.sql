CREATE TABLE `wh`.`stock_level` (
  `warehouse_id` int unsigned NOT NULL,
  `sku` bigint unsigned NOT NULL,
  `qty` int NOT NULL DEFAULT '0',
  `counted_at` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`warehouse_id`,`sku`)
);
-- the order of the key is not the order of the columns
CREATE TABLE `tpcc`.`orders` (
  `o_id` int NOT NULL,
  `o_d_id` int NOT NULL,
  `o_w_id` int NOT NULL,
  `o_c_id` int DEFAULT NULL,
  `o_entry_d` datetime DEFAULT NULL,
  `o_carrier_id` int DEFAULT NULL,
  `o_ol_cnt` int DEFAULT NULL,
  `o_all_local` int DEFAULT NULL,
  PRIMARY KEY (`o_w_id`,`o_d_id`,`o_id`)
);
-- one value column: a record with one field, whatever the server's default says
CREATE TABLE `wh`.`bin` (
  `aisle` int NOT NULL,
  `shelf` int NOT NULL,
  `holds` varchar(20) NOT NULL,
  PRIMARY KEY (`aisle`,`shelf`)
);
