using System.Text.Json;

namespace Tidb.CodeGen.Conformance.Commands;

/// <summary><c>init</c>, and that what it writes can be generated from; <c>inspect</c> on the sample.</summary>
public sealed class InitTests
{
    [Fact]
    public void The_sample_is_generated_as_it_is_committed()
    {
        using var tool = new Tool();
        var init = tool.Run("init", "--sample", "tpcc");
        Assert.Equal((0, ""), (init.Code, init.Out));
        Assert.Contains("wrote    tidb-codegen.json\n", init.Error, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("generate", "--verify").Code);
        var committed = Path.Combine(RepositoryRoot.Path, "output", "tpcc");
        foreach (var file in Directory.EnumerateFiles(committed, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".cache", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal)))
            Assert.Equal(File.ReadAllText(file), tool.Read(Path.Combine("output", Path.GetRelativePath(committed, file))));

        var again = tool.Run("init", "--sample", "tpcc");
        Assert.Equal(2, again.Code);
        Assert.Contains("is here already", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ddl_and_schemas_of_the_folder_are_found()
    {
        using var tool = new Tool();
        tool.Write("db/schema/001.sql", "CREATE TABLE item (id int PRIMARY KEY);\n");
        tool.Write("registry/tidb_shop_item-key.avsc", """{"type":"record","name":"item","namespace":"default.shop","fields":[{"name":"id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}]}""");
        tool.Write("bin/copy.sql", "not this one");
        tool.Write(".gitattributes", "mine\n");
        var init = tool.Run("init");
        Assert.Equal(0, init.Code);
        Assert.Contains("kept     .gitattributes\n", init.Error, StringComparison.Ordinal);
        Assert.Equal("mine\n", tool.Read(".gitattributes"));
        using var json = JsonDocument.Parse(tool.Read("tidb-codegen.json"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var source = json.RootElement.GetProperty("source");
        Assert.Equal(["db/schema/*.sql"], source.GetProperty("ddl").EnumerateArray().Select(entry => entry.GetString()));
        Assert.Equal(["registry/*.avsc"], source.GetProperty("avro").EnumerateArray().Select(entry => entry.GetString()));
        Assert.Equal("shop", source.GetProperty("defaultDatabase").GetString());
        Assert.Equal(0, tool.Run("generate").Code);
        Assert.True(tool.Has("output/snowflake/tables/shop.item/40_apply.sql"));
    }

    [Fact]
    public void Inspect_says_which_rule_decided_and_why()
    {
        using var tool = Tool.WithSample();
        var text = tool.Run("inspect", "tpcc.item");
        Assert.Equal(0, text.Code);
        Assert.StartsWith("tpcc.item\n", text.Out, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  topic +tidb_tpcc_item$", text.Out);
        Assert.Matches(@"(?m)^  i_price +decimal\(5,2\) +decimal-bytes +NUMBER\(5,2\) +decimal ", text.Out);
        Assert.Matches(@"(?m)^  decimal +decimal\(5,2\) arrives as decimal-bytes$", text.Out);
        Assert.DoesNotContain("tpcc.stock", text.Out, StringComparison.Ordinal);
        Assert.Equal(2, tool.Run("inspect", "a.b.c.d").Code);

        var model = tool.Run("inspect", "tpcc.*", "--format", "json");
        Assert.Equal(0, model.Code);
        using var json = JsonDocument.Parse(model.Out);
        var tables = json.RootElement.GetProperty("tables").EnumerateArray().ToList();
        Assert.Equal(8, tables.Count);
        Assert.Equal("tpcc.history", Assert.Single(json.RootElement.GetProperty("skipped").EnumerateArray()).GetProperty("table").GetString());
        Assert.All(tables.SelectMany(table => table.GetProperty("columns").EnumerateArray()), column =>
        {
            Assert.NotEqual("", column.GetProperty("snowflake").GetProperty("rule").GetString());
            Assert.Contains(" arrives as ", column.GetProperty("snowflake").GetProperty("why").GetString(), StringComparison.Ordinal);
        });

        var catalog = tool.Run("inspect", "tpcc.history", "--catalog", "--format", "json");
        Assert.Equal(0, catalog.Code);
        using var tablesOfDdl = JsonDocument.Parse(catalog.Out);
        Assert.Contains("h_amount", catalog.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("snowflake", "VARCHAR(100)")]
    [InlineData("sqlserver", "nvarchar(100)")]
    public void Inspect_says_that_an_override_decided(string target, string type)
    {
        using var tool = Tool.WithOneTable($$"""
            "{{target}}": {} }, "overrides": [ { "match": "shop.item.name", "{{target}}": { "type": "{{type}}" } } ], "diagnostics": {
            """);
        Assert.Matches(@"(?m) varchar\(20\) arrives as text, an override names the type$", tool.Run("inspect", "shop.item").Out);
    }
}
