CREATE TABLE `one` ( `id` bigint unsigned NOT NULL, `other` bigint unsigned DEFAULT NULL, `id_unsigned` int DEFAULT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `alone` ( `id` bigint unsigned NOT NULL, PRIMARY KEY (`id`) );
CREATE TABLE `small` ( `id` int unsigned NOT NULL, `v` int DEFAULT NULL, PRIMARY KEY (`id`) );
