CREATE TABLE item (id int PRIMARY KEY, name varchar(24) NOT NULL, price decimal(5,2), wide decimal(40,3) NOT NULL, sold_at datetime NOT NULL, img blob, stock bigint unsigned NOT NULL DEFAULT 7);
