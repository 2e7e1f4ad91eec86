namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>Every generated shell script parses, in every shell there is.</summary>
public sealed class ScriptTests
{
    private static readonly string[] Shells = ["sh", "dash", "bash", "busybox"];

    [Fact]
    public async Task Every_script_parses()
    {
        Shell.Need("sh");
        using var scripts = new ScriptFolder();
        foreach (var shell in Shells.Where(shell => Shell.Find(shell) is not null))
        {
            foreach (var script in scripts.Files)
            {
                var (code, _, error) = await Shell.Run(shell, shell == "busybox" ? ["sh", "-n", script] : ["-n", script]);
                Assert.True(code == 0, $"{shell} {script}: {error}");
            }
        }
    }

    // A second opinion where it is installed; no engine, so it is never required.
    [Fact]
    public async Task Every_script_pleases_shellcheck()
    {
        Assert.SkipUnless(Shell.Find("shellcheck") is not null, "shellcheck is not installed");
        using var scripts = new ScriptFolder();
        var (code, output, _) = await Shell.Run("shellcheck", ["--shell=sh", "--severity=style", .. scripts.Files]);
        Assert.True(code == 0, output);
    }

    // Scripts that differ in a name only need no second look.
    private sealed class ScriptFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidb-codegen-scripts-");

        public ScriptFolder()
        {
            var sample = ConnectorFiles.OfSample();
            var texts = Outputs.Files("*.sh").Select(Outputs.Text)
                .Concat(sample.Where(file => file.Key.EndsWith(".sh", StringComparison.Ordinal)).Select(file => file.Value))
                .Distinct(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(texts);
            Files = [.. texts.Select((text, i) => Path.Combine(_folder.FullName, FormattableString.Invariant($"{i}.sh")))];
            foreach (var (file, text) in Files.Zip(texts))
                File.WriteAllText(file, text);
        }

        public string[] Files { get; }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
