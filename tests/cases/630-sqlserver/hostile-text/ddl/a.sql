CREATE TABLE `it's; DROP TABLE x; --` (
  `select` int NOT NULL,
  `a"b]` varchar(10) DEFAULT NULL COMMENT 'quote '' bracket ]] backslash \\
GO
:r other.sql
!! calc
$(path) */ -- {{ x }}',
  `表 名$(x)` varchar(10) DEFAULT NULL COMMENT '',
  `1st` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`select`)
) COMMENT='it''s
GO';
CREATE TABLE `a]b[c.d` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
ALTER TABLE `a]b[c.d` ADD COLUMN `note` varchar(60) NOT NULL DEFAULT 'it''s
GO
$(x) -- ';
