CREATE TABLE `商品` (
  `商品番号` int NOT NULL COMMENT '主キー',
  `価格` decimal(10,0) DEFAULT NULL COMMENT '税込 -- @ ; '' ` ${x}
二行目',
  `unit-price` decimal(8,2) DEFAULT NULL,
  `2fa` tinyint(1) DEFAULT NULL,
  PRIMARY KEY (`商品番号`)
) COMMENT='商品マスタ';
CREATE TABLE `顧客` (
  `顧客番号` int NOT NULL,
  `支店` int NOT NULL,
  `氏名（漢字）` varchar(40) DEFAULT NULL,
  PRIMARY KEY (`顧客番号`,`支店`)
);
