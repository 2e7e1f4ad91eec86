CREATE TABLE `販売`.`受注` (
  `受注番号` int NOT NULL COMMENT '一意の番号',
  `顧客` varchar(20) DEFAULT NULL,
  `2fa-code` char(6) DEFAULT NULL,
  PRIMARY KEY (`受注番号`)
) COMMENT='受注の見出し';
