CREATE TABLE `cart_line` (
  `tenant_id` bigint unsigned NOT NULL,
  `cart_id` varbinary(16) NOT NULL,
  `line_no` smallint NOT NULL,
  `price` decimal(40,10) DEFAULT NULL,
  `added_at` datetime(6) NOT NULL,
  `Group` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`tenant_id`,`cart_id`,`line_no`)
) COMMENT='R&D''s carts';
CREATE TABLE `tag` (
  `name` varchar(20) NOT NULL,
  PRIMARY KEY (`name`)
);
