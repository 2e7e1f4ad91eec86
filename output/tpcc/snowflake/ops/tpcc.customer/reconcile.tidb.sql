-- tpcc.customer · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`c_id` IS NULL, 'N', CONCAT('V', `c_id`)),
        '|', IF(`c_d_id` IS NULL, 'N', CONCAT('V', `c_d_id`)),
        '|', IF(`c_w_id` IS NULL, 'N', CONCAT('V', `c_w_id`)),
        '|', IF(`c_first` IS NULL, 'N', CONCAT('V', `c_first`)),
        '|', IF(`c_middle` IS NULL, 'N', CONCAT('V', `c_middle`)),
        '|', IF(`c_last` IS NULL, 'N', CONCAT('V', `c_last`)),
        '|', IF(`c_street_1` IS NULL, 'N', CONCAT('V', `c_street_1`)),
        '|', IF(`c_street_2` IS NULL, 'N', CONCAT('V', `c_street_2`)),
        '|', IF(`c_city` IS NULL, 'N', CONCAT('V', `c_city`)),
        '|', IF(`c_state` IS NULL, 'N', CONCAT('V', `c_state`)),
        '|', IF(`c_zip` IS NULL, 'N', CONCAT('V', `c_zip`)),
        '|', IF(`c_phone` IS NULL, 'N', CONCAT('V', `c_phone`)),
        '|', IF(`c_since` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`c_since`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`c_credit` IS NULL, 'N', CONCAT('V', `c_credit`)),
        '|', IF(`c_credit_lim` IS NULL, 'N', CONCAT('V', `c_credit_lim`)),
        '|', IF(`c_discount` IS NULL, 'N', CONCAT('V', `c_discount`)),
        '|', IF(`c_balance` IS NULL, 'N', CONCAT('V', `c_balance`)),
        '|', IF(`c_ytd_payment` IS NULL, 'N', CONCAT('V', `c_ytd_payment`)),
        '|', IF(`c_payment_cnt` IS NULL, 'N', CONCAT('V', `c_payment_cnt`)),
        '|', IF(`c_delivery_cnt` IS NULL, 'N', CONCAT('V', `c_delivery_cnt`)),
        '|', IF(`c_data` IS NULL, 'N', CONCAT('V', `c_data`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `tpcc`.`customer`;

SET @@session.tidb_snapshot = '';
