
namespace Tidb.CodeGen.Tests.Repository;

/// <summary>Files of the repository the tests were built from.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Source files below a folder, by path with slashes.</summary>
    public static IEnumerable<string> Under(string folder, string pattern)
    {
        return Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
    }

    // Paths of sources say nothing: a deterministic build replaces them.
    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CodeGen.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("the tests must run below the repository");
    }
}
