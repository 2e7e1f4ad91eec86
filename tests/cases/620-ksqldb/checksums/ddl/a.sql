CREATE TABLE `payment` (
  `id` int NOT NULL,
  `committed_at` datetime DEFAULT NULL,
  `rowkey` varchar(10) DEFAULT NULL,
  `span` time DEFAULT NULL,
  `span_seconds` int DEFAULT NULL,
  PRIMARY KEY (`id`)
);
-- the extension fields are value columns, so the key can have columns of its own
CREATE TABLE `pair` ( `a` int NOT NULL, `b` int NOT NULL, PRIMARY KEY (`a`,`b`) );
