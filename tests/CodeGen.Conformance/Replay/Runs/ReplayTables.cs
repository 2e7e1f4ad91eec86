using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>The tables that are replayed beside the sample's. A further table is a further row.</summary>
internal static class ReplayTables
{
    /// <summary>DDL by name; the database is <c>shop</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Ddl { get; } = new Dictionary<string, string>
    {
        // Nothing but a key, of bytes, a number and a text.
        ["all_key"] = """
            CREATE TABLE `all_key` (
              `digest` binary(8) NOT NULL COMMENT 'it''s padded',
              `shard` int unsigned NOT NULL,
              `label` varchar(30) NOT NULL,
              PRIMARY KEY (`digest`,`shard`,`label`)
            );
            """,
        // A key of three parts, none of which arrives as a plain number, and a column whose name is reserved and mixed in case.
        ["cart_line"] = """
            CREATE TABLE `cart_line` (
              `tenant_id` bigint unsigned NOT NULL,
              `cart_id` varbinary(16) NOT NULL,
              `line_no` smallint NOT NULL,
              `sku` varchar(40) NOT NULL,
              `qty` decimal(12,3) NOT NULL DEFAULT '1.000',
              `price` decimal(40,10) DEFAULT NULL,
              `attrs` json DEFAULT NULL,
              `flags` set('gift','express') DEFAULT NULL,
              `added_at` datetime(6) NOT NULL,
              `seen_at` timestamp(3) NULL DEFAULT NULL,
              `slot` time(3) DEFAULT NULL,
              `on_hold` tinyint(1) NOT NULL DEFAULT '0',
              `mask` bit(12) DEFAULT NULL,
              `Group` varchar(10) DEFAULT NULL,
              PRIMARY KEY (`tenant_id`,`cart_id`,`line_no`)
            );
            """,
        // Every type, in the widths and fractions that make a difference; the key comes last and is a text.
        ["every_type"] = """
            CREATE TABLE `every_type` (
              `c_tinyint` tinyint DEFAULT NULL, `c_tinyint_u` tinyint unsigned DEFAULT NULL, `c_bool` tinyint(1) DEFAULT NULL,
              `c_smallint` smallint DEFAULT NULL, `c_smallint_u` smallint unsigned DEFAULT NULL,
              `c_mediumint` mediumint DEFAULT NULL, `c_mediumint_u` mediumint unsigned DEFAULT NULL,
              `c_int` int DEFAULT NULL, `c_int_u` int unsigned DEFAULT NULL,
              `c_bigint` bigint DEFAULT NULL, `c_bigint_u` bigint unsigned DEFAULT NULL,
              `c_float` float DEFAULT NULL, `c_double` double DEFAULT NULL,
              `c_decimal` decimal(10,0) DEFAULT NULL, `c_decimal_fraction` decimal(4,4) DEFAULT NULL, `c_decimal_long` decimal(38,10) DEFAULT NULL,
              `c_decimal_small` decimal(20,15) DEFAULT NULL, `c_decimal_wide` decimal(65,30) DEFAULT NULL,
              `c_bit` bit(1) DEFAULT NULL, `c_bit_long` bit(64) DEFAULT NULL,
              `c_char` char(5) DEFAULT NULL, `c_varchar` varchar(20) DEFAULT NULL, `c_tinytext` tinytext DEFAULT NULL, `c_text` text DEFAULT NULL,
              `c_mediumtext` mediumtext DEFAULT NULL, `c_longtext` longtext DEFAULT NULL,
              `c_binary` binary(4) DEFAULT NULL, `c_varbinary` varbinary(20) DEFAULT NULL, `c_tinyblob` tinyblob DEFAULT NULL, `c_blob` blob DEFAULT NULL,
              `c_mediumblob` mediumblob DEFAULT NULL, `c_longblob` longblob DEFAULT NULL,
              `c_enum` enum('new','it''s','back\\slash') DEFAULT NULL, `c_set` set('a','b','c') DEFAULT NULL, `c_json` json DEFAULT NULL,
              `c_date` date DEFAULT NULL, `c_datetime` datetime DEFAULT NULL, `c_datetime_3` datetime(3) DEFAULT NULL, `c_datetime_6` datetime(6) DEFAULT NULL,
              `c_timestamp` timestamp NULL DEFAULT NULL, `c_timestamp_1` timestamp(1) NULL DEFAULT NULL,
              `c_time` time(3) DEFAULT NULL, `c_year` year DEFAULT NULL, `c_vector` vector(3) DEFAULT NULL,
              `select` varchar(30) NOT NULL,
              PRIMARY KEY (`select`)
            );
            """,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
