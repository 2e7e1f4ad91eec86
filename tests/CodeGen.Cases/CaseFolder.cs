namespace Tidb.CodeGen.Cases;

/// <summary>A folder of <c>tests/cases</c>: inputs, expected files, expected findings.</summary>
public sealed record CaseFolder(string Name, string Path)
{
    /// <summary>True when expectations are to be rewritten for review.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("TIDB_CODEGEN_ACCEPT") == "1";

    public string Diagnostics => ReadIfThere(System.IO.Path.Combine(Path, "diagnostics.txt"));

    public SortedDictionary<string, string> Expected => ReadTree(System.IO.Path.Combine(Path, "expected"));

    public static IEnumerable<CaseFolder> All()
    {
        var root = System.IO.Path.Combine(RepositoryRoot.Path, "tests", "cases");
        return Directory.EnumerateFiles(root, "tidb-codegen.json", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetDirectoryName(file)!)
            .Select(folder => new CaseFolder(System.IO.Path.GetRelativePath(root, folder).Replace('\\', '/'), folder))
            .OrderBy(folder => folder.Name, StringComparer.Ordinal);
    }

    public static CaseFolder Find(string name) => All().Single(folder => folder.Name == name);

    public void Accept(CaseRun run)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, "diagnostics.txt"), run.Diagnostics);
        var expected = System.IO.Path.Combine(Path, "expected");
        if (Directory.Exists(expected))
            Directory.Delete(expected, recursive: true);
        foreach (var (path, text) in run.Files)
        {
            var file = System.IO.Path.Combine(expected, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public static SortedDictionary<string, string> ReadTree(string root)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(root))
            return files;
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var path = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/');
            if (path != ".tidb-codegen.cache" && path != ".tidb-codegen.lock")
                files[path] = File.ReadAllText(file);
        }
        return files;
    }

    private static string ReadIfThere(string file) => File.Exists(file) ? File.ReadAllText(file) : "";
}
