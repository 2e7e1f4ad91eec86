
namespace Tidb.CodeGen.Conformance;

/// <summary>Committed outputs of the generator: the sample's and those of the cases.</summary>
internal static class Outputs
{
    /// <summary>The folders named so below an output, for instance <c>snowflake</c>, by path below the repository.</summary>
    public static IEnumerable<string> Folders(string target)
    {
        var root = RepositoryRoot.Path;
        return new[] { "output", "tests/cases" }
            .SelectMany(part => Directory.EnumerateDirectories(Path.Combine(root, part), target, SearchOption.AllDirectories))
            .Select(folder => Path.GetRelativePath(root, folder).Replace('\\', '/'))
            .Where(folder => !folder.Contains("/templates/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Generated files that match a pattern, by path below the repository, ordinal order.</summary>
    public static IEnumerable<string> Files(string pattern)
    {
        var root = RepositoryRoot.Path;
        return Directory.EnumerateDirectories(Path.Combine(root, "tests", "cases"), "expected", SearchOption.AllDirectories)
            .Append(Path.Combine(root, "output"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>One file, by path below the repository.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, path));

    /// <summary>The files of a folder with one ending, by path below it.</summary>
    public static SortedDictionary<string, string> Read(string folder, string ending)
    {
        var root = Path.Combine(RepositoryRoot.Path, folder);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(ending, StringComparison.Ordinal)))
            files[Path.GetRelativePath(root, file).Replace('\\', '/')] = File.ReadAllText(file);
        return files;
    }
}
