using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>Tables whose code must compile and work.</summary>
internal static class SampleTables
{
    /// <summary>Every type, NOT NULL and nullable, with and without defaults.</summary>
    public const string EveryType = """
        CREATE TABLE every_type (
          id bigint NOT NULL, part int NOT NULL,
          ti tinyint NOT NULL, tu tinyint unsigned NOT NULL DEFAULT 200, bo tinyint(1) DEFAULT 1, si smallint, mi mediumint NOT NULL DEFAULT -5,
          i int, iu int unsigned NOT NULL, iun int unsigned DEFAULT 4000000000,
          bi bigint DEFAULT 42, bu bigint unsigned NOT NULL, bun bigint unsigned DEFAULT 18446744073709551615,
          f float NOT NULL, fn float DEFAULT 1.1, d double NOT NULL, dn double DEFAULT 0.25,
          d1 decimal(5,2) NOT NULL, d1n decimal(5,2) DEFAULT -1.5, d28 decimal(28,28) NOT NULL, d29 decimal(29,0) NOT NULL, d29n decimal(29,0) DEFAULT 7, d65 decimal(65,30),
          b1 bit(1) NOT NULL DEFAULT b'1', b12 bit(12), b64 bit(64) NOT NULL,
          c char(3) NOT NULL, vc varchar(20) DEFAULT 'n/a', tt tinytext, tx text NOT NULL, mt mediumtext, lt longtext,
          bn binary(4) NOT NULL DEFAULT 'ab', vb varbinary(8) DEFAULT 'ab', tb tinyblob, bb blob NOT NULL, mb mediumblob, lb longblob,
          en enum('new','it''s','a,b','') NOT NULL DEFAULT 'new', enn enum('x'), st set('x','y') NOT NULL, stn set('x','y') DEFAULT 'y',
          js json NOT NULL, jsn json,
          da date NOT NULL, dan date DEFAULT '2024-01-02', dt datetime NOT NULL, dt3 datetime(3) DEFAULT '2024-01-02 03:04:05.678',
          ts timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, ts6 timestamp(6) NULL DEFAULT '2024-01-01 00:00:00',
          tm time NOT NULL, tm2 time(2) DEFAULT '-01:02:03.4', ye year NOT NULL, yen year DEFAULT 2001,
          ve vector(3) NOT NULL, ven vector,
          PRIMARY KEY (id, part)
        );
        """;

    /// <summary>The same for a release of TiCDC; VECTOR is sent since 8.4.</summary>
    public static string EveryTypeOf(string version)
    {
        return version == "8.5.7" ? EveryType : string.Join('\n', EveryType.Split('\n').Where(line => !line.Contains("vector", StringComparison.Ordinal)));
    }

    /// <summary>Names that are hostile to C#.</summary>
    public static string HostileNames { get; } = $"""
        CREATE TABLE `order` (id int PRIMARY KEY, `order` int, `Order_` int, `orders` int, `class` int, `record` int, `value` int, `field` int, `1st col` int, `名前` int,
          `Equals` int, `ToString` int, `GetHashCode` int, `GetType` int, `MemberwiseClone` int, `ReferenceEquals` int, `Finalize` int, `Deconstruct` int,
          `Clone` int, `EqualityContract` int, `PrintMembers` int, `op_Equality` int, `op_Inequality` int, `Schema` int, `Get` int, `Put` int, `Codec` int, `RowCodec` int, `s_schema` int,
          `_id` int, `__arglist` int, `get_foo` int, `foo` int, `set_foo` int, `user_id` int, `userId` int, `other` int, `hash` int, `reader` int, `row` int, `System` int, `Avro` int, `global` int,
          `a_text` varchar(9), `a` datetime, `get_s` varchar(1), `s` set('x'), `e` enum('x'), `e_values` int, `s_values` int, `$$$` int, `----` blob, `file` int, `required` int, `await` int, `dynamic` int, `nameof` int);
        CREATE TABLE `System` (`System` int PRIMARY KEY, `String` datetime NOT NULL, `Int32` decimal(5,2), `Nullable` blob NOT NULL);
        CREATE TABLE `Avro` (`Specific` int PRIMARY KEY, `Schema` timestamp);
        CREATE TABLE `shop` (`shop` int PRIMARY KEY, `Shop_` int) COMMENT 'a table called as its namespace';
        CREATE TABLE `DateTime` (`t` datetime PRIMARY KEY) COMMENT 'comment with <tags> & "quotes" ]]> */ -- {"\u2028"}line{"\r"}break{"\u0085"}and {"\u0007"}bell';
        CREATE TABLE `名前` (`名前` int PRIMARY KEY COMMENT '\n\n<c>*/ unfinished &amp', `{"\u202E"}rtl` int, `e{"\u0301"}` int DEFAULT 3, `😀` int, `😀2` int,
          `x` varchar(99) DEFAULT '"{"\u2028"}\\ $$ {"{{ f }} {f}"} */');
        CREATE TABLE `2fa` (`2fa` enum('1','2fa','it''s','a-b','a_b','','😀','Equals','class') PRIMARY KEY COMMENT 'C:\\Users');
        CREATE TABLE `---` (`---` int PRIMARY KEY);
        """;

    /// <summary>A wide table, every fifth column nullable bytes.</summary>
    public static string Wide(int columns)
    {
        var ddl = new StringBuilder("CREATE TABLE wide (id bigint NOT NULL PRIMARY KEY");
        for (var i = 0; i < columns; i++)
            ddl.Append(CultureInfo.InvariantCulture, $", column_{i} {(i % 5) switch { 0 => "int NOT NULL", 1 => "varchar(20)", 2 => "decimal(20,4)", 3 => "datetime(3) NOT NULL", _ => "varbinary(8)" }}");
        return ddl.Append(");").ToString();
    }
}
