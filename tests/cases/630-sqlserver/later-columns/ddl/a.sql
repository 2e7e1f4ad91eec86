CREATE TABLE `event` (
  `id` int NOT NULL,
  `kind` varchar(10) NOT NULL DEFAULT 'plain',
  PRIMARY KEY (`id`)
);
ALTER TABLE `event`
  ADD COLUMN (`n_int` int NOT NULL, `n_dec` decimal(10,2) NOT NULL DEFAULT 1.5, `n_text` varchar(10) NOT NULL, `n_bin` binary(4) NOT NULL DEFAULT 'ab'),
  ADD COLUMN `n_enum` enum('new','old') NOT NULL,
  ADD COLUMN `n_flag` bit(1) NOT NULL DEFAULT b'1',
  ADD COLUMN `n_mask` bit(12) NOT NULL DEFAULT b'101000000001',
  ADD COLUMN `n_big` bigint unsigned NOT NULL DEFAULT 18446744073709551615,
  ADD COLUMN `n_float` float NOT NULL DEFAULT 1.1,
  ADD COLUMN `n_time` time(2) NOT NULL DEFAULT '-01:02:03.4',
  ADD COLUMN `n_date` date NOT NULL DEFAULT '2024-1-2',
  ADD COLUMN `n_year` year NOT NULL DEFAULT 2001,
  ADD COLUMN `n_json` json NOT NULL,
  ADD COLUMN `with_default` int DEFAULT 5,
  ADD COLUMN `without` int DEFAULT NULL,
  ADD COLUMN `dropped_default` int NOT NULL DEFAULT 7;
ALTER TABLE `event` ALTER COLUMN `dropped_default` DROP DEFAULT;
-- what no literal stands for
ALTER TABLE `event`
  ADD COLUMN `at` datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN `day` date NOT NULL,
  ADD COLUMN `zero` datetime DEFAULT '0000-00-00 00:00:00',
  ADD COLUMN `uid` varchar(36) DEFAULT (UUID());
