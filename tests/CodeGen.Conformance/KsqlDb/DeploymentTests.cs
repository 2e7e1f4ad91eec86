namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>Faults that only the files of an output together have, or the request around a text.</summary>
public sealed class DeploymentTests
{
    private const string Wait = "ASSERT SCHEMA SUBJECT 't-key' TIMEOUT 30 SECONDS;\nASSERT SCHEMA SUBJECT 't-value' TIMEOUT 30 SECONDS;\n";
    private const string Stream = "CREATE SOURCE STREAM IF NOT EXISTS a (x INT KEY, y INT KEY, z INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');\n";
    private const string Other = "CREATE SOURCE STREAM IF NOT EXISTS b (x INT KEY, y INT KEY, z INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'AVRO', VALUE_FORMAT = 'AVRO');\n";
    private const string Typed = "CREATE STREAM IF NOT EXISTS c WITH (KAFKA_TOPIC = 'u', KEY_FORMAT = 'JSON', VALUE_FORMAT = 'AVRO') AS SELECT x, y, z FROM a EMIT CHANGES;\n";

    [Fact]
    public void Right_files_are_accepted()
    {
        Assert.Equal([], Judge(
            ("a.ksql", Wait + Stream), ("ops/describe.ksql", "SHOW QUERIES;\nDESCRIBE a EXTENDED;\n"), ("ops/a/drop.ksql", "DROP STREAM IF EXISTS a;\n"),
            ("rest/a.json", "{ \"ksql\": \"" + (Wait + Stream + Typed).Replace("\n", "\\n", StringComparison.Ordinal)
                + "\", \"streamsProperties\": { \"ksql.streams.auto.offset.reset\": \"earliest\" } }")));
        Assert.Equal([], KsqlJudge.Deployment(new Dictionary<string, string> { ["headless.ksql"] = "SET 'auto.offset.reset' = 'earliest';\n" + Stream + Typed }, isGuarded: false));
    }

    [Theory]
    [InlineData("a.ksql", Stream, "nothing waits for t-key")]
    [InlineData("a.ksql", Stream + Wait, "nothing waits for t-key")]
    [InlineData("a.ksql", Wait + Stream + Wait, "waited for twice")]
    [InlineData("a.ksql", Wait + Stream + Stream, "A already")]
    [InlineData("a.ksql", Wait + Stream + "SHOW QUERIES;\n", "no statement of a.ksql")]
    [InlineData("a.ksql", Wait + Stream + "DROP STREAM IF EXISTS a;\n", "no statement of a.ksql")]
    [InlineData("a.ksql", Wait + "SHOW QUERIES;", "no line end at the end")]
    [InlineData("headless.ksql", Wait + Stream, "no statement of headless.ksql")]
    [InlineData("headless.ksql", Wait + Stream, "no persistent query")]
    [InlineData("ops/describe.ksql", "DESCRIBE a EXTENDED;\n", "no stream or table A")]
    [InlineData("ops/a/drop.ksql", Wait + Stream + "DROP STREAM IF EXISTS a;\n", "no statement of drop.ksql")]
    [InlineData("rest/a.json", """{ "sql": "", "streamsProperties": {} }""", "members other than")]
    [InlineData("rest/a.json", """{ "ksql": "SHOW QUERIES;", "streamsProperties": { "x": "y" } }""", "a property that is not")]
    [InlineData("rest/a.json", """{ "ksql": "SHOW QUERIES", "streamsProperties": {} }""", "no semicolon")]
    public void Wrong_file_is_refused(string path, string text, string reason)
    {
        Assert.Contains(Judge((path, text)), error => error.StartsWith(path, StringComparison.Ordinal) && error.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Scripts_share_one_namespace_and_topics_one_shape()
    {
        Assert.Contains("A already", Assert.Single(Judge(("a.ksql", Wait + Stream), ("b.ksql", Wait + Stream))), StringComparison.Ordinal);
        Assert.Contains("and other values", Assert.Single(Judge(("a.ksql", Wait + Stream), ("b.ksql", Wait + Other.Replace("z INT", "z BIGINT", StringComparison.Ordinal)))), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Judge(params (string Path, string Text)[] files)
    {
        return KsqlJudge.Deployment(files.ToDictionary(file => file.Path, file => file.Text), isGuarded: true);
    }
}
