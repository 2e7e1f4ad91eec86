CREATE TABLE `new_order` (
  `o_id` int NOT NULL,
  `d_id` int NOT NULL,
  `w_id` int NOT NULL,
  PRIMARY KEY (`w_id`, `d_id`, `o_id`)
);
