namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>Every generated Snowflake script is accepted, in the order it is applied in.</summary>
public sealed class OutputTests
{
    public static TheoryData<string> Folders => [.. Outputs.Folders("snowflake")];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Output_is_accepted(string folder)
    {
        var files = Outputs.Read(folder, ".sql");
        foreach (var path in files.Keys.Where(IsForTidb).ToList())
            files.Remove(path);
        Assert.NotEmpty(files);
        var errors = SnowflakeJudge.Deployment(files);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    // The name says whose SQL it is.
    internal static bool IsForTidb(string path) => path.EndsWith(".tidb.sql", StringComparison.Ordinal);
}
