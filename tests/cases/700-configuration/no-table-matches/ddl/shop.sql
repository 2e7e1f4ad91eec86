CREATE TABLE shop.item (
  i_id int NOT NULL PRIMARY KEY
);
