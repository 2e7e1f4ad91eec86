-- shop.it's; DROP TABLE x; -- · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`select` IS NULL, 'N', CONCAT('V', `select`)),
        '|', IF(`a"b` IS NULL, 'N', CONCAT('V', `a"b`)),
        '|', IF(`表 名` IS NULL, 'N', CONCAT('V', `表 名`)),
        '|', IF(`1st` IS NULL, 'N', CONCAT('V', `1st`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `shop`.`it's; DROP TABLE x; --`;

SET @@session.tidb_snapshot = '';
