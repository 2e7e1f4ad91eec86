-- tpcc.stock · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`s_i_id` IS NULL, 'N', CONCAT('V', `s_i_id`)),
        '|', IF(`s_w_id` IS NULL, 'N', CONCAT('V', `s_w_id`)),
        '|', IF(`s_quantity` IS NULL, 'N', CONCAT('V', `s_quantity`)),
        '|', IF(`s_dist_01` IS NULL, 'N', CONCAT('V', `s_dist_01`)),
        '|', IF(`s_dist_02` IS NULL, 'N', CONCAT('V', `s_dist_02`)),
        '|', IF(`s_dist_03` IS NULL, 'N', CONCAT('V', `s_dist_03`)),
        '|', IF(`s_dist_04` IS NULL, 'N', CONCAT('V', `s_dist_04`)),
        '|', IF(`s_dist_05` IS NULL, 'N', CONCAT('V', `s_dist_05`)),
        '|', IF(`s_dist_06` IS NULL, 'N', CONCAT('V', `s_dist_06`)),
        '|', IF(`s_dist_07` IS NULL, 'N', CONCAT('V', `s_dist_07`)),
        '|', IF(`s_dist_08` IS NULL, 'N', CONCAT('V', `s_dist_08`)),
        '|', IF(`s_dist_09` IS NULL, 'N', CONCAT('V', `s_dist_09`)),
        '|', IF(`s_dist_10` IS NULL, 'N', CONCAT('V', `s_dist_10`)),
        '|', IF(`s_ytd` IS NULL, 'N', CONCAT('V', `s_ytd`)),
        '|', IF(`s_order_cnt` IS NULL, 'N', CONCAT('V', `s_order_cnt`)),
        '|', IF(`s_remote_cnt` IS NULL, 'N', CONCAT('V', `s_remote_cnt`)),
        '|', IF(`s_data` IS NULL, 'N', CONCAT('V', `s_data`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `tpcc`.`stock`;

SET @@session.tidb_snapshot = '';
