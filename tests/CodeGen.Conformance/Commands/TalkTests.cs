namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>Where words go: data to standard output, talk to standard error, one line when all is well.</summary>
public sealed class TalkTests
{
    private const string Closing = @"[0-9]+ errors? · [0-9]+ warnings? · [0-9]+\.[0-9]{2} s\n$";

    [Fact]
    public void Success_is_one_line_and_the_second_run_writes_nothing()
    {
        using var tool = Tool.WithOneTable();
        var first = tool.Run("generate");
        Assert.Equal((0, ""), (first.Code, first.Out));
        Assert.Matches(@"^1 table · 4 files · 4 written · " + Closing, first.Error);
        var before = tool.Snapshot();
        var second = tool.Run("generate");
        Assert.Matches(@"^1 table · 4 files · 0 written · " + Closing, second.Error);
        Assert.Equal(before, tool.Snapshot());
    }

    [Fact]
    public void Findings_are_talk_and_differences_are_data()
    {
        using var tool = Tool.WithOneTable();
        tool.Write("ddl/log.sql", "CREATE TABLE log (line varchar(9));\n");
        var generated = tool.Run("generate");
        Assert.Equal((0, ""), (generated.Code, generated.Out));
        Assert.StartsWith("warning[TCG2001]", generated.Error, StringComparison.Ordinal);

        tool.Write("ddl/item.sql", "CREATE TABLE item (id int PRIMARY KEY, name varchar(20), price int);\n");
        var check = tool.Run("check");
        Assert.Equal(1, check.Code);
        Assert.Contains("changed   ksqldb/shop.item.ksql\n", check.Out, StringComparison.Ordinal);
        Assert.Contains("\n+  price INT\n", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", check.Out, StringComparison.Ordinal);
        Assert.Matches(@" · 4 files · 1 difference · " + Closing, check.Error);
    }

    [Fact]
    public void A_finding_named_in_a_flag_or_in_the_configuration_fails_the_run()
    {
        using var tool = Tool.WithOneTable();
        tool.Write("ddl/log.sql", "CREATE TABLE log (line varchar(9));\n");
        Assert.Equal(0, tool.Run("lint").Code);
        var strict = tool.Run("lint", "--warnings-as-errors");
        Assert.Equal(1, strict.Code);
        Assert.StartsWith("error[TCG2001]", strict.Error, StringComparison.Ordinal);
        var generated = tool.Run("generate", "--warnings-as-errors");
        Assert.Equal(1, generated.Code);
        Assert.Contains(" · nothing written · ", generated.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tool.PathOf("output")));
    }

    [Fact]
    public void Nothing_is_coloured_where_nobody_looks()
    {
        using var tool = Tool.WithOneTable();
        tool.Write("ddl/log.sql", "CREATE TABLE log (line varchar(9)), broken;\n");
        var outcome = tool.Run("lint");
        Assert.Equal(1, outcome.Code);
        Assert.DoesNotContain('\u001b', outcome.Out + outcome.Error);
    }

    [Fact]
    public void The_configuration_is_looked_for_upwards_or_named()
    {
        using var tool = Tool.WithOneTable();
        Directory.CreateDirectory(tool.PathOf("ddl/deep/deeper"));
        Assert.Equal(0, tool.RunIn("ddl/deep/deeper", "", "generate").Code);
        Assert.True(tool.Has("output/ksqldb/shop.item.ksql"));
        Assert.Equal(0, tool.RunIn("ddl/deep", "", "generate", "--config", "../../tidb-codegen.json", "--output", "here").Code);
        Assert.True(tool.Has("ddl/deep/here/ksqldb/shop.item.ksql"));

        var missing = tool.Run("generate", "--config", "none.json");
        Assert.Equal(2, missing.Code);
        Assert.StartsWith("error[TCG7020]: there is no `none.json`", missing.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate")]
    [InlineData("inspect")]
    public void Without_a_configuration_the_way_to_one_is_named(string command)
    {
        using var tool = new Tool();
        var outcome = tool.Run(command);
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("tidb-codegen init", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gnerate", "gnerate")]
    [InlineData("generate --form text", "--form")]
    [InlineData("lint --format xml", "xml")]
    [InlineData("generate --only oracle", "oracle")]
    [InlineData("generate --ddl a.sql", "--target")]
    [InlineData("generate --target snowflake", "--ddl")]
    [InlineData("generate --stdout --force", "--force")]
    [InlineData("generate --ddl - --target ksqldb --stdout --config x", "--config")]
    [InlineData("init --sample northwind", "northwind")]
    [InlineData("templates", "ommand")]
    public void A_wrong_command_line_is_refused_with_the_word_that_is_wrong(string line, string word)
    {
        using var tool = new Tool();
        var outcome = tool.Run(line.Split(' '));
        Assert.Equal(2, outcome.Code);
        Assert.Contains(word, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("tidb-codegen --help", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(tool.Folder));
    }

    [Fact]
    public void Help_names_every_command_and_is_data()
    {
        using var tool = new Tool();
        var outcome = tool.Run("--help");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        foreach (var command in new[] { "generate", "check", "lint", "inspect", "init", "explain", "templates" })
            Assert.Matches($@"(?m)^  {command}\b", outcome.Out);
    }

    [Fact]
    public void Explain_prints_the_long_text_of_a_code_or_slug_and_lists_all()
    {
        using var tool = new Tool();
        var byCode = tool.Run("explain", "TCG2001");
        Assert.Equal((0, ""), (byCode.Code, byCode.Error));
        Assert.StartsWith("TCG2001 no-handle-key (warning)\n\n", byCode.Out, StringComparison.Ordinal);
        Assert.Equal(byCode, tool.Run("explain", "no-handle-key"));
        Assert.Contains("TCG2001  warning  no-handle-key\n", tool.Run("explain").Out, StringComparison.Ordinal);
        var unknown = tool.Run("explain", "no-handel-key");
        Assert.Equal((2, ""), (unknown.Code, unknown.Out));
        Assert.Contains("did you mean `no-handle-key`?", unknown.Error, StringComparison.Ordinal);
    }
}
