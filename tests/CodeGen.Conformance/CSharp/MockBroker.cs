using Confluent.Kafka;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>librdkafka's mock broker: it lives in a client, and any client can connect to it.</summary>
internal sealed class MockBroker : IDisposable
{
    private readonly IProducer<byte[]?, byte[]?> _producer;

    public MockBroker()
    {
        var config = new ProducerConfig { BootstrapServers = "ignored:1" };
        config.Set("test.mock.num.brokers", "1");
        _producer = new ProducerBuilder<byte[]?, byte[]?>(config).Build();
        using var admin = new DependentAdminClientBuilder(_producer.Handle).Build();
        var broker = admin.GetMetadata(TimeSpan.FromSeconds(30)).Brokers.Single();
        ConsumerConfig = new ConsumerConfig
        {
            BootstrapServers = FormattableString.Invariant($"{broker.Host}:{broker.Port}"),
            GroupId = "items",
            AutoOffsetReset = AutoOffsetReset.Earliest,
        };
    }

    /// <summary>How a consumer connects.</summary>
    public ConsumerConfig ConsumerConfig { get; }

    /// <summary>Sends messages; a null value is a tombstone.</summary>
    public void Produce(string topic, params ReadOnlySpan<(byte[] Key, byte[]? Value)> messages)
    {
        foreach (var (key, value) in messages)
            _producer.Produce(new TopicPartition(topic, 0), new Message<byte[]?, byte[]?> { Key = key, Value = value });
        _producer.Flush(TimeSpan.FromSeconds(30));
    }

    public void Dispose() => _producer.Dispose();
}
