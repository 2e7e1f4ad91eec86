CREATE TABLE `a` (
  `id` int NOT NULL,
  `v` int DEFAULT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `both` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `nobodys` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `idx` (
  `id` int NOT NULL,
  `v` int DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk` (`v`)
);
CREATE TABLE `vec` (
  `id` int NOT NULL,
  `v` vector(3) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk` (`id`)
);
CREATE TABLE `fields` (
  `id` int NOT NULL,
  `a-b` int DEFAULT NULL,
  `a_b` int DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk` (`id`)
);
CREATE TABLE `defaults` (
  `id` int NOT NULL,
  `r` double DEFAULT (rand()),
  `n` varchar(10) DEFAULT 'null',
  `big` bigint DEFAULT 9223372036854775807,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk` (`id`)
);
