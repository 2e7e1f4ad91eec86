using Tidb.CodeGen.Cli;

namespace Tidb.CodeGen.Tests.Pull;

/// <summary>A folder with a configuration in which <c>pull</c> runs.</summary>
public sealed class PullFolder : IDisposable
{
    public const string Orders = """
        CREATE TABLE `orders` (
          `id` int NOT NULL,
          PRIMARY KEY (`id`)
        );

        """;

    public const string OrdersKey = """{"type":"record","name":"orders","namespace":"default.shop","fields":[{"name":"id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}]}""";

    private readonly List<string> _variables = [];

    public PullFolder(string pull, string source = """{ "ddl": ["ddl/*.sql"], "avro": ["avro/*.avsc"], "defaultDatabase": "shop", "tables": ["shop.*"] }""")
    {
        Configure(pull, source);
    }

    /// <summary>A registry with one table, whose DDL is there.</summary>
    public static PullFolder ForRegistry(string address, string options = "")
    {
        var folder = new PullFolder($$"""{ "registry": { "url": "{{address}}"{{options}} } }""");
        folder.Write("ddl/orders.sql", Orders);
        return folder;
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("tidb-codegen-pull-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>Everything the tool printed.</summary>
    public string Printed => Out + Error;

    public void Configure(string pull, string source)
    {
        Write("tidb-codegen.json", $$"""
            {
              "source": {{source}},
              "ticdc": { "id": "shop", "version": "8.5.7" },
              "targets": { "ticdc": {} },
              "pull": {{pull}}
            }
            """);
    }

    public void Set(string variable, string value)
    {
        Environment.SetEnvironmentVariable(variable, value);
        _variables.Add(variable);
    }

    public int Run(params string[] arguments) => RunIn(progress: false, arguments);

    public int RunIn(bool progress, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run([.. arguments.Length > 0 && !arguments[0].StartsWith('-') ? [] : (string[])["pull"], .. arguments], new Terminal(output, error, Path) { ShowsProgress = progress });
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Path, path))!);
        File.WriteAllText(System.IO.Path.Combine(Path, path), text);
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    public bool Has(string path) => File.Exists(System.IO.Path.Combine(Path, path));

    public void Remove(string path) => File.Delete(System.IO.Path.Combine(Path, path));

    /// <summary>All files with their texts, the configuration left out.</summary>
    public SortedDictionary<string, string> Files => new(Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Where(file => file != "tidb-codegen.json")
        .ToDictionary(file => file, Read), StringComparer.Ordinal);

    public void Dispose()
    {
        _variables.ForEach(variable => Environment.SetEnvironmentVariable(variable, null));
        Directory.Delete(Path, recursive: true);
    }
}
