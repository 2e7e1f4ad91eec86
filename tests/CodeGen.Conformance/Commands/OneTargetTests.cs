namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>One target alone, and DDL in, text out.</summary>
public sealed class OneTargetTests
{
    private const string Ddl = "CREATE TABLE item (id int PRIMARY KEY, name varchar(20) COMMENT '商品');\n";

    [Fact]
    public void One_target_leaves_what_the_manifest_lists_for_the_others()
    {
        using var tool = Tool.WithOneTable("\"ksqldb\": {}, \"sqlserver\": {}");
        Assert.Equal(0, tool.Run("generate").Code);
        var (manifest, before) = (tool.Read("output/.tidb-codegen.manifest"), tool.Snapshot());
        var outcome = tool.Run("generate", "--only", "sqlserver");
        Assert.Equal(0, outcome.Code);
        Assert.Contains(" · 0 written · ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, tool.Snapshot());

        tool.Write("ddl/item.sql", "CREATE TABLE other (id int PRIMARY KEY, name varchar(20));\n");
        Assert.Equal(0, tool.Run("generate", "--only", "sqlserver").Code);
        Assert.Equal(0, tool.Run("check", "--only", "sqlserver").Code);
        Assert.Equal(1, tool.Run("check").Code);
        Assert.Contains("  ksqldb/shop.item.ksql\n", tool.Read("output/.tidb-codegen.manifest"), StringComparison.Ordinal);
        Assert.False(tool.Has("output/sqlserver/shop.item.sql"));
        Assert.True(tool.Has("output/sqlserver/shop.other.sql"));
        Assert.True(tool.Has("output/ksqldb/shop.item.ksql"));

        tool.Write("ddl/item.sql", "CREATE TABLE item (id int PRIMARY KEY, name varchar(20));\n");
        Assert.Equal(0, tool.Run("generate").Code);
        Assert.Equal(manifest, tool.Read("output/.tidb-codegen.manifest"));
    }

    [Fact]
    public void One_target_in_a_folder_of_its_own_has_a_manifest_of_its_own_and_no_findings_of_others()
    {
        // FLOAT as a key is a finding of ksqlDB's.
        using var tool = Tool.WithOneTable("\"ksqldb\": { \"tables\": true }, \"sqlserver\": {}");
        tool.Write("ddl/item.sql", "CREATE TABLE item (id double PRIMARY KEY, name varchar(20));\n");
        Assert.Contains("ksqldb", tool.Run("lint").Error, StringComparison.Ordinal);
        var outcome = tool.Run("generate", "--only", "sqlserver", "--output", "obj/sql");
        Assert.Equal(0, outcome.Code);
        Assert.DoesNotContain("ksqldb", outcome.Error, StringComparison.Ordinal);
        Assert.All(File.ReadLines(tool.PathOf("obj/sql/.tidb-codegen.manifest")), line => Assert.Matches("^[0-9a-f]{64}  sqlserver/", line));
        Assert.False(tool.Has("obj/sql/README.md"));
        Assert.False(Directory.Exists(tool.PathOf("output")));
    }

    [Fact]
    public void A_target_that_is_not_configured_is_an_error()
    {
        using var tool = Tool.WithOneTable();
        var outcome = tool.Run("generate", "--only", "snowflake");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("error[TCG7026]: the configuration has no target `snowflake`\n --> tidb-codegen.json:4:", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ddl_from_standard_input_becomes_text_and_no_file()
    {
        using var tool = new Tool();
        var outcome = tool.RunIn("", Ddl, "generate", "--ddl", "-", "--database", "shop", "--target", "ksqldb", "--stdout");
        Assert.Equal(0, outcome.Code);
        Assert.Matches("^1 table · 3 files · 0 written · ", outcome.Error);
        Assert.Equal(
            ["-- ==> ksqldb/ops/describe.ksql <==", "-- ==> ksqldb/ops/shop.item/drop.ksql <==", "-- ==> ksqldb/shop.item.ksql <=="],
            outcome.Out.Split('\n').Where(line => line.Contains("==>", StringComparison.Ordinal)));
        Assert.Contains("\nCREATE SOURCE STREAM IF NOT EXISTS shop_item_cdc (\n", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(tool.Folder));
    }

    [Fact]
    public void Ddl_of_files_is_read_in_their_order_and_equals_what_a_configuration_gives()
    {
        using var tool = Tool.WithOneTable("\"sqlserver\": {}");
        tool.Write("change.sql", "ALTER TABLE item ADD COLUMN price int;\n");
        var outcome = tool.Run("generate", "--ddl", "ddl/item.sql", "--ddl", "change.sql", "--database", "shop", "--target", "sqlserver", "--stdout");
        Assert.Equal(0, outcome.Code);
        File.Move(tool.PathOf("change.sql"), tool.PathOf("ddl/item2.sql"));
        Assert.Equal(outcome.Out, tool.Run("generate", "--only", "sqlserver", "--stdout").Out);
        Assert.Contains("[price] int", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_ddl_from_standard_input_has_its_place_and_prints_no_text()
    {
        using var tool = new Tool();
        var outcome = tool.RunIn("", Ddl + "CREATE TABLE t (\n  id intt PRIMARY KEY\n);\n", "generate", "--ddl", "-", "--database", "shop", "--target", "snowflake", "--stdout");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.Contains(" --> <stdin>:3:6\n", outcome.Error, StringComparison.Ordinal);

        var missing = tool.Run("generate", "--ddl", "none.sql", "--target", "snowflake", "--stdout");
        Assert.Equal((2, ""), (missing.Code, missing.Out));
        Assert.Contains("there is no file `none.sql`", missing.Error, StringComparison.Ordinal);
    }
}
