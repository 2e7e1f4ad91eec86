using System.Text.Json;
using Avro.Generic;
using Confluent.Kafka;
using Tidb.CodeGen.Conformance.Connectors;

namespace Tidb.CodeGen.Conformance.Kafka;

/// <summary>From expected schemas through a broker to what generated connectors make of the records.</summary>
public sealed class EndToEndTests
{
    private const int Rows = 6;
    private const int Partitions = 3;

    [Theory]
    [InlineData("confluent-cloud")]
    [InlineData("self-managed")]
    public async Task What_TiCDC_sends_ends_as_the_sources_rows_in_the_tables_the_SQL_Server_connector_names(string flavor)
    {
        var config = Config(flavor, "sqlserver-sink-tpcc");
        var frame = new ConfluentFrame();
        var topics = SampleTopic.All(frame);
        using var kafka = new MockKafka();
        var source = new Dictionary<string, Dictionary<string, GenericRecord>>(StringComparer.Ordinal);
        var sent = 0;
        foreach (var topic in topics)
            sent += await Send(kafka, frame, topic, source[topic.Name["tidb_tpcc_".Length..]] = new Dictionary<string, GenericRecord>(StringComparer.Ordinal));

        var records = Consume(kafka, config, sent);
        var sink = new JdbcSinkModel(config);
        foreach (var record in records)
            sink.Put(record.Topic, record.Message.Key is { } key ? frame.Read(key) : null, record.Message.Value is { } value ? frame.Read(value) : null);

        Assert.Equal(sent, records.Count);
        Assert.Equal(topics.Count, sink.Tables.Count);
        Assert.Equal(source.Keys.Order(StringComparer.Ordinal), sink.Tables.Keys.Order(StringComparer.Ordinal));
        foreach (var (table, rows) in source)
        {
            Assert.Equal(rows.Keys.Order(StringComparer.Ordinal), sink.Tables[table].Keys.Order(StringComparer.Ordinal));
            Assert.All(rows, row => Assert.Equal(row.Value, sink.Tables[table][row.Key]));
        }
    }

    [Fact]
    public async Task Every_topic_has_its_landing_table_in_the_map_of_the_Snowflake_connector()
    {
        var config = Config("confluent-cloud", "snowflake-sink-tpcc");
        var frame = new ConfluentFrame();
        var topics = SampleTopic.All(frame);
        var map = config["snowflake.topic2table.map"].Split(',').Select(entry => entry.Split(':')).ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
        using var kafka = new MockKafka();
        var sent = 0;
        foreach (var topic in topics)
            sent += await Send(kafka, frame, topic, []);

        var landed = Consume(kafka, config, sent).GroupBy(record => "snowflake/tables/tpcc." + record.Topic["tidb_tpcc_".Length..] + "/10_landing.sql").ToList();
        Assert.Equal(topics.Count, landed.Count);
        foreach (var records in landed)
        {
            Assert.Contains($"CREATE TABLE IF NOT EXISTS {config["snowflake.schema.name"]}.{map[records.First().Topic]} (", Outputs.Text("output/tpcc/" + records.Key), StringComparison.Ordinal);
            // The apply orders by these two; within a partition Kafka counts upwards.
            Assert.All(records.GroupBy(record => record.Partition.Value), partition =>
                Assert.Equal(Enumerable.Range(0, partition.Count()), partition.Select(record => (int)record.Offset.Value)));
        }
    }

    // Inserts, updates, deletes, an insert after a delete, and a suffix sent again: per key in one partition, in order.
    private static async Task<int> Send(MockKafka kafka, ConfluentFrame frame, SampleTopic topic, Dictionary<string, GenericRecord> source)
    {
        List<(int Row, int? Version)> history =
        [
            .. Enumerable.Range(0, Rows).Select(row => (row, (int?)0)),
            (1, 1), (2, 2), (3, null), (4, null), (4, 3), (5, 1), (5, null),
            (3, null), (4, 3), (5, null),
        ];
        foreach (var (row, version) in history)
        {
            var key = topic.KeyOf(row);
            var value = version is { } v ? topic.RowOf(row, v) : null;
            await kafka.Produce(topic.Name, row % Partitions, frame.Write(topic.KeyId, key), value is null ? null : frame.Write(topic.ValueId, value));
            if (value is null)
                source.Remove(JdbcSinkModel.IdOf(key));
            else
                source[JdbcSinkModel.IdOf(key)] = value;
        }
        return history.Count;
    }

    private static List<ConsumeResult<byte[]?, byte[]?>> Consume(MockKafka kafka, Dictionary<string, string> config, int count)
    {
        var reset = Enum.Parse<AutoOffsetReset>(config["consumer.override.auto.offset.reset"], ignoreCase: true);
        return kafka.Consume("connect-" + config["name"], config["topics"].Split(','), reset, count);
    }

    private static Dictionary<string, string> Config(string flavor, string name)
    {
        var json = JsonDocument.Parse(ConnectorFiles.OfSample()[$"connectors/{flavor}/{name}.json"]).RootElement;
        return json.GetProperty("config").Deserialize<Dictionary<string, string>>()!;
    }
}
