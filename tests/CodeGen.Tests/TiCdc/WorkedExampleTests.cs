using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.TiCdc;

/// <summary>Schemas worked out by hand from TiCDC's encoder, to the byte: its text is one line, ours one line a field.</summary>
public sealed class WorkedExampleTests
{
    private const string Ledger = """
        CREATE TABLE `fin`.`ledger` (
          `id`    BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
          `d0`    DECIMAL DEFAULT 5,
          `d1`    DECIMAL(20,4) NOT NULL DEFAULT 0,
          `d2`    DECIMAL(65,30),
          `du`    DECIMAL(8,2) UNSIGNED NOT NULL,
          `f`     FLOAT DEFAULT 1.1,
          `f2`    FLOAT(30) NOT NULL,
          `g`     DOUBLE NOT NULL DEFAULT 0.1,
          `dt`    DATE NOT NULL DEFAULT '2024-1-2',
          `ts0`   TIMESTAMP NULL,
          `ts3`   TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
          `dm`    DATETIME(6) DEFAULT '2024-01-02 03:04:05.6',
          `tm`    TIME(2) DEFAULT '-01:02:03.4',
          `total` DECIMAL(22,4) GENERATED ALWAYS AS (`d1` * 2) STORED,
          `yr`    INT GENERATED ALWAYS AS (YEAR(`dt`)) VIRTUAL,
          PRIMARY KEY (`id`) CLUSTERED
        );
        ALTER TABLE `fin`.`ledger` ADD COLUMN `late` TINYINT NULL AFTER `id`;
        """;

    private const string Notes = """
        CREATE TABLE `docs`.`2024-notes` (
          `1st`      VARCHAR(20) NOT NULL DEFAULT 'n/a',
          `価格`     CHAR(3) NULL DEFAULT '<&>',
          `body`     LONGTEXT NULL,
          `tag.name` VARCHAR(8) NOT NULL,
          `nul`      VARCHAR(10) DEFAULT 'null',
          `raw`      VARBINARY(8) DEFAULT 'ab',
          `fix`      BINARY(4) NOT NULL DEFAULT 'ab',
          `bl`       MEDIUMBLOB,
          `vb`       VARCHAR(8) CHARACTER SET binary,
          `ub`       VARCHAR(8) COLLATE utf8mb4_bin,
          `st`       ENUM('new','it''s','a,b') NOT NULL DEFAULT 'new',
          `fl`       SET('x','y','z') DEFAULT 'z,x',
          `js`       JSON NULL,
          `vec`      VECTOR(3) NULL,
          UNIQUE KEY `uk` (`tag.name`)
        );
        """;

    private const string Integers = """
        CREATE TABLE `shop-1`.`Int.All` (
          `p2`  SMALLINT UNSIGNED NOT NULL,
          `p1`  BIGINT NOT NULL,
          `t_s` TINYINT NOT NULL DEFAULT -5,
          `t_u` TINYINT UNSIGNED DEFAULT 200,
          `ok?` BOOL NOT NULL DEFAULT TRUE,
          `s_s` SMALLINT NULL,
          `m_s` MEDIUMINT NOT NULL,
          `m_u` MEDIUMINT UNSIGNED NOT NULL DEFAULT 0,
          `i_s` INT DEFAULT NULL,
          `i_u` INT UNSIGNED DEFAULT 4000000000,
          `l_s` BIGINT DEFAULT 42,
          `l_u` BIGINT UNSIGNED NOT NULL DEFAULT 18446744073709551615,
          `l_z` BIGINT ZEROFILL NULL,
          `f1`  BIT(1) NOT NULL DEFAULT b'0',
          `f12` BIT(12) DEFAULT b'101000000001',
          `y`   YEAR NOT NULL,
          `y2`  YEAR DEFAULT 2001,
          PRIMARY KEY (`p1`,`p2`) NONCLUSTERED
        );
        """;

    [Fact]
    public void Integers_with_defaults_and_names_to_sanitise()
    {
        Check(Integers, Changefeeds.Of("8.5.7"),
            """
            {"type":"record","name":"Int_All","namespace":"default.shop_1","fields":[
            {"name":"p2","type":{"type":"int","connect.parameters":{"tidb_type":"INT UNSIGNED"}}},
            {"name":"p1","type":{"type":"long","connect.parameters":{"tidb_type":"BIGINT"}}}
            ]}

            """,
            """
            {"type":"record","name":"Int_All","namespace":"default.shop_1","fields":[
            {"name":"p2","type":{"type":"int","connect.parameters":{"tidb_type":"INT UNSIGNED"}}},
            {"name":"p1","type":{"type":"long","connect.parameters":{"tidb_type":"BIGINT"}}},
            {"default":-5,"name":"t_s","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}},
            {"default":200,"name":"t_u","type":[{"type":"int","connect.parameters":{"tidb_type":"INT UNSIGNED"}},"null"]},
            {"default":1,"name":"ok_","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}},
            {"default":null,"name":"s_s","type":["null",{"type":"int","connect.parameters":{"tidb_type":"INT"}}]},
            {"name":"m_s","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}},
            {"default":0,"name":"m_u","type":{"type":"int","connect.parameters":{"tidb_type":"INT UNSIGNED"}}},
            {"default":null,"name":"i_s","type":["null",{"type":"int","connect.parameters":{"tidb_type":"INT"}}]},
            {"default":4000000000,"name":"i_u","type":[{"type":"long","connect.parameters":{"tidb_type":"INT UNSIGNED"}},"null"]},
            {"default":42,"name":"l_s","type":[{"type":"long","connect.parameters":{"tidb_type":"BIGINT"}},"null"]},
            {"default":-1,"name":"l_u","type":{"type":"long","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}},
            {"default":null,"name":"l_z","type":["null",{"type":"long","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}]},
            {"default":"AA==","name":"f1","type":{"type":"bytes","connect.parameters":{"length":"1","tidb_type":"BIT"}}},
            {"default":"CgE=","name":"f12","type":[{"type":"bytes","connect.parameters":{"length":"12","tidb_type":"BIT"}},"null"]},
            {"default":0,"name":"y","type":{"type":"int","connect.parameters":{"tidb_type":"YEAR"}}},
            {"default":2001,"name":"y2","type":[{"type":"int","connect.parameters":{"tidb_type":"YEAR"}},"null"]}
            ]}

            """);
    }

    [Fact]
    public void Unsigned_bigint_as_text_changes_two_fields_only()
    {
        var texts = Schemas(Integers, Changefeeds.Of("8.5.7") with { BigintUnsignedHandling = BigintUnsignedHandling.String });
        var plain = Schemas(Integers, Changefeeds.Of("8.5.7"));
        Assert.Equal(
        [
            """{"default":"18446744073709551615","name":"l_u","type":{"type":"string","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}},""",
            """{"default":null,"name":"l_z","type":["null",{"type":"string","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}]},""",
        ], texts.Value.Split('\n').Except(plain.Value.Split('\n')));
        Assert.Equal(plain.Key, texts.Key);
    }

    [Fact]
    public void Text_binary_enum_set_json_vector_and_a_key_from_a_unique_index()
    {
        Check(Notes, Changefeeds.Of("8.5.7"),
            """
            {"type":"record","name":"_2024_notes","namespace":"default.docs","fields":[
            {"name":"tag_name","type":{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}}
            ]}

            """,
            """
            {"type":"record","name":"_2024_notes","namespace":"default.docs","fields":[
            {"default":"n/a","name":"_1st","type":{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}},
            {"default":"\u003c\u0026\u003e","name":"__","type":[{"type":"string","connect.parameters":{"tidb_type":"TEXT"}},"null"]},
            {"default":null,"name":"body","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}]},
            {"name":"tag_name","type":{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}},
            {"default":"null","name":"nul","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}]},
            {"default":"YWI=","name":"raw","type":[{"type":"bytes","connect.parameters":{"tidb_type":"BLOB"}},"null"]},
            {"default":"YWIAAA==","name":"fix","type":{"type":"bytes","connect.parameters":{"tidb_type":"BLOB"}}},
            {"default":null,"name":"bl","type":["null",{"type":"bytes","connect.parameters":{"tidb_type":"BLOB"}}]},
            {"default":null,"name":"vb","type":["null",{"type":"bytes","connect.parameters":{"tidb_type":"BLOB"}}]},
            {"default":null,"name":"ub","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}]},
            {"default":"new","name":"st","type":{"type":"string","connect.parameters":{"allowed":"new,it's,a\\,b","tidb_type":"ENUM"}}},
            {"default":"x,z","name":"fl","type":[{"type":"string","connect.parameters":{"allowed":"x,y,z","tidb_type":"SET"}},"null"]},
            {"default":null,"name":"js","type":["null",{"type":"string","connect.parameters":{"tidb_type":"JSON"}}]},
            {"default":null,"name":"vec","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TiDBVECTORFloat32"}}]}
            ]}

            """);
    }

    [Theory]
    [InlineData("8.5.7", Architecture.New)]
    [InlineData("26.3.4", Architecture.Classic)]
    public void The_text_null_as_a_default_stands_behind_its_type_in_newer_code(string version, Architecture architecture)
    {
        Assert.Contains(
            """{"default":"null","name":"nul","type":[{"type":"string","connect.parameters":{"tidb_type":"TEXT"}},"null"]},""",
            Schemas(Notes, Changefeeds.Of(version, architecture)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Decimals_floats_times_generated_and_late_columns_with_default_options()
    {
        Check(Ledger, Changefeeds.Of("8.5.7"),
            """
            {"type":"record","name":"ledger","namespace":"default.fin","fields":[
            {"name":"id","type":{"type":"long","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}}
            ]}

            """,
            """
            {"type":"record","name":"ledger","namespace":"default.fin","fields":[
            {"name":"id","type":{"type":"long","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}},
            {"default":null,"name":"late","type":["null",{"type":"int","connect.parameters":{"tidb_type":"INT"}}]},
            {"default":null,"name":"d0","type":["null",{"type":"bytes","connect.parameters":{"tidb_type":"DECIMAL"},"logicalType":"decimal","precision":10,"scale":0}]},
            {"name":"d1","type":{"type":"bytes","connect.parameters":{"tidb_type":"DECIMAL"},"logicalType":"decimal","precision":20,"scale":4}},
            {"default":null,"name":"d2","type":["null",{"type":"bytes","connect.parameters":{"tidb_type":"DECIMAL"},"logicalType":"decimal","precision":65,"scale":30}]},
            {"name":"du","type":{"type":"bytes","connect.parameters":{"tidb_type":"DECIMAL"},"logicalType":"decimal","precision":8,"scale":2}},
            {"default":1.100000023841858,"name":"f","type":[{"type":"float","connect.parameters":{"tidb_type":"FLOAT"}},"null"]},
            {"name":"f2","type":{"type":"double","connect.parameters":{"tidb_type":"DOUBLE"}}},
            {"default":0.1,"name":"g","type":{"type":"double","connect.parameters":{"tidb_type":"DOUBLE"}}},
            {"default":"2024-01-02","name":"dt","type":{"type":"string","connect.parameters":{"tidb_type":"DATE"}}},
            {"default":null,"name":"ts0","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TIMESTAMP"}}]},
            {"default":"CURRENT_TIMESTAMP","name":"ts3","type":{"type":"string","connect.parameters":{"tidb_type":"TIMESTAMP"}}},
            {"default":"2024-01-02 03:04:05.600000","name":"dm","type":[{"type":"string","connect.parameters":{"tidb_type":"DATETIME"}},"null"]},
            {"default":"-01:02:03.40","name":"tm","type":[{"type":"string","connect.parameters":{"tidb_type":"TIME"}},"null"]},
            {"default":null,"name":"total","type":["null",{"type":"bytes","connect.parameters":{"tidb_type":"DECIMAL"},"logicalType":"decimal","precision":22,"scale":4}]}
            ]}

            """);
    }

    [Fact]
    public void Extension_string_modes_and_checksums_put_columns_in_the_order_of_their_creation()
    {
        var changefeed = Changefeeds.Of("8.5.7") with
        {
            TidbExtension = true,
            DecimalHandling = DecimalHandling.String,
            BigintUnsignedHandling = BigintUnsignedHandling.String,
            IntegrityCheck = IntegrityCheck.Correctness,
        };
        Check(Ledger, changefeed,
            """
            {"type":"record","name":"ledger","namespace":"default.fin","fields":[
            {"name":"id","type":{"type":"string","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}}
            ]}

            """,
            """
            {"type":"record","name":"ledger","namespace":"default.fin","fields":[
            {"name":"id","type":{"type":"string","connect.parameters":{"tidb_type":"BIGINT UNSIGNED"}}},
            {"default":"5","name":"d0","type":[{"type":"string","connect.parameters":{"tidb_type":"DECIMAL"}},"null"]},
            {"default":"0","name":"d1","type":{"type":"string","connect.parameters":{"tidb_type":"DECIMAL"}}},
            {"default":null,"name":"d2","type":["null",{"type":"string","connect.parameters":{"tidb_type":"DECIMAL"}}]},
            {"name":"du","type":{"type":"string","connect.parameters":{"tidb_type":"DECIMAL"}}},
            {"default":1.100000023841858,"name":"f","type":[{"type":"float","connect.parameters":{"tidb_type":"FLOAT"}},"null"]},
            {"name":"f2","type":{"type":"double","connect.parameters":{"tidb_type":"DOUBLE"}}},
            {"default":0.1,"name":"g","type":{"type":"double","connect.parameters":{"tidb_type":"DOUBLE"}}},
            {"default":"2024-01-02","name":"dt","type":{"type":"string","connect.parameters":{"tidb_type":"DATE"}}},
            {"default":null,"name":"ts0","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TIMESTAMP"}}]},
            {"default":"CURRENT_TIMESTAMP","name":"ts3","type":{"type":"string","connect.parameters":{"tidb_type":"TIMESTAMP"}}},
            {"default":"2024-01-02 03:04:05.600000","name":"dm","type":[{"type":"string","connect.parameters":{"tidb_type":"DATETIME"}},"null"]},
            {"default":"-01:02:03.40","name":"tm","type":[{"type":"string","connect.parameters":{"tidb_type":"TIME"}},"null"]},
            {"default":null,"name":"total","type":["null",{"type":"string","connect.parameters":{"tidb_type":"DECIMAL"}}]},
            {"default":null,"name":"late","type":["null",{"type":"int","connect.parameters":{"tidb_type":"INT"}}]},
            {"default":"","name":"_tidb_op","type":"string"},
            {"default":0,"name":"_tidb_commit_ts","type":"long"},
            {"default":0,"name":"_tidb_commit_physical_time","type":"long"},
            {"default":"","name":"_tidb_row_level_checksum","type":"string"},
            {"default":false,"name":"_tidb_corrupted","type":"boolean"},
            {"default":0,"name":"_tidb_checksum_version","type":"int"}
            ]}

            """);
    }

    [Fact]
    public void The_new_architecture_sends_virtual_columns()
    {
        Assert.EndsWith(
            """
            {"default":null,"name":"yr","type":["null",{"type":"int","connect.parameters":{"tidb_type":"INT"}}]}
            ]}

            """, Schemas(Ledger, Changefeeds.Of("8.5.7", Architecture.New)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_of_tpcc_with_default_options_and_with_decimals_as_text()
    {
        const string Ddl = """
            CREATE TABLE `tpcc`.`item` (
              `i_id` INT NOT NULL,
              `i_im_id` INT DEFAULT NULL,
              `i_name` VARCHAR(24) DEFAULT NULL,
              `i_price` DECIMAL(5,2) DEFAULT NULL,
              `i_data` VARCHAR(50) DEFAULT NULL,
              PRIMARY KEY (`i_id`) CLUSTERED
            );
            """;
        const string Value = """
            {"type":"record","name":"item","namespace":"default.tpcc","fields":[
            {"name":"i_id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}},
            {"default":null,"name":"i_im_id","type":["null",{"type":"int","connect.parameters":{"tidb_type":"INT"}}]},
            {"default":null,"name":"i_name","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}]},
            {"default":null,"name":"i_price","type":["null",{"type":"bytes","connect.parameters":{"tidb_type":"DECIMAL"},"logicalType":"decimal","precision":5,"scale":2}]},
            {"default":null,"name":"i_data","type":["null",{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}]}
            ]}

            """;
        const string Key = """
            {"type":"record","name":"item","namespace":"default.tpcc","fields":[
            {"name":"i_id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}
            ]}

            """;
        Check(Ddl, Changefeeds.Of("6.1.0"), Key, Value);
        Check(Ddl, Changefeeds.Of("8.5.7", Architecture.New), Key, Value);
        Check(Ddl, Changefeeds.Of("8.5.7") with { DecimalHandling = DecimalHandling.String }, Key, Value.Replace(
            """{"type":"bytes","connect.parameters":{"tidb_type":"DECIMAL"},"logicalType":"decimal","precision":5,"scale":2}""",
            """{"type":"string","connect.parameters":{"tidb_type":"DECIMAL"}}""", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("7.1.0", true)]
    [InlineData("7.0.0", false)]
    [InlineData("6.5.12", false)]
    public void Orders_of_tpcc_with_the_extension_has_its_key_in_table_order(string version, bool defaults)
    {
        const string Ddl = """
            CREATE TABLE `tpcc`.`orders` (
              `o_id` INT NOT NULL,
              `o_d_id` INT NOT NULL,
              `o_w_id` INT NOT NULL,
              `o_entry_d` DATETIME DEFAULT NULL,
              PRIMARY KEY (`o_w_id`,`o_d_id`,`o_id`)
            );
            """;
        const string KeyFields = """
            {"type":"record","name":"orders","namespace":"default.tpcc","fields":[
            {"name":"o_id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}},
            {"name":"o_d_id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}},
            {"name":"o_w_id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}
            """;
        var extension = defaults
            ? """
              {"default":"","name":"_tidb_op","type":"string"},
              {"default":0,"name":"_tidb_commit_ts","type":"long"},
              {"default":0,"name":"_tidb_commit_physical_time","type":"long"}
              """
            : """
              {"name":"_tidb_op","type":"string"},
              {"name":"_tidb_commit_ts","type":"long"},
              {"name":"_tidb_commit_physical_time","type":"long"}
              """;
        Check(Ddl, Changefeeds.Of(version) with { TidbExtension = true },
            KeyFields + "\n]}\n",
            KeyFields + ",\n" + """{"default":null,"name":"o_entry_d","type":["null",{"type":"string","connect.parameters":{"tidb_type":"DATETIME"}}]},""" + "\n" + extension + "\n]}\n");
    }

    [Fact]
    public void An_auto_random_key_leaves_no_trace_in_the_schema()
    {
        Assert.Equal(
            """
            {"type":"record","name":"history","namespace":"default.tpcc","fields":[
            {"name":"h_id","type":{"type":"long","connect.parameters":{"tidb_type":"BIGINT"}}}
            ]}

            """,
            Schemas("CREATE TABLE `tpcc`.`history` (`h_id` BIGINT NOT NULL AUTO_RANDOM PRIMARY KEY, `h_c_id` INT NOT NULL)", Changefeeds.Of("8.5.7")).Key);
    }

    public static TheoryData<string, Architecture> EveryReleaseColumn =>
    [
        .. new[] { "6.1.0", "6.5.0", "6.5.12", "7.1.0", "7.5.0", "7.5.7", "8.1.2", "8.5.7" }.Select(version => (version, Architecture.Classic)),
        ("8.5.7", Architecture.New),
    ];

    [Theory]
    [MemberData(nameof(EveryReleaseColumn))]
    public void Apache_Avro_parses_every_expected_schema(string version, Architecture architecture)
    {
        var changefeed = Changefeeds.Of(version, architecture);
        foreach (var ddl in new[] { Ledger, Integers, Notes })
        {
            foreach (var decimals in Enum.GetValues<DecimalHandling>())
            {
                var (key, value) = Schemas(ddl, changefeed with { DecimalHandling = decimals, TidbExtension = true });
                Assert.Equal(2, new[] { key, value }.Select(global::Avro.Schema.Parse).OfType<global::Avro.RecordSchema>().Count());
            }
        }
    }

    [Theory]
    [InlineData("CREATE TABLE k1 (a INT PRIMARY KEY DEFAULT 3, b INT UNIQUE NOT NULL)", """{"default":3,"name":"a","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}""")]
    [InlineData("CREATE TABLE k2 (a INT, b INT NOT NULL, c INT NOT NULL, UNIQUE u1 (b,c), UNIQUE u2 (c))", """{"name":"c","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}""")]
    [InlineData("CREATE TABLE k4 (s VARCHAR(100), PRIMARY KEY (s(10)))", """{"name":"s","type":{"type":"string","connect.parameters":{"tidb_type":"TEXT"}}}""")]
    [InlineData("CREATE TABLE k5 (a INT PRIMARY KEY, v INT AS (a+1) VIRTUAL NOT NULL, UNIQUE (v))", """{"name":"a","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}""")]
    [InlineData("CREATE TABLE k8 (id BINARY(16) PRIMARY KEY)", """{"name":"id","type":{"type":"bytes","connect.parameters":{"tidb_type":"BLOB"}}}""")]
    public void Keys_of_small_tables(string ddl, string field)
    {
        Assert.Equal(field, Schemas(ddl, Changefeeds.Of("8.5.7")).Key.Split('\n')[1]);
    }

    private static void Check(string ddl, Changefeed changefeed, string key, string value)
    {
        var actual = Schemas(ddl, changefeed);
        Assert.Equal(key, actual.Key);
        Assert.Equal(value, actual.Value);
    }

    private static (string Key, string Value) Schemas(string ddl, Changefeed changefeed)
    {
        var result = DdlReader.Read([new DdlSource(SourceFile.FromText("a.sql", ddl))], new DdlOptions { DefaultDatabase = "d" });
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        var table = Assert.Single(result.Catalog.Tables);
        var key = HandleKey.Of(table)!.Parts.Select(part => table.FindColumn(part.Column!)!);
        return (AvroSchemaText.Write(ExpectedSchemas.Key(table, changefeed, key)), AvroSchemaText.Write(ExpectedSchemas.Value(table, changefeed)));
    }
}
