CREATE TABLE `history` (
  `h_c_id` int DEFAULT NULL,
  `h_date` datetime DEFAULT NULL,
  `h_data` varchar(24) DEFAULT NULL,
  KEY `by_customer` (`h_c_id`)
);
