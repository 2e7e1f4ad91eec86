namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>What happens to files: owned, edited, left over, somebody else's; two runs at once; a run that breaks off.</summary>
public sealed class OutputFolderTests
{
    private const string Script = "output/ksqldb/shop.item.ksql";

    [Fact]
    public void An_edited_file_is_shown_by_check_and_overwritten_with_a_warning()
    {
        using var tool = Generated();
        var written = tool.Read(Script);
        tool.Write(Script, written + "-- mine\n");
        var check = tool.Run("check");
        Assert.Equal(1, check.Code);
        Assert.StartsWith("edited    ksqldb/shop.item.ksql\n", check.Out, StringComparison.Ordinal);
        Assert.Contains("--- mine\n", check.Out, StringComparison.Ordinal);
        Assert.Equal(written + "-- mine\n", tool.Read(Script));

        var outcome = tool.Run("generate");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("warning[TCG8005]", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(written, tool.Read(Script));
        Assert.Equal(0, tool.Run("check").Code);
    }

    [Fact]
    public void What_is_no_longer_planned_goes_unless_it_was_edited()
    {
        using var tool = Generated();
        tool.Write("output/ksqldb/ops/shop.item/drop.ksql", "-- kept by hand\n");
        tool.Write("output/mine.txt", "mine");
        tool.Write("ddl/item.sql", "CREATE TABLE other (id int PRIMARY KEY, name varchar(20));\n");
        var check = tool.Run("check");
        Assert.Contains("left over ksqldb/shop.item.ksql\n", check.Out, StringComparison.Ordinal);
        Assert.Contains("missing   ksqldb/shop.other.ksql\n", check.Out, StringComparison.Ordinal);
        var outcome = tool.Run("generate");
        Assert.Equal(0, outcome.Code);
        Assert.Contains(" · 1 removed · ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("warning[TCG8006]", outcome.Error, StringComparison.Ordinal);
        Assert.False(tool.Has(Script));
        Assert.Equal("-- kept by hand\n", tool.Read("output/ksqldb/ops/shop.item/drop.ksql"));
        Assert.Equal("mine", tool.Read("output/mine.txt"));
    }

    [Fact]
    public void Somebody_elses_file_stops_the_run_unless_forced_and_an_equal_one_is_adopted()
    {
        using var tool = Generated();
        File.Delete(tool.PathOf("output/.tidb-codegen.manifest"));
        tool.Write(Script, "somebody's work\n");
        var before = tool.Snapshot();
        var refused = tool.Run("generate");
        Assert.Equal(2, refused.Code);
        Assert.Contains("error[TCG8004]: `ksqldb/shop.item.ksql`", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, tool.Snapshot());
        var forced = tool.Run("generate", "--force");
        Assert.Equal(0, forced.Code);
        Assert.Contains(" · 1 written · ", forced.Error, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("check").Code);
    }

    [Fact]
    public void Two_runs_at_once_take_turns()
    {
        using var tool = Tool.WithOneTable();
        var runs = Enumerable.Range(0, 3).Select(_ => tool.Start("generate")).ToList();
        var outcomes = runs.Select(Tool.Run).ToList();
        Assert.All(outcomes, outcome => Assert.Equal(0, outcome.Code));
        Assert.Equal(1, outcomes.Count(outcome => outcome.Error.Contains(" · 4 written · ", StringComparison.Ordinal)));
        Assert.Equal(0, tool.Run("check").Code);
    }

    [Fact]
    public void A_run_waits_for_the_folder_and_says_who_keeps_it()
    {
        using var tool = Generated();
        using (new FileStream(tool.PathOf("output/.tidb-codegen.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var outcome = tool.Run("generate");
            Assert.Equal(2, outcome.Code);
            Assert.Contains("another run of the tool holds", outcome.Error, StringComparison.Ordinal);
        }
        Assert.Equal(0, tool.Run("generate").Code);
    }

    // A folder in the place of the last file: the run breaks off there, after it has written the others.
    [Fact]
    public void A_run_that_breaks_off_leaves_whole_files_and_the_old_manifest_and_the_next_one_repairs()
    {
        using var tool = Generated();
        var manifest = tool.Read("output/.tidb-codegen.manifest");
        tool.Write("ddl/item.sql", "CREATE TABLE item (id int PRIMARY KEY, name varchar(20), price int);\nCREATE TABLE zoo (id int PRIMARY KEY, name varchar(20));\n");
        tool.Write("output/ksqldb/shop.zoo.ksql/file", "in the way");
        var broken = tool.Run("generate");
        Assert.Equal(2, broken.Code);
        Assert.StartsWith("error: ", broken.Error, StringComparison.Ordinal);
        Assert.Equal(manifest, tool.Read("output/.tidb-codegen.manifest"));
        Assert.EndsWith("\n);\n", tool.Read(Script), StringComparison.Ordinal);
        Assert.Contains("price INT", tool.Read(Script), StringComparison.Ordinal);

        Directory.Delete(tool.PathOf("output/ksqldb/shop.zoo.ksql"), recursive: true);
        Assert.Equal(0, tool.Run("generate").Code);
        Assert.Equal(0, tool.Run("check").Code);
        Assert.Empty(Directory.EnumerateFiles(tool.PathOf("output"), "*.tmp", SearchOption.AllDirectories));
    }

    private static Tool Generated()
    {
        var tool = Tool.WithOneTable();
        Assert.Equal(0, tool.Run("generate").Code);
        return tool;
    }
}
