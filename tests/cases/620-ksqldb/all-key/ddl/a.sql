CREATE TABLE `item_tag` ( `tag_id` int NOT NULL, `item_id` int NOT NULL, PRIMARY KEY (`tag_id`,`item_id`) );
CREATE TABLE `group_member` ( `group` int NOT NULL, `member` varchar(20) NOT NULL, PRIMARY KEY (`group`,`member`) );
CREATE TABLE `only_id` ( `id` int NOT NULL, PRIMARY KEY (`id`) );
