CREATE TABLE `item` (
  `i_id` int NOT NULL
