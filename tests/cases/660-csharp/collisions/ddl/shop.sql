CREATE TABLE order_line (id int PRIMARY KEY);
CREATE TABLE orderLine (id int PRIMARY KEY);
CREATE TABLE item (id int PRIMARY KEY);
CREATE TABLE item_key (id int PRIMARY KEY);
CREATE TABLE archive.item (id int PRIMARY KEY);
CREATE TABLE ti_cdc (id int PRIMARY KEY);
