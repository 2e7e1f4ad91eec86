CREATE TABLE `a` (
  `id` int NOT NULL,
  `_tidb_offset` int DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `b$$` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `other_db`.`a` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `c` (
  `id` int NOT NULL,
  `Größe` int DEFAULT NULL,
  `GRÖßE ` int DEFAULT NULL,
  PRIMARY KEY (`id`)
);
