-- 販売.受注 · reconcile, TiDB side: compare with reconcile.snowflake.sql; read-only
-- put T, the TSO of the instant, between the quotes (SHOW MASTER STATUS, column Position); empty reads the present
SET NAMES utf8mb4;

SET @@session.time_zone = '+00:00';

SET @@session.tidb_snapshot = '';

SELECT
    COUNT(*) AS n,
    SUM(CAST(CONV(SUBSTRING(MD5(CONCAT(
        IF(`受注番号` IS NULL, 'N', CONCAT('V', `受注番号`)),
        '|', IF(`顧客` IS NULL, 'N', CONCAT('V', `顧客`))
    )), 1, 8), 16, 10) AS UNSIGNED)) AS checksum
FROM `販売`.`受注`;

SET @@session.tidb_snapshot = '';
