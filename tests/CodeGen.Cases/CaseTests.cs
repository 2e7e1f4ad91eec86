using System.Globalization;

namespace Tidb.CodeGen.Cases;

public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. CaseFolder.All().Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_gives_the_expected_files_and_findings(string name)
    {
        var folder = CaseFolder.Find(name);
        using var run = CaseRun.Of(folder);
        if (CaseFolder.Accepts)
        {
            folder.Accept(run);
            return;
        }
        Assert.Equal(folder.Diagnostics, run.Diagnostics);
        Assert.Equal(folder.Expected.Keys, run.Files.Keys);
        foreach (var (path, text) in folder.Expected)
            Assert.True(text == run.Files[path], $"{name}/expected/{path} differs:\n{run.Files[path]}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_gives_the_same_bytes_in_every_culture_and_on_a_second_run(string name)
    {
        var folder = CaseFolder.Find(name);
        using var first = CaseRun.Of(folder);
        foreach (var culture in new[] { "tr-TR", "ja-JP", "de-DE" })
        {
            using var other = InCulture(culture, () => CaseRun.Of(folder));
            Assert.Equal(first.Diagnostics, other.Diagnostics);
            Assert.Equal(first.Files, other.Files);
        }
        var written = first.Again();
        Assert.Equal(first.Files, written);
    }

    private static T InCulture<T>(string culture, Func<T> action)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
        try
        {
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
