CREATE TABLE `blob_store` (
  `digest` binary(32) NOT NULL,
  `content` longblob,
  PRIMARY KEY (`digest`)
);
CREATE TABLE `token` (
  `token` varbinary(64) NOT NULL,
  `flags` bit(8) NOT NULL,
  PRIMARY KEY (`token`)
);
CREATE TABLE `prefix` (
  `part` mediumblob NOT NULL,
  PRIMARY KEY (`part`(20))
);
