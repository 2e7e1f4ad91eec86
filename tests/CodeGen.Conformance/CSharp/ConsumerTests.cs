using Avro.Specific;
using Confluent.Kafka;
using Confluent.Kafka.SyncOverAsync;
using Confluent.SchemaRegistry;
using Confluent.SchemaRegistry.Serdes;
using Contoso.TiCdc;
using Contoso.Tpcc;
using Tidb.CodeGen.Conformance.Kafka;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>
/// Generated types (the case 660-csharp/consumer) between real clients: librdkafka with its mock broker, Confluent's registry
/// client and serdes. The messages are TiCDC's, byte by byte.
/// </summary>
public sealed class ConsumerTests : IDisposable
{
    private const string Topic = "tidb_tpcc_item";

    private const int KeyId = 101, ValueId = 102, OlderValueId = 103;

    private static readonly byte[] Widget = Frame(ValueId, "02" + "0212" + "020C776964676574" + "0204020D" + "00");

    private readonly SchemaRegistryStub _registry = new();
    private readonly CachedSchemaRegistryClient _client;

    public ConsumerTests()
    {
        _client = new CachedSchemaRegistryClient(new SchemaRegistryConfig { Url = _registry.Url });
        _registry.Add(KeyId, Topic + "-key", Expected("key"));
        _registry.Add(ValueId, Topic + "-value", Expected("value"));
        // Before i_data was added; the price had one digit behind the point.
        var older = string.Join('\n', Expected("value").Split('\n').Where(line => !line.Contains("i_data", StringComparison.Ordinal)));
        _registry.Add(OlderValueId, Topic + "-value", older.Replace("}]},\n]}", "}]}\n]}", StringComparison.Ordinal).Replace("\"scale\":2", "\"scale\":1", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _client.Dispose();
        _registry.Dispose();
    }

    [Fact]
    public async Task A_consumer_keeps_the_rows_of_the_table()
    {
        using var kafka = new MockKafka();
        await Produce(
            kafka,
            (Frame(KeyId, "02"), Frame(OlderValueId, "02" + "0212" + "020C776964676574" + "02020F")),
            (Frame(KeyId, "04"), Frame(OlderValueId, "04" + "00" + "00" + "02020F")),
            (Frame(KeyId, "06"), Frame(ValueId, "06" + "00" + "00" + "00" + "020278")),
            (Frame(KeyId, "02"), Widget),
            (Frame(KeyId, "06"), null));
        var rows = ItemConsumer.Read(kafka.ConsumerOf("items"), new TiCdcKeyDeserializer<ItemKey>(ItemKey.Codec, _client), new TiCdcValueDeserializer<Item>(Item.Codec, _client), Topic, 5);
        Assert.Equal(
            [
                new Item { IId = 1, IImId = 9, IName = "widget", IPrice = 5.25m },
                new Item { IId = 2, IPrice = 1.5m },
            ],
            rows.OrderBy(row => row.Key.IId).Select(row => row.Value));
        Assert.Equal(["GET /schemas/ids/101", "GET /schemas/ids/102", "GET /schemas/ids/103"], _registry.Requests.Order());
    }

    [Fact]
    public async Task Confluents_own_deserializer_reads_the_same_rows()
    {
        using var kafka = new MockKafka();
        await Produce(kafka, (Frame(KeyId, "02"), Widget), (Frame(KeyId, "04"), Frame(ValueId, "04" + "00000000")), (Frame(KeyId, "04"), null));
        var config = new AvroDeserializerConfig { SubjectNameStrategy = SubjectNameStrategy.Topic };
        var rows = ItemConsumer.Read(
            kafka.ConsumerOf("items"), new AvroDeserializer<ItemKey>(_client, config).AsSyncOverAsync(), new AvroDeserializer<Item>(_client, config).AsSyncOverAsync()!, Topic, 3);
        Assert.Equal(new Item { IId = 1, IImId = 9, IName = "widget", IPrice = 5.25m }, Assert.Single(rows).Value);
    }

    [Fact]
    public void The_serializers_write_what_TiCDC_writes()
    {
        var context = new SerializationContext(MessageComponentType.Value, Topic);
        var values = new TiCdcValueSerializer<Item>(Item.Codec, _client);
        Assert.Equal(Widget, values.Serialize(new Item { IId = 1, IImId = 9, IName = "widget", IPrice = 5.25m }, context));
        Assert.Null(values.Serialize(null, context));
        Assert.Equal(Frame(KeyId, "02"), new TiCdcKeySerializer<ItemKey>(ItemKey.Codec, _client).Serialize(new ItemKey { IId = 1 }, context));
        Assert.Equal(["POST /subjects/tidb_tpcc_item-key", "POST /subjects/tidb_tpcc_item-value"], _registry.Requests.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("00000066")]
    [InlineData("0100000066020000000")]
    [InlineData("0300000066020000000")]
    public void Bytes_in_no_frame_are_refused(string message)
    {
        var values = new TiCdcValueDeserializer<Item>(Item.Codec, _client);
        Assert.Throws<AvroDataException>(() => values.Deserialize(Convert.FromHexString(message[..(message.Length / 2 * 2)]), isNull: false, SerializationContext.Empty));
    }

    [Fact]
    public void A_frame_is_taken_apart()
    {
        Assert.True(AvroFrame.TrySplit(Widget, out var id, out var body));
        Assert.Equal((ValueId, Widget.Length - 5), (id, body.Length));
        Assert.False(AvroFrame.TrySplit([0, 0, 0, 0], out _, out _));
        Assert.False(AvroFrame.TrySplit([3, 0, 0, 0, 1], out _, out _));
    }

    [Fact]
    public void A_message_without_a_key_is_refused()
    {
        var keys = new TiCdcKeyDeserializer<ItemKey>(ItemKey.Codec, _client);
        Assert.Throws<AvroDataException>(() => keys.Deserialize(default, isNull: true, SerializationContext.Empty));
    }

    [Fact]
    public void Key_and_value_of_one_full_name_are_two_types()
    {
        Assert.Equal(((ISpecificRecord)new Item()).Schema.Fullname, ((ISpecificRecord)new ItemKey()).Schema.Fullname);
    }

    private static async Task Produce(MockKafka kafka, params (byte[] Key, byte[]? Value)[] messages)
    {
        foreach (var (key, value) in messages)
            await kafka.Produce(Topic, partition: 0, key, value);
    }

    private static string Expected(string role)
    {
        return File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "cases", "660-csharp", "consumer", "expected", "ticdc", "expected-avro", $"{Topic}-{role}.avsc"));
    }

    private static byte[] Frame(int schemaId, string body) => [0, 0, 0, 0, (byte)schemaId, .. Convert.FromHexString(body)];
}
