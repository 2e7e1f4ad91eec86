-- tpcc.item · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`i_id` IS NULL, 'N', CONCAT('V', `i_id`)),
        '|', IF(`i_im_id` IS NULL, 'N', CONCAT('V', `i_im_id`)),
        '|', IF(`i_name` IS NULL, 'N', CONCAT('V', `i_name`)),
        '|', IF(`i_price` IS NULL, 'N', CONCAT('V', `i_price`)),
        '|', IF(`i_data` IS NULL, 'N', CONCAT('V', `i_data`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `tpcc`.`item`;

SET @@session.tidb_snapshot = '';
