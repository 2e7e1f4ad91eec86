CREATE TABLE `orders` (
  `o_id` int NOT NULL,
  `o_d_id` int NOT NULL,
  `o_w_id` int NOT NULL,
  `o_c_id` int DEFAULT NULL,
  `o_entry_d` datetime DEFAULT NULL,
  PRIMARY KEY (`o_w_id`, `o_d_id`, `o_id`)
);
-- no primary key: the unique index with the fewest columns takes its place
CREATE TABLE `slot` (
  `hall` smallint unsigned NOT NULL,
  `row_no` tinyint NOT NULL,
  `label` char(4) NOT NULL,
  UNIQUE KEY `three` (`hall`, `row_no`, `label`),
  UNIQUE KEY `two` (`row_no`, `hall`)
);
