using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>Every connector's JSON against what the documentation of its class knows, requires, allows and forbids.</summary>
public sealed class KnownKeyTests
{
    private static readonly (string Old, string New)[][] Variants =
    [
        [],
        [("\"stop\"", "\"dead-letter-queue\"")],
        [("\"confluentCloud\": { \"serviceAccount\": \"sa-000000\" }", "\"confluentCloud\": { \"sqlserverSslMode\": \"verify-full\" }")],
        [("\"confluent-cloud\", ", ""), ("classic-streaming", "v4")],
        [("\"confluent-cloud\", ", ""), ("classic-streaming", "v4"), ("\"user\": \"KAFKA_SINK\"", "\"user\": \"KAFKA_SINK\", \"offsetMigration\": \"strict\"")],
    ];

    [Fact]
    public void Every_generated_connector_has_what_its_class_knows_and_requires()
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var files in Variants.Select(changes => ConnectorFiles.OfSample(changes)))
        {
            foreach (var (path, text) in files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)))
            {
                var config = ConfigOf(text, path);
                Assert.Equal([], KnownConnector.Problems(config, ConnectorFiles.SecretsOf(files.GetValueOrDefault(Path.ChangeExtension(path, ".secrets")))));
                classes.Add(config.GetProperty("connector.class").GetString()!);
            }
        }
        Assert.Equal(KnownConnector.ByClass.Keys.Order(StringComparer.Ordinal), classes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_committed_connector_has_what_its_class_knows_and_requires()
    {
        var paths = Outputs.Files("*.json").Where(path => path.Contains("/connectors/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            var secrets = Path.Combine(RepositoryRoot.Path, Path.ChangeExtension(path, ".secrets"));
            var keys = ConnectorFiles.SecretsOf(File.Exists(secrets) ? File.ReadAllText(secrets) : null);
            Assert.Equal([], KnownConnector.Problems(ConfigOf(Outputs.Text(path), path), keys).Select(problem => path + ": " + problem));
        }
    }

    [Theory]
    [InlineData("behavior.on.null.values", "IGNORE")]
    [InlineData("behavior.on.null.values", null)]
    [InlineData("input.key.format", "STRING")]
    [InlineData("input.data.format", "avro")]
    [InlineData("errors.tolerance", "some")]
    [InlineData("snowflake.metadata.offset.and.partition", "false")]
    [InlineData("snowflake.enable.schematization", "true")]
    [InlineData("snowflake.private.key", "MIIEvQ")]
    [InlineData("snowflake.validation", "client_side")]
    [InlineData("kafka.service.account.id", null)]
    [InlineData("topics", "a, b")]
    [InlineData("name", "a.b")]
    public void The_judge_finds_what_is_wrong(string key, string? value)
    {
        var config = (JsonObject)JsonNode.Parse(ConnectorFiles.OfSample()["connectors/confluent-cloud/snowflake-sink-tpcc.json"])!["config"]!;
        if (value is null)
            config.Remove(key);
        else
            config[key] = value;
        Assert.Contains(KnownConnector.Problems(JsonSerializer.SerializeToElement(config), ["snowflake.private.key"]), problem => problem.StartsWith(key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("table.name.format", "sales.orders")]
    [InlineData("delete.enabled", "false")]
    [InlineData("auto.create", "true")]
    [InlineData("connection.password", "hunter2")]
    [InlineData("batch.sizes", "500")]
    [InlineData("connection.url", "jdbc:sqlserver://h:1433;databaseName=x;encrypt=false;trustServerCertificate=true")]
    public void The_judge_finds_what_is_wrong_in_a_JDBC_sink(string key, string value)
    {
        var config = (JsonObject)JsonNode.Parse(ConnectorFiles.OfSample()["connectors/self-managed/sqlserver-sink-tpcc.json"])!["config"]!;
        config[key] = value;
        Assert.Contains(KnownConnector.Problems(JsonSerializer.SerializeToElement(config), []), problem => problem.StartsWith(key, StringComparison.Ordinal));
    }

    // One file for the CLI, the REST interface and Terraform's jsondecode: a name, a map of strings, the name again inside.
    private static JsonElement ConfigOf(string text, string path)
    {
        var root = JsonDocument.Parse(text).RootElement;
        Assert.Equal(["name", "config"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Path.GetFileNameWithoutExtension(path), root.GetProperty("name").GetString());
        var config = root.GetProperty("config");
        Assert.Equal(root.GetProperty("name").GetString(), config.GetProperty("name").GetString());
        Assert.Equal(config.EnumerateObject().Count(), config.EnumerateObject().DistinctBy(member => member.Name).Count());
        return config;
    }
}
