using System.Collections.Immutable;
using System.Text.Json;
using Tidb.CodeGen.Tests.Targets.Connectors;

namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>Generated connectors and scripts: the committed ones of the sample and the cases, and all of every flavor and sink.</summary>
internal static class ConnectorFiles
{
    public const string Sample = """
        {
          "source": { "ddl": ["a.sql"], "defaultDatabase": "tpcc", "tables": ["tpcc.*"] },
          "ticdc": { "id": "tpcc-confluent", "version": "8.5.7" },
          "targets": {
            "snowflake": {}, "sqlserver": { "dates": "strict" },
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

    /// <summary>The keys that a connector's list of secrets names; none when there is no list.</summary>
    public static string[] SecretsOf(string? secrets)
    {
        return secrets is null ? [] : [.. JsonSerializer.Deserialize<Dictionary<string, string>>(secrets)!.Keys];
    }

    private static ImmutableSortedDictionary<string, string> Generate((string Old, string New)[] changes)
    {
        var ddl = string.Concat(Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator/samples/tpcc/ddl")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var generated = GeneratedProject.Of(changes.Aggregate(Sample, Change), ddl);
        Assert.NotEmpty(generated.Files);
        return generated.Files;
    }

    private static string Change(string text, (string Old, string New) change)
    {
        Assert.Contains(change.Old, text, StringComparison.Ordinal);
        return text.Replace(change.Old, change.New, StringComparison.Ordinal);
    }
}
