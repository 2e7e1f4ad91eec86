CREATE TABLE item (id int PRIMARY KEY, name varchar(24) NOT NULL, price decimal(5,2), sold_at datetime NOT NULL, img blob NOT NULL DEFAULT ('x'));
