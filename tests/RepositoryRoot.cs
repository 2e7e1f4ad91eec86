namespace Tidb.CodeGen;

/// <summary>The root of the repository the tests run in.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    // Paths of sources say nothing: a deterministic build replaces them.
    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CodeGen.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("the tests must run below the repository");
    }
}
