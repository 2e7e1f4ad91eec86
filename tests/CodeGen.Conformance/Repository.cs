namespace Tidb.CodeGen.Conformance;

/// <summary>The repository the tests run in.</summary>
internal static class Repository
{
    /// <summary>Generated files with an ending: those of the sample and of all cases, relative to the root, ordinal order.</summary>
    public static IEnumerable<string> Generated(string pattern)
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(RepositoryRoot.Path, "tests", "cases"), "expected", SearchOption.AllDirectories)
            .Append(Path.Combine(RepositoryRoot.Path, "output"));
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }
}
