using System.Diagnostics;
using System.Text;

namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>What a run of the built tool left: exit code, data, talk.</summary>
internal sealed record Outcome(int Code, string Out, string Error);

/// <summary>A folder to run the built tool in, as a process, and what users see of it.</summary>
internal sealed class Tool : IDisposable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "tidb-codegen.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("tidb-codegen-cli-").FullName;

    /// <summary>A folder with the sample's inputs.</summary>
    public static Tool WithSample()
    {
        var tool = new Tool();
        Copy(Path.Combine(RepositoryRoot.Path, "generator", "samples", "tpcc"), tool.Folder);
        return tool;
    }

    /// <summary>A folder with one small table for every target that is there.</summary>
    public static Tool WithOneTable(string targets = "\"ksqldb\": {}")
    {
        var tool = new Tool();
        tool.Write("tidb-codegen.json", $$"""
            {
              "source": { "ddl": ["ddl/*.sql"], "defaultDatabase": "shop" },
              "ticdc": { "id": "shop", "version": "8.5.7" },
              "targets": { {{targets}} }
            }

            """);
        tool.Write("ddl/item.sql", "CREATE TABLE item (id int PRIMARY KEY, name varchar(20));\n");
        return tool;
    }

    public Outcome Run(params string[] arguments) => Run(Start("", "dotnet", [Assembly, .. arguments]));

    /// <summary>Runs in a folder below, with a text on standard input.</summary>
    public Outcome RunIn(string folder, string input, params string[] arguments)
    {
        var process = Start(folder, "dotnet", [Assembly, .. arguments]);
        process.StandardInput.Write(input);
        return Run(process);
    }

    /// <summary>Runs the tool through another program, such as one that takes the network away.</summary>
    public Outcome RunThrough(string program, string[] first, params string[] arguments) => Run(Start("", program, [.. first, "dotnet", Assembly, .. arguments]));

    /// <summary>Starts the tool and lets it run.</summary>
    public Process Start(params string[] arguments) => Start("", "dotnet", [Assembly, .. arguments]);

    public static Outcome Run(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Outcome(process.ExitCode, output, error.Result);
        }
    }

    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => Path.Combine(Folder, path);

    public bool Has(string path) => File.Exists(PathOf(path));

    /// <summary>Bytes and times of the files below a folder, by path; the cache, which may change, left out.</summary>
    public SortedDictionary<string, string> Snapshot(string folder = "output")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".cache", StringComparison.Ordinal)))
            files[Path.GetRelativePath(PathOf(folder), file).Replace('\\', '/')] = $"{File.GetLastWriteTimeUtc(file).Ticks} {File.ReadAllText(file)}";
        return files;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private Process Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = PathOf(folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }
}
