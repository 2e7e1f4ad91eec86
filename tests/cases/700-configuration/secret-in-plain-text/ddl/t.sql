CREATE TABLE shop.t (id int PRIMARY KEY);
