namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>Templates of the user's: exported, changed, compared, wrong.</summary>
public sealed class TemplateTests
{
    private const string Status = "templates/snowflake/90_status.sql.sbn";

    [Fact]
    public void An_exported_template_changes_nothing_until_it_is_changed()
    {
        using var tool = WithOverrides();
        Assert.Equal(0, tool.Run("generate").Code);
        var plain = tool.Snapshot();
        var export = tool.Run("templates", "export", "snowflake/90_status.sql.sbn", "ksqldb/parts");
        Assert.Equal((0, ""), (export.Code, export.Out));
        Assert.Contains("wrote    ksqldb/parts/source.ksql.sbn\n", export.Error, StringComparison.Ordinal);
        var equal = tool.Run("templates", "diff");
        Assert.Equal((0, ""), (equal.Code, equal.Out));
        Assert.Matches("^[1-9][0-9]* overrides · 0 differences · ", equal.Error);
        Assert.Contains(" · 0 written · ", tool.Run("generate").Error, StringComparison.Ordinal);
        Assert.Equal(plain, tool.Snapshot());

        tool.Write(Status, "-- ours\n" + tool.Read(Status));
        var diff = tool.Run("templates", "diff");
        Assert.Equal(0, diff.Code);
        Assert.StartsWith("--- built-in/snowflake/90_status.sql.sbn\n+++ templates/snowflake/90_status.sql.sbn\n", diff.Out, StringComparison.Ordinal);
        Assert.Contains("\n+-- ours\n", diff.Out, StringComparison.Ordinal);
        Assert.Contains("kept     snowflake/90_status.sql.sbn\n", tool.Run("templates", "export", "snowflake/90_status.sql.sbn").Error, StringComparison.Ordinal);
        Assert.StartsWith("-- ours\n", tool.Read(Status), StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("generate").Code);
        Assert.StartsWith("-- ours\n", tool.Read("output/snowflake/90_status.sql"), StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("templates", "export", "snowflake", "--force").Code);
        Assert.Equal("", tool.Run("templates", "diff").Out);
    }

    [Fact]
    public void A_template_that_is_not_there_is_not_exported()
    {
        using var tool = new Tool();
        var outcome = tool.Run("templates", "export", "snowflake/90_statis.sql.sbn", "../x");
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("did you mean `snowflake/90_status.sql.sbn`?", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("there is no template `../x`", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(tool.Folder));
    }

    [Theory]
    [InlineData("{{ include \"../../ddl/item.sql\" }}\n", "TCG7502", 1, 4)]
    [InlineData("{{ include \"/etc/hostname\" }}\n", "TCG7502", 1, 4)]
    [InlineData("-- x\n{{ for t in output.tables }}\n{{ t.objects.replica }}\n{{ end }}\n", "TCG7503", 3, 4)]
    [InlineData("-- x\n-- y {{ outptu.tables }}\n", "TCG7502", 2, 9)]
    [InlineData("-- x\n{{ if }}\n", "TCG7501", 2, 4)]
    public void A_wrong_template_is_an_error_at_its_place(string template, string code, int line, int column)
    {
        using var tool = WithOverrides();
        tool.Write(Status, template);
        var outcome = tool.Run("generate");
        Assert.Equal(2, outcome.Code);
        Assert.Contains($"error[{code}]: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains($" --> {Status}:{line}:{column}\n", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tool.PathOf("output")));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "creating links needs a privilege on Windows");
        using var tool = WithOverrides();
        tool.Write("elsewhere/90_status.sql.sbn", "-- from elsewhere\n");
        Directory.CreateDirectory(tool.PathOf("templates"));
        Directory.CreateSymbolicLink(tool.PathOf("templates/snowflake"), tool.PathOf("elsewhere"));
        var outcome = tool.Run("generate");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("error[TCG7505]", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_an_override_is_read_again_before_it_is_written()
    {
        using var tool = WithOverrides("\"ksqldb\": { \"deployment\": \"rest\" }");
        tool.Write("templates/ksqldb/rest/table.json.sbn", "{ \"ksql\": \"x\",\n  \"streamsProperties\": {},\n}\n");
        var outcome = tool.Run("generate");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("error[TCG8007]: `ksqldb/rest/shop.item.json` would be wrong: line 3: ", outcome.Error, StringComparison.Ordinal);
        tool.Write("templates/ksqldb/rest/table.json.sbn", "{}");
        Assert.Contains("it has no line end at its end", tool.Run("generate").Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tool.PathOf("output")));
    }

    private static Tool WithOverrides(string targets = "\"ksqldb\": {}, \"snowflake\": {}")
    {
        var tool = Tool.WithOneTable(targets);
        tool.Write("tidb-codegen.json", tool.Read("tidb-codegen.json").Replace("\"targets\"", "\"templates\": \"templates\",\n  \"targets\"", StringComparison.Ordinal));
        Directory.CreateDirectory(tool.PathOf("templates"));
        return tool;
    }
}
