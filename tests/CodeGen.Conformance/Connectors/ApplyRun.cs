namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>The sample's connectors in a folder, and their apply.sh run there with curl and jq that note their arguments.</summary>
internal sealed class ApplyRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidb-codegen-apply-");
    private readonly string _flavor;

    public ApplyRun(string flavor, params (string Old, string New)[] changes)
    {
        Shell.Need("curl");
        Shell.Need("jq");
        _flavor = flavor;
        foreach (var (path, text) in ConnectorFiles.OfSample(changes).Where(file => file.Key.StartsWith($"connectors/{flavor}/", StringComparison.Ordinal)))
            File.WriteAllText(Path.Combine(_folder.FullName, Path.GetFileName(path)), text);
        foreach (var program in new[] { "curl", "jq" })
            Watch(program);
    }

    public FakeConnect Connect { get; } = new();

    /// <summary>Every argument that curl and jq were given.</summary>
    public string Arguments => File.Exists(ArgumentsFile) ? File.ReadAllText(ArgumentsFile) : "";

    /// <summary>The text of every file in the folder.</summary>
    public string Everything => string.Concat(_folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => File.ReadAllText(file.FullName)));

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder.FullName, file));

    public Task<(int Code, string Output, string Error)> Run(IReadOnlyDictionary<string, string> environment, params string[] names)
    {
        var all = new Dictionary<string, string>(environment)
        {
            ["PATH"] = Path.Combine(_folder.FullName, "bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
            ["APPLY_INTERVAL"] = "0",
            ["APPLY_TRIES"] = "10",
            [_flavor == "self-managed" ? "CONNECT_URL" : "CONFLUENT_CLOUD_URL"] = Connect.Url,
        };
        return Shell.Run("sh", [Path.Combine(_folder.FullName, "apply.sh"), .. names], all);
    }

    public void Dispose()
    {
        Connect.Dispose();
        _folder.Delete(recursive: true);
    }

    private string ArgumentsFile => Path.Combine(_folder.FullName, "arguments");

    private void Watch(string program)
    {
        var bin = Directory.CreateDirectory(Path.Combine(_folder.FullName, "bin"));
        var path = Path.Combine(bin.FullName, program);
        File.WriteAllText(path, $"#!/bin/sh\nprintf '%s\\n' \"$@\" >> '{ArgumentsFile}'\nexec '{Shell.Find(program)}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
