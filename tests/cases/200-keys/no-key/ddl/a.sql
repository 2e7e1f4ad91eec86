CREATE TABLE `history` (
  `h_c_id` int NOT NULL,
  `h_data` varchar(24) DEFAULT NULL,
  KEY `idx` (`h_c_id`)
);

CREATE TABLE `item` (
  `i_id` int NOT NULL,
  `i_name` varchar(24) DEFAULT NULL,
  PRIMARY KEY (`i_id`)
);
