CREATE TABLE item (
  id bigint NOT NULL PRIMARY KEY,
  price decimal(12,4) NOT NULL,
  name varchar(24) NOT NULL,
  cost decimal(5,2) NOT NULL,
  stock int,
  rate decimal(40,2) NOT NULL,
  note varchar(40),
  added decimal(7,2) NOT NULL DEFAULT 1.5,
  code int NOT NULL
);
