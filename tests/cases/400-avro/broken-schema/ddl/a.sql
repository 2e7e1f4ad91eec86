CREATE TABLE `item` (
  `i_id` int NOT NULL,
  PRIMARY KEY (`i_id`)
);
