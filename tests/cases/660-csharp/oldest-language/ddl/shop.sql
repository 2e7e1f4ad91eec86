CREATE TABLE item (id int PRIMARY KEY, img blob NOT NULL);
