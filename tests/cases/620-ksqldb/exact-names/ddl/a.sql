CREATE TABLE `Order` (
  `Id` int NOT NULL,
  `unit-price` decimal(8,2) DEFAULT NULL,
  `Unit_Price` decimal(8,2) DEFAULT NULL,
  `TOTAL` decimal(8,2) DEFAULT NULL,
  `Took` time DEFAULT NULL,
  `rowtime` bigint DEFAULT NULL,
  `ROWKEY` int DEFAULT NULL,
  PRIMARY KEY (`Id`)
);
CREATE TABLE `Log` ( `Id` int NOT NULL, `_TIDB_OP` int DEFAULT NULL, PRIMARY KEY (`Id`) );
