using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Tests.Targets.Connectors;

namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>Generated connectors and scripts: the committed ones of the sample and the cases, and all of every flavor and sink.</summary>
internal static class ConnectorFiles
{
    public const string Sample = """
        {
          "source": { "ddl": ["ddl/*.sql"], "defaultDatabase": "tpcc", "tables": ["tpcc.*"] },
          "ticdc": { "id": "tpcc-confluent", "version": "8.5.7" },
          "targets": {
            "snowflake": {},
            "connectors": {
              "flavors": ["confluent-cloud", "self-managed"],
              "snowflakeLine": "classic-streaming",
              "errors": "stop",
              "groups": [{ "name": "tpcc", "tables": ["tpcc.*"] }],
              "snowflake": { "url": "myorg-myaccount.snowflakecomputing.com:443", "database": "TPCC", "user": "KAFKA_SINK", "role": "KAFKA_SINK_ROLE", "privateKeyPassphrase": "${PASSPHRASE}" },
              "sqlserver": { "host": "sqlserver.example.com", "database": "tpcc", "user": "kafka_sink" },
              "confluentCloud": { "serviceAccount": "sa-000000" },
              "selfManaged": { "schemaRegistry": "https://schema-registry.example.com", "schemaRegistryUserInfo": "${REGISTRY}" }
            }
          }
        }
        """;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Unchanged = new(() => Generate([]));

    /// <summary>All connector files of the sample's tables, both sinks, with changed options.</summary>
    public static IReadOnlyDictionary<string, string> OfSample(params (string Old, string New)[] changes) => changes.Length == 0 ? Unchanged.Value : Generate(changes);

    /// <summary>Files below <c>output/</c> and the cases' <c>expected/</c> with one of the endings, by relative path.</summary>
    public static IEnumerable<string> Committed(params string[] endings)
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Root(), "tests/cases"), "expected", SearchOption.AllDirectories).Append(Path.Combine(Root(), "output"));
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Root(), file)).Order(StringComparer.Ordinal);
    }

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root(), relativePath));

    /// <summary>The keys that a connector's list of secrets names; none when there is no list.</summary>
    public static string[] SecretsOf(string? secrets)
    {
        return secrets is null ? [] : [.. JsonSerializer.Deserialize<Dictionary<string, string>>(secrets)!.Keys];
    }

    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    private static ImmutableSortedDictionary<string, string> Generate((string Old, string New)[] changes)
    {
        var folder = Directory.CreateTempSubdirectory("tidb-codegen-sample-");
        try
        {
            var ddl = Directory.CreateDirectory(Path.Combine(folder.FullName, "ddl")).FullName;
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), "generator/samples/tpcc/ddl")))
                File.Copy(file, Path.Combine(ddl, Path.GetFileName(file)));
            var path = Path.Combine(folder.FullName, "tidb-codegen.json");
            File.WriteAllText(path, changes.Aggregate(Sample, Change));
            var generated = GeneratedConnectors.Of(path, table => new QualifiedName("dbo", table.Name));
            Assert.NotEmpty(generated.Files);
            return generated.Files;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Change(string text, (string Old, string New) change)
    {
        Assert.Contains(change.Old, text, StringComparison.Ordinal);
        return text.Replace(change.Old, change.New, StringComparison.Ordinal);
    }
}
