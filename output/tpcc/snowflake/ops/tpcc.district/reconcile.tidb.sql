-- tpcc.district · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`d_id` IS NULL, 'N', CONCAT('V', `d_id`)),
        '|', IF(`d_w_id` IS NULL, 'N', CONCAT('V', `d_w_id`)),
        '|', IF(`d_name` IS NULL, 'N', CONCAT('V', `d_name`)),
        '|', IF(`d_street_1` IS NULL, 'N', CONCAT('V', `d_street_1`)),
        '|', IF(`d_street_2` IS NULL, 'N', CONCAT('V', `d_street_2`)),
        '|', IF(`d_city` IS NULL, 'N', CONCAT('V', `d_city`)),
        '|', IF(`d_state` IS NULL, 'N', CONCAT('V', `d_state`)),
        '|', IF(`d_zip` IS NULL, 'N', CONCAT('V', `d_zip`)),
        '|', IF(`d_tax` IS NULL, 'N', CONCAT('V', `d_tax`)),
        '|', IF(`d_ytd` IS NULL, 'N', CONCAT('V', `d_ytd`)),
        '|', IF(`d_next_o_id` IS NULL, 'N', CONCAT('V', `d_next_o_id`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `tpcc`.`district`;

SET @@session.tidb_snapshot = '';
