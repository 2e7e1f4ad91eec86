CREATE TABLE shop.log (
  at datetime NOT NULL,
  line text
);
