CREATE TABLE item (id int NOT NULL PRIMARY KEY, stock int, added int NOT NULL);
