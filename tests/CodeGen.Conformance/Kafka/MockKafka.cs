using Confluent.Kafka;

namespace Tidb.CodeGen.Conformance.Kafka;

/// <summary>librdkafka's own brokers, inside this process: real protocol, no cluster.</summary>
internal sealed class MockKafka : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly IProducer<byte[]?, byte[]?> _producer;
    private readonly string _brokers;

    public MockKafka()
    {
        try
        {
            _producer = new ProducerBuilder<byte[]?, byte[]?>(new ProducerConfig(new Dictionary<string, string> { ["test.mock.num.brokers"] = "3" })).Build();
        }
        catch (Exception e) when (e is DllNotFoundException or InvalidOperationException or TypeInitializationException)
        {
            MissingEngine.EndTest("librdkafka cannot be loaded: " + e.Message);
        }
        using var admin = new DependentAdminClientBuilder(_producer.Handle).Build();
        _brokers = string.Join(',', admin.GetMetadata(Limit).Brokers.Select(broker => FormattableString.Invariant($"{broker.Host}:{broker.Port}")));
    }

    public async Task Produce(string topic, int partition, byte[]? key, byte[]? value)
    {
        var result = await _producer.ProduceAsync(new TopicPartition(topic, partition), new Message<byte[]?, byte[]?> { Key = key, Value = value });
        Assert.Equal(PersistenceStatus.Persisted, result.Status);
    }

    /// <summary>How a consumer of a group connects.</summary>
    public ConsumerConfig ConsumerOf(string group, AutoOffsetReset reset = AutoOffsetReset.Earliest)
    {
        return new ConsumerConfig { BootstrapServers = _brokers, GroupId = group, AutoOffsetReset = reset, EnableAutoCommit = false };
    }

    /// <summary>Reads a number of records as one consumer of a group, from the earliest on.</summary>
    public List<ConsumeResult<byte[]?, byte[]?>> Consume(string group, IEnumerable<string> topics, AutoOffsetReset reset, int count)
    {
        using var consumer = new ConsumerBuilder<byte[]?, byte[]?>(ConsumerOf(group, reset)).Build();
        consumer.Subscribe(topics);
        var records = new List<ConsumeResult<byte[]?, byte[]?>>();
        for (var end = DateTime.UtcNow + Limit; records.Count < count && DateTime.UtcNow < end;)
        {
            if (consumer.Consume(TimeSpan.FromMilliseconds(200)) is { } record)
                records.Add(record);
        }
        consumer.Close();
        return records;
    }

    public void Dispose() => _producer.Dispose();
}
