CREATE TABLE `ticket` (
  `rowtime` bigint NOT NULL,
  `RowPartition` varchar(20) DEFAULT NULL,
  `ROWOFFSET` int DEFAULT NULL,
  `windowstart` date DEFAULT NULL,
  `WINDOWEND` time DEFAULT NULL,
  `rowkey` int DEFAULT NULL,
  `rowkey_1` int DEFAULT NULL,
  PRIMARY KEY (`rowtime`)
);
