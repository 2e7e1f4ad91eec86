using System.Collections.Immutable;
using System.Text;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Pipeline;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>Files as the generator writes them, by path below <c>snowflake/</c>.</summary>
internal sealed record GeneratedFiles(ImmutableSortedDictionary<string, string> Texts)
{
    /// <summary>What a deployment runs, in name order: the setup, then the files of each table.</summary>
    public IEnumerable<string> Deployment => Texts.Where(file => file.Key == "00_setup.sql" || file.Key.StartsWith("tables/", StringComparison.Ordinal)).Select(file => file.Value);

    public string this[string path] => Texts[path];

    /// <summary>The files of a project, given as a configuration and its inputs.</summary>
    public static GeneratedFiles Of(string configuration, IReadOnlyDictionary<string, string> inputs)
    {
        var folder = Directory.CreateTempSubdirectory("tidb-codegen-replay-").FullName;
        try
        {
            foreach (var (path, text) in inputs)
                Write(folder, path, text);
            Write(folder, ProjectLoader.FileName, configuration);
            return Generate(Path.Combine(folder, ProjectLoader.FileName), folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static GeneratedFiles Generate(string configuration, string folder)
    {
        var (project, findings) = ProjectLoader.Load(configuration, folder);
        Assert.True(project is not null, string.Join('\n', findings));
        var result = Generator.Run(project, findings);
        Assert.True(result.Plan is not null, string.Join('\n', result.Findings));
        return new GeneratedFiles(result.Plan.Files
            .Where(file => file.Path.StartsWith("snowflake/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path["snowflake/".Length..], file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal));
    }

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>The inputs of the sample.</summary>
    public static IReadOnlyDictionary<string, string> Sample { get; } = Tidb.CodeGen.Cli.Commands.Sample.Files("tpcc")
        .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.Span), StringComparer.Ordinal);
}
