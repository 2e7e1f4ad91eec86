namespace Tidb.CodeGen.Conformance;

/// <summary>The repository the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Generated files with an ending: those of the sample and of all cases, relative to the root, ordinal order.</summary>
    public static IEnumerable<string> Generated(string pattern)
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Root, "tests", "cases"), "expected", SearchOption.AllDirectories)
            .Append(Path.Combine(Root, "output"));
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CodeGen.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("the tests must run below the repository");
    }
}
