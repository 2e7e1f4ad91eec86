namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>Every generated ksqlDB statement is accepted, in scripts and in request bodies.</summary>
public sealed class OutputTests
{
    public static TheoryData<string> Folders => [.. Outputs.Folders("ksqldb")];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Output_is_accepted(string folder)
    {
        var files = Outputs.Read(folder, ".ksql");
        foreach (var (path, text) in Outputs.Read(folder, ".json"))
            files.Add(path, text);
        Assert.NotEmpty(files);
        var errors = KsqlJudge.Deployment(files, IsGuarded(folder));
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    // Headless servers know no ASSERT, and a configuration can do without.
    private static bool IsGuarded(string folder)
    {
        var configuration = folder.StartsWith("output/", StringComparison.Ordinal)
            ? Path.Combine("generator", "samples", Path.GetFileName(Path.GetDirectoryName(folder)!), "tidb-codegen.json")
            : Path.Combine(folder, "..", "..", "tidb-codegen.json");
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, configuration));
        return !text.Contains("\"assertSchemas\": false", StringComparison.Ordinal) && !text.Contains("\"headless\"", StringComparison.Ordinal);
    }
}
