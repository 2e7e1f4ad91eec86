-- tpcc.order_line · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`ol_o_id` IS NULL, 'N', CONCAT('V', `ol_o_id`)),
        '|', IF(`ol_d_id` IS NULL, 'N', CONCAT('V', `ol_d_id`)),
        '|', IF(`ol_w_id` IS NULL, 'N', CONCAT('V', `ol_w_id`)),
        '|', IF(`ol_number` IS NULL, 'N', CONCAT('V', `ol_number`)),
        '|', IF(`ol_i_id` IS NULL, 'N', CONCAT('V', `ol_i_id`)),
        '|', IF(`ol_supply_w_id` IS NULL, 'N', CONCAT('V', `ol_supply_w_id`)),
        '|', IF(`ol_delivery_d` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`ol_delivery_d`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`ol_quantity` IS NULL, 'N', CONCAT('V', `ol_quantity`)),
        '|', IF(`ol_amount` IS NULL, 'N', CONCAT('V', `ol_amount`)),
        '|', IF(`ol_dist_info` IS NULL, 'N', CONCAT('V', `ol_dist_info`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `tpcc`.`order_line`;

SET @@session.tidb_snapshot = '';
