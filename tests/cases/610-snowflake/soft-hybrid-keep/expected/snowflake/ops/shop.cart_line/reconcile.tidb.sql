-- shop.cart_line · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`tenant_id` IS NULL, 'N', CONCAT('V', `tenant_id`)),
        '|', IF(`cart_id` IS NULL, 'N', CONCAT('V', HEX(`cart_id`))),
        '|', IF(`line_no` IS NULL, 'N', CONCAT('V', `line_no`)),
        '|', IF(`price` IS NULL, 'N', CONCAT('V', `price`)),
        '|', IF(`added_at` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`added_at`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`Group` IS NULL, 'N', CONCAT('V', `Group`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `shop`.`cart_line`;

SET @@session.tidb_snapshot = '';
