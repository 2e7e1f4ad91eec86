CREATE TABLE `order`.`table` (
  `select` int NOT NULL,
  `user` int NOT NULL,
  `from` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`user`, `select`)
);
CREATE TABLE `order`.`Index` (
  `key` int NOT NULL,
  PRIMARY KEY (`key`)
);
CREATE TABLE `販売`.`受注` (
  `受注番号` int NOT NULL,
  `顧客` varchar(20) DEFAULT NULL,
  PRIMARY KEY (`受注番号`)
);
CREATE TABLE `shop`.`a.b $1` (
  `2fa-code` int NOT NULL,
  PRIMARY KEY (`2fa-code`)
);
