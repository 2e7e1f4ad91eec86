CREATE TABLE `account` (
  `id` bigint unsigned NOT NULL,
  `parent` bigint unsigned DEFAULT NULL,
  `shard` int unsigned NOT NULL,
  PRIMARY KEY (`id`)
);
