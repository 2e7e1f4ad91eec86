CREATE TABLE `good` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

CREATE TABLE `broken` (
  `id` int NOT NULL,
  `価格` decimal(10,2) NOT NUL,
  PRIMARY KEY (`id`)
);

CREATE TABLE `also_broken` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`),
);
