CREATE TABLE `payment_log` ( `payer` int DEFAULT NULL, `amount` decimal(6,2) DEFAULT NULL, `paid_at` datetime DEFAULT NULL );
CREATE TABLE `payer` ( `email` varchar(80) NOT NULL, `name` varchar(40) DEFAULT NULL, UNIQUE KEY `uk` (`email`) );
