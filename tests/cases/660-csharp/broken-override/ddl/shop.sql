CREATE TABLE item (id int PRIMARY KEY, name varchar(24));
