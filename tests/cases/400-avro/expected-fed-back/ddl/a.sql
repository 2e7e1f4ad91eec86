CREATE TABLE `shop-1`.`Int.All` (`p2` smallint unsigned NOT NULL, `p1` bigint NOT NULL, `ok?` tinyint(1) NOT NULL DEFAULT '1', PRIMARY KEY (`p1`,`p2`));
CREATE TABLE `在庫`.`v$1` (`名前` varchar(20) NOT NULL PRIMARY KEY, `<&>` char(3) DEFAULT '<&>');
