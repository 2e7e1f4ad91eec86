namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>Every generated Snowflake script is accepted, in the order it is applied in.</summary>
public sealed class OutputTests
{
    // What environments share is no deployment by itself.
    public static TheoryData<string> Folders
    {
        get
        {
            var all = Outputs.Folders("snowflake").ToList();
            return [.. all.Except(all.Select(SharedBy).OfType<string>())];
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Output_is_accepted(string folder)
    {
        var files = Outputs.Read(folder, ".sql");
        foreach (var (path, text) in SharedBy(folder) is { } shared ? Outputs.Read(shared, ".sql") : [])
            files.Add(path, text);
        foreach (var path in files.Keys.Where(IsForTidb).ToList())
            files.Remove(path);
        Assert.NotEmpty(files);
        var errors = SnowflakeJudge.Deployment(files);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    // …/env/NAME/snowflake → …/snowflake
    private static string? SharedBy(string folder)
    {
        return folder.Split('/') is [.. var output, "env", _, "snowflake"] ? string.Join('/', [.. output, "snowflake"]) : null;
    }

    // The name says whose SQL it is.
    internal static bool IsForTidb(string path) => path.EndsWith(".tidb.sql", StringComparison.Ordinal);
}
