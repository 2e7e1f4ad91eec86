CREATE TABLE `told_apart` (
  `id` bigint NOT NULL,
  `f` float DEFAULT NULL,
  `n` varchar(10) DEFAULT 'null',
  `v` bigint GENERATED ALWAYS AS (`id` + 1) VIRTUAL,
  PRIMARY KEY (`id`)
);
ALTER TABLE `told_apart` ADD COLUMN `late` int NOT NULL;
CREATE TABLE `unique_only` (
  `code` varchar(10) NOT NULL,
  UNIQUE KEY `uk` (`code`)
);
