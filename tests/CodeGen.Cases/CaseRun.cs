using System.Text.RegularExpressions;
using Tidb.CodeGen.Cli;

namespace Tidb.CodeGen.Cases;

/// <summary>One run of the command line on a copy of a case's inputs.</summary>
public sealed partial class CaseRun : IDisposable
{
    private readonly string _folder;

    private CaseRun(string folder) => _folder = folder;

    /// <summary>Exit code, then the findings as text.</summary>
    public string Diagnostics { get; private set; } = "";

    public SortedDictionary<string, string> Files { get; private set; } = [];

    public static CaseRun Of(CaseFolder source)
    {
        var run = new CaseRun(Directory.CreateTempSubdirectory("tidb-codegen-case-").FullName);
        foreach (var file in Directory.EnumerateFiles(source.Path, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source.Path, file);
            if (path.StartsWith("expected", StringComparison.Ordinal) || path == "diagnostics.txt")
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(run._folder, path))!);
            File.Copy(file, Path.Combine(run._folder, path));
        }
        var (code, text) = run.Generate();
        run.Diagnostics = $"exit code {code}\n{Seconds().Replace(text, "")}";
        run.Files = CaseFolder.ReadTree(Path.Combine(run._folder, "output"));
        return run;
    }

    /// <summary>Generates once more over the same output folder: nothing may be written.</summary>
    public SortedDictionary<string, string> Again()
    {
        var (_, text) = Generate();
        Assert.Matches(@" · (0 written|nothing written) · |^error", text.ReplaceLineEndings("\n"));
        return CaseFolder.ReadTree(Path.Combine(_folder, "output"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int Code, string Text) Generate()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(["generate"], new Terminal(output, error, _folder));
        Assert.Equal("", output.ToString());
        return (code, error.ToString());
    }

    [GeneratedRegex(@" · [0-9.]+ s(?=\n)")]
    private static partial Regex Seconds();
}
