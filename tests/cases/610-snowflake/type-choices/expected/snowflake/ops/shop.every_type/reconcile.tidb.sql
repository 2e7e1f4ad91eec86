-- shop.every_type · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`id` IS NULL, 'N', CONCAT('V', `id`)),
        '|', IF(`c_tinyint` IS NULL, 'N', CONCAT('V', `c_tinyint`)),
        '|', IF(`c_smallint_u` IS NULL, 'N', CONCAT('V', `c_smallint_u`)),
        '|', IF(`c_mediumint` IS NULL, 'N', CONCAT('V', `c_mediumint`)),
        '|', IF(`c_mediumint_u` IS NULL, 'N', CONCAT('V', `c_mediumint_u`)),
        '|', IF(`c_int_u` IS NULL, 'N', CONCAT('V', `c_int_u`)),
        '|', IF(`c_bigint` IS NULL, 'N', CONCAT('V', `c_bigint`)),
        '|', IF(`c_decimal` IS NULL, 'N', CONCAT('V', `c_decimal`)),
        '|', IF(`c_decimal_deep` IS NULL, 'N', CONCAT('V', `c_decimal_deep`)),
        '|', IF(`c_bit` IS NULL, 'N', CONCAT('V', `c_bit` + 0)),
        '|', IF(`c_char` IS NULL, 'N', CONCAT('V', `c_char`)),
        '|', IF(`c_varchar` IS NULL, 'N', CONCAT('V', `c_varchar`)),
        '|', IF(`c_tinytext` IS NULL, 'N', CONCAT('V', `c_tinytext`)),
        '|', IF(`c_text` IS NULL, 'N', CONCAT('V', `c_text`)),
        '|', IF(`c_mediumtext` IS NULL, 'N', CONCAT('V', `c_mediumtext`)),
        '|', IF(`c_longtext` IS NULL, 'N', CONCAT('V', `c_longtext`)),
        '|', IF(`c_binary` IS NULL, 'N', CONCAT('V', HEX(`c_binary`))),
        '|', IF(`c_varbinary` IS NULL, 'N', CONCAT('V', HEX(`c_varbinary`))),
        '|', IF(`c_tinyblob` IS NULL, 'N', CONCAT('V', HEX(`c_tinyblob`))),
        '|', IF(`c_blob` IS NULL, 'N', CONCAT('V', HEX(`c_blob`))),
        '|', IF(`c_mediumblob` IS NULL, 'N', CONCAT('V', HEX(`c_mediumblob`))),
        '|', IF(`c_longblob` IS NULL, 'N', CONCAT('V', HEX(`c_longblob`))),
        '|', IF(`c_enum` IS NULL, 'N', CONCAT('V', `c_enum`)),
        '|', IF(`c_date` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`c_date`, '%Y-%m-%d'))),
        '|', IF(`c_datetime` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`c_datetime`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`c_datetime6` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`c_datetime6`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`c_timestamp` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`c_timestamp`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`c_timestamp3` IS NULL, 'N', CONCAT('V', DATE_FORMAT(`c_timestamp3`, '%Y-%m-%d %H:%i:%s.%f'))),
        '|', IF(`c_year` IS NULL, 'N', CONCAT('V', CAST(`c_year` AS UNSIGNED))),
        '|', IF(`c_stored` IS NULL, 'N', CONCAT('V', `c_stored`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `shop`.`every_type`;

SET @@session.tidb_snapshot = '';
