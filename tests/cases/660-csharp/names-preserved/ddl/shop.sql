CREATE TABLE `order` (id int PRIMARY KEY, `order` int, `class` int, `2fa` int, `a b` int, `at` datetime, `user_id` int, `userId` int, kind enum('new','it''s') NOT NULL);
