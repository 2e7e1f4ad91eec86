CREATE TABLE `coupon` (
  `code` varchar(40) NOT NULL,
  `region` char(2) NOT NULL,
  `pct` int DEFAULT NULL,
  PRIMARY KEY (`code`, `region`)
);
-- 2 * 2 * 255 bytes: more than a clustered index takes
CREATE TABLE `url` (
  `url` varchar(255) NOT NULL,
  `hits` int NOT NULL,
  PRIMARY KEY (`url`)
);
-- more than any index takes, should a value be that long
CREATE TABLE `page` (
  `body` text NOT NULL,
  PRIMARY KEY (`body`(100))
);
-- one UTF-16 unit a character; trailing blanks count in the source
CREATE TABLE `country` (
  `code` char(2) CHARACTER SET ascii NOT NULL,
  `name` varchar(400) COLLATE utf8mb4_0900_ai_ci NOT NULL,
  PRIMARY KEY (`code`, `name`)
);
-- dates, times and members as keys
CREATE TABLE `shift` (
  `day` date NOT NULL,
  `starts` time(3) NOT NULL,
  `kind` enum('early','late') NOT NULL,
  `amount` decimal(50,2) NOT NULL,
  PRIMARY KEY (`day`, `starts`, `kind`, `amount`)
);
