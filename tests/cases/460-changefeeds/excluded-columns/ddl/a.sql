CREATE TABLE `customer` (
  `id` int NOT NULL,
  `secret_pin` varchar(10) DEFAULT NULL,
  `name` varchar(40) DEFAULT NULL,
  `secret note` text,
  PRIMARY KEY (`id`)
);
