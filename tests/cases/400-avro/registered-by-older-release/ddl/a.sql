CREATE TABLE `old` (`id` int NOT NULL PRIMARY KEY, `f` float DEFAULT NULL, `late` int NOT NULL);
CREATE TABLE `renewed` (`id` int NOT NULL PRIMARY KEY, `f` float DEFAULT NULL);
