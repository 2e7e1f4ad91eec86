CREATE TABLE `it's; DROP TABLE x; --` (
  `select` int NOT NULL,
  `a"b` varchar(10) DEFAULT NULL COMMENT 'quote '' backslash \\ line
break */ -- {{ x }}',
  `表 名` varchar(10) DEFAULT NULL,
  `1st` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`select`)
) COMMENT='it''s <% hostile %> & $(id) `id`';
