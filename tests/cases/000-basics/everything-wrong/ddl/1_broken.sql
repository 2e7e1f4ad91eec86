CREATE TABLE `broken` (
  `id` int NOT NULL,
  `名前` varchar(20) NOT NUL,
  PRIMARY KEY (`id`)
);
