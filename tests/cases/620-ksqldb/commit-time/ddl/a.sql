CREATE TABLE `event` ( `id` int NOT NULL, `what` varchar(40) DEFAULT NULL, PRIMARY KEY (`id`) );
