CREATE TABLE `order-line` (
  `o_id` bigint NOT NULL,
  `no` int NOT NULL,
  `amount` decimal(6,2) DEFAULT NULL,
  PRIMARY KEY (`o_id`, `no`)
);
