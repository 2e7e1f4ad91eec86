CREATE TABLE `line` (
  `line_no` int NOT NULL,
  `note` varchar(20) DEFAULT NULL COMMENT 'it''s "free" text',
  `order_id` bigint NOT NULL,
  PRIMARY KEY (`order_id`,`line_no`)
) COMMENT='order lines';
