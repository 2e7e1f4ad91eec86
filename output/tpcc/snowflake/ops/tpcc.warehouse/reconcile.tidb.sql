-- tpcc.warehouse · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`w_id` IS NULL, 'N', CONCAT('V', `w_id`)),
        '|', IF(`w_name` IS NULL, 'N', CONCAT('V', `w_name`)),
        '|', IF(`w_street_1` IS NULL, 'N', CONCAT('V', `w_street_1`)),
        '|', IF(`w_street_2` IS NULL, 'N', CONCAT('V', `w_street_2`)),
        '|', IF(`w_city` IS NULL, 'N', CONCAT('V', `w_city`)),
        '|', IF(`w_state` IS NULL, 'N', CONCAT('V', `w_state`)),
        '|', IF(`w_zip` IS NULL, 'N', CONCAT('V', `w_zip`)),
        '|', IF(`w_tax` IS NULL, 'N', CONCAT('V', `w_tax`)),
        '|', IF(`w_ytd` IS NULL, 'N', CONCAT('V', `w_ytd`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `tpcc`.`warehouse`;

SET @@session.tidb_snapshot = '';
