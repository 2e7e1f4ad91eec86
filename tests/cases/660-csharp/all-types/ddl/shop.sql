-- Every type of TiDB, NOT NULL and nullable.
CREATE TABLE every_type (
  id bigint NOT NULL COMMENT 'the number on the parcel',
  part int NOT NULL,
  ti tinyint NOT NULL, tu tinyint unsigned NOT NULL DEFAULT 200, bo tinyint(1), si smallint, mi mediumint, i int, iu int unsigned NOT NULL,
  bi bigint, bu bigint unsigned NOT NULL, bun bigint unsigned DEFAULT 18446744073709551615,
  f float NOT NULL, fn float, d double NOT NULL, dn double,
  d52 decimal(5,2) NOT NULL, d52n decimal(5,2), d28 decimal(28,28) NOT NULL DEFAULT 0.5, d29 decimal(29,0) NOT NULL, d65n decimal(65,30),
  b1 bit(1) NOT NULL DEFAULT b'1', b12 bit(12), b64 bit(64) NOT NULL,
  c char(3) NOT NULL, vc varchar(20) DEFAULT 'n/a', tx text NOT NULL, lt longtext,
  bn binary(4) NOT NULL DEFAULT 'ab', vb varbinary(8), bb blob NOT NULL, lb longblob,
  en enum('new','it''s','a,b','') NOT NULL DEFAULT 'new', enn enum('x'), st set('x','y') NOT NULL, stn set('x','y'),
  js json NOT NULL, jsn json,
  da date NOT NULL, dan date DEFAULT '2024-01-02', dt datetime NOT NULL, dt3n datetime(3),
  ts timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, ts6n timestamp(6) NULL DEFAULT '2024-01-01 00:00:00',
  tm time NOT NULL, tm2n time(2), ye year NOT NULL, yen year,
  ve vector(3) NOT NULL, ven vector,
  PRIMARY KEY (id, part)
) COMMENT = 'parcels & their parts';
