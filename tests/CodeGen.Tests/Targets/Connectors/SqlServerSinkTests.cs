using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Tests.Targets.Connectors;

public sealed class SqlServerSinkTests
{
    private const string Orders = "CREATE TABLE tpcc.orders (o_id INT PRIMARY KEY, v INT); CREATE TABLE tpcc.order_line (o_id INT PRIMARY KEY);";

    // The table of the published recipe, label by label, with what a replica needs instead.
    [Theory]
    [InlineData("input.data.format", "AVRO")]
    [InlineData("insert.mode", "UPSERT")]
    [InlineData("auto.create", "false")]
    [InlineData("auto.evolve", "false")]
    [InlineData("pk.mode", "record_key")]
    [InlineData("input.key.format", "AVRO")]
    [InlineData("delete.enabled", "true")]
    [InlineData("errors.tolerance", "none")]
    public void Settings_of_the_recipe_appear_on_Confluent_Cloud(string property, string value)
    {
        Assert.Equal(value, Managed(Orders)[property]);
    }

    [Theory]
    [InlineData("key.converter", "io.confluent.connect.avro.AvroConverter")]
    [InlineData("value.converter", "io.confluent.connect.avro.AvroConverter")]
    [InlineData("insert.mode", "upsert")]
    [InlineData("auto.create", "false")]
    [InlineData("auto.evolve", "false")]
    [InlineData("pk.mode", "record_key")]
    [InlineData("delete.enabled", "true")]
    [InlineData("errors.tolerance", "none")]
    [InlineData("errors.log.enable", "true")]
    [InlineData("connection.url", "jdbc:sqlserver://sqlserver.example.com:1433;databaseName=tpcc;encrypt=true;trustServerCertificate=false")]
    [InlineData("connection.password", "${file:/opt/connect/secrets/connectors.properties:SQLSERVER_PASSWORD}")]
    public void Settings_of_the_recipe_appear_on_Kafka_Connect(string property, string value)
    {
        Assert.Equal(value, Jdbc(Orders)[property]);
    }

    [Fact]
    public void Secrets_are_listed_and_not_in_the_file_on_Confluent_Cloud()
    {
        var files = GeneratedProject.Of(Configuration("""  "confluentCloud": { "sqlserverSslMode": "verify-full" }, """), Orders).Files;
        var secrets = JsonSerializer.Deserialize<Dictionary<string, string>>(files["connectors/confluent-cloud/sqlserver-sink-all.secrets"])!;
        Assert.Equal(["connection.password", "kafka.api.key", "kafka.api.secret", "ssl.truststorefile", "ssl.truststorepassword"], secrets.Keys.Order(StringComparer.Ordinal));
        var json = files["connectors/confluent-cloud/sqlserver-sink-all.json"];
        Assert.DoesNotContain(secrets.Keys, key => json.Contains($"\"{key}\"", StringComparison.Ordinal));
        Assert.Contains("\"ssl.mode\": \"verify-full\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_are_led_to_their_tables_by_the_prefix_of_the_database()
    {
        var connector = Managed(Orders);
        Assert.Equal("${topic}", connector["table.name.format"]);
        Assert.Equal("^tidb_tpcc_(.*)$", connector["transforms.stripPrefix.regex"]);
        Assert.Equal("io.confluent.connect.cloud.transforms.TopicRegexRouter", connector["transforms.stripPrefix.type"]);
        Assert.Equal("org.apache.kafka.connect.transforms.RegexRouter", Jdbc(Orders)["transforms.stripPrefix.type"]);
    }

    [Fact]
    public void A_second_database_is_another_alternative_of_the_pattern()
    {
        var connector = Managed("CREATE TABLE a.t (id INT PRIMARY KEY); CREATE TABLE a_b.u (id INT PRIMARY KEY);");
        Assert.Equal("^(?:tidb_a_b_|tidb_a_)(.*)$", connector["transforms.stripPrefix.regex"]);
        Assert.Equal(["u", "t"], connector["topics"].Split(',').Select(topic => Regex.Replace(topic, connector["transforms.stripPrefix.regex"], "$1")));
    }

    [Fact]
    public void A_schema_other_than_dbo_needs_three_parts()
    {
        Assert.Equal("tpcc.sales.${topic}", Managed(Orders, """ "schema": "sales" """)["table.name.format"]);
    }

    [Fact]
    public void A_name_with_a_dot_is_quoted()
    {
        var connector = Managed("CREATE TABLE a.`x.y` (id INT PRIMARY KEY);", """ "schema": "my.schema" """);
        Assert.Equal("tpcc.\"my.schema\".\"${topic}\"", connector["table.name.format"]);
    }

    [Fact]
    public void Tables_named_like_their_topics_need_no_transform()
    {
        var connector = Managed(Orders, """ "table": "{topic}" """);
        Assert.Equal("${topic}", connector["table.name.format"]);
        Assert.DoesNotContain("transforms", connector.Keys);
    }

    [Fact]
    public void A_single_table_that_no_pattern_leads_to_is_named_literally()
    {
        var connector = Managed("CREATE TABLE 店.`注文 $1` (id INT PRIMARY KEY);");
        Assert.Equal("注文 $1", connector["table.name.format"]);
        Assert.DoesNotContain("transforms", connector.Keys);
    }

    [Theory]
    [InlineData("CREATE TABLE a.t (id INT PRIMARY KEY); CREATE TABLE a.`注文` (id INT PRIMARY KEY);", "(`a.注文`) and (`a.t`)")]
    [InlineData("CREATE TABLE a.b_x (id INT PRIMARY KEY); CREATE TABLE a_b.y (id INT PRIMARY KEY);", "(`a.b_x`) and (`a_b.y`)")]
    public void Tables_that_no_single_rule_leads_to_are_an_error_that_proposes_groups(string ddl, string groups)
    {
        var finding = Assert.Single(GeneratedProject.Of(Configuration(), ddl).ConnectorFindings);
        Assert.Equal("group-needs-split", finding.Descriptor.Slug);
        Assert.EndsWith(groups, finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_in_two_schemas_are_an_error_that_proposes_groups()
    {
        var generated = GeneratedProject.Of(Configuration(sqlserver: """ "schema": "{schema}" """), "CREATE TABLE a.t (id INT PRIMARY KEY); CREATE TABLE b.t (id INT PRIMARY KEY);");
        var finding = Assert.Single(generated.ConnectorFindings);
        Assert.Contains("they lie in the schemas `a`, `b`", finding.Message, StringComparison.Ordinal);
        Assert.Empty(generated.Files);
    }

    [Fact]
    public void Several_tasks_are_a_warning()
    {
        var generated = GeneratedProject.Of(Configuration("", """ , "sqlserverTasks": 3 """), Orders);
        Assert.Equal(["several-sqlserver-tasks"], generated.ConnectorFindings.Select(finding => finding.Descriptor.Slug).Distinct());
        Assert.Equal("3", Read(generated, "self-managed")["tasks.max"]);
    }

    [Theory]
    [InlineData("connection.attempts", "20", "poll-interval-too-short")]
    [InlineData("batch.size", "3000", "batch-never-full")]
    [InlineData("consumer.override.max.poll.records", "500", "batch-never-full")]
    [InlineData("delete.enabled", "false", "property-decided")]
    [InlineData("pk.mode", "kafka", "property-decided")]
    [InlineData("insert.mode", "insert", "property-decided")]
    [InlineData("auto.create", "true", "property-decided")]
    [InlineData("table.name.format", "sales.${topic}", "property-decided")]
    [InlineData("timestamp.fields.list", "o_entry_d", "property-decided")]
    [InlineData("transforms", "x", "property-decided")]
    [InlineData("connection.trustServerCertificate", "true", "property-decided")]
    [InlineData("connection.trustStorePassword", "hunter2", "literal-secret")]
    [InlineData("batch.sizes", "10", "property-of-another-connector")]
    [InlineData("mssql.use.merge.holdlock", "no", "property-value-not-allowed")]
    public void Properties_that_would_break_the_replica_are_refused(string key, string value, string slug)
    {
        var generated = GeneratedProject.Of(Configuration($$""" "selfManaged": { "schemaRegistry": "http://registry", "sqlserverProperties": { "{{key}}": "{{value}}" } }, """), Orders);
        Assert.Equal(slug, Assert.Single(generated.ConnectorFindings).Descriptor.Slug);
        Assert.Empty(generated.Files);
    }

    [Fact]
    public void Other_properties_take_their_place()
    {
        var connector = Read(GeneratedProject.Of(Configuration(
            """ "selfManaged": { "schemaRegistry": "http://registry", "sqlserverProperties": { "batch.size": "200", "connection.trustStorePassword": "${TRUST}" } }, """), Orders), "self-managed");
        Assert.Equal("200", connector["batch.size"]);
        Assert.Equal("${file:/opt/connect/secrets/connectors.properties:TRUST}", connector["connection.trustStorePassword"]);
    }

    [Theory]
    [InlineData("host", "jdbc:sqlserver://x")]
    [InlineData("database", "tpcc;user=sa")]
    [InlineData("database", "a\\\"b")]
    [InlineData("user", "${env:USER}")]
    public void Values_that_would_be_read_as_something_else_are_refused(string option, string value)
    {
        var settings = """ "host": "h", "database": "d", "user": "u" """.Replace($"\"{option}\": \"{option[0]}\"", $"\"{option}\": \"{value}\"", StringComparison.Ordinal);
        var configuration = Configuration().Replace(Endpoint, settings, StringComparison.Ordinal);
        Assert.Equal("invalid-connection-value", Assert.Single(GeneratedProject.Of(configuration, Orders).ConnectorFindings).Descriptor.Slug);
    }

    private const string Endpoint = """ "host": "sqlserver.example.com", "database": "tpcc", "user": "kafka_sink" """;

    private static string Configuration(string options = "", string group = "", string sqlserver = "")
    {
        var selfManaged = options.Contains("selfManaged", StringComparison.Ordinal) ? "" : """ "selfManaged": { "schemaRegistry": "http://registry" }, """;
        return $$"""
            {
              "source": { "ddl": ["a.sql"] },
              "ticdc": { "id": "x", "version": "8.5.7" },
              "targets": { "sqlserver": { {{sqlserver}} }, "connectors": {
                {{options}} {{selfManaged}}
                "flavors": ["confluent-cloud", "self-managed"],
                "groups": [{ "name": "all", "tables": ["*.*"] {{group}} }],
                "sqlserver": { {{Endpoint}} }
              } }
            }
            """;
    }

    private static Dictionary<string, string> Managed(string ddl, string sqlserver = "") => Read(GeneratedProject.Of(Configuration(sqlserver: sqlserver), ddl), "confluent-cloud");

    private static Dictionary<string, string> Jdbc(string ddl) => Read(GeneratedProject.Of(Configuration(), ddl), "self-managed");

    private static Dictionary<string, string> Read(GeneratedProject generated, string flavor)
    {
        var json = JsonDocument.Parse(generated.Files[$"connectors/{flavor}/sqlserver-sink-all.json"]).RootElement;
        return json.GetProperty("config").Deserialize<Dictionary<string, string>>()!;
    }
}
