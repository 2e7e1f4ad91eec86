using Confluent.Kafka;
using Contoso.Tpcc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>
/// A consumer as an application would write it: keeps the rows of tpcc.item. A message without a value deletes the row of its
/// key; every other one holds the whole row, so that reading a message twice changes nothing.
/// </summary>
internal static class ItemConsumer
{
    /// <summary>Reads a topic up to so many messages.</summary>
    public static Dictionary<ItemKey, Item> Read(ConsumerConfig config, IDeserializer<ItemKey> keys, IDeserializer<Item?> values, string topic, int messages)
    {
        using var consumer = new ConsumerBuilder<ItemKey, Item?>(config).SetKeyDeserializer(keys).SetValueDeserializer(values).Build();
        consumer.Subscribe(topic);
        var rows = new Dictionary<ItemKey, Item>();
        for (var seen = 0; seen < messages; seen++)
        {
            var message = consumer.Consume(TimeSpan.FromSeconds(30))?.Message ?? throw new TimeoutException($"{seen} of {messages} messages arrived");
            if (message.Value is { } row)
                rows[message.Key] = row;
            else
                rows.Remove(message.Key);
        }
        consumer.Close();
        return rows;
    }
}
