CREATE TABLE a.b (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE a.`-b` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE `a.`.`b` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE a_b.c (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
CREATE TABLE a.b_c (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
