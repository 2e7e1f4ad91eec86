-- tpcc.orders · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`o_id` IS NULL, 'N', CONCAT('V', `o_id`)),
        '|', IF(`o_d_id` IS NULL, 'N', CONCAT('V', `o_d_id`)),
        '|', IF(`o_w_id` IS NULL, 'N', CONCAT('V', `o_w_id`)),
        '|', IF(`o_c_id` IS NULL, 'N', CONCAT('V', `o_c_id`)),
        '|', IF(`o_entry_d` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`o_entry_d`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`o_carrier_id` IS NULL, 'N', CONCAT('V', `o_carrier_id`)),
        '|', IF(`o_ol_cnt` IS NULL, 'N', CONCAT('V', `o_ol_cnt`)),
        '|', IF(`o_all_local` IS NULL, 'N', CONCAT('V', `o_all_local`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `tpcc`.`orders`;

SET @@session.tidb_snapshot = '';
