-- shop.item · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`id` IS NULL, 'N', CONCAT('V', `id`)),
        '|', IF(`name` IS NULL, 'N', CONCAT('V', `name`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `shop`.`item`;

SET @@session.tidb_snapshot = '';
