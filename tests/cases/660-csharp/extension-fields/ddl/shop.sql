CREATE TABLE item (name varchar(24) NOT NULL, id int PRIMARY KEY);
