CREATE TABLE payment (
  id bigint unsigned NOT NULL PRIMARY KEY,
  amount decimal(12,2) NOT NULL, total decimal(40,10), paid_at timestamp(3) NULL, method enum('card','cash') NOT NULL DEFAULT 'card',
  slip varbinary(100), flags set('late','split') NOT NULL DEFAULT ''
);
