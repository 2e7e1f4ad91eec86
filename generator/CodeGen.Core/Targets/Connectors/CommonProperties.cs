using System.Collections.Immutable;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>The properties that sinks of one flavor have in common.</summary>
internal static class CommonProperties
{
    private const string AvroConverter = "io.confluent.connect.avro.AvroConverter";

    public static ImmutableArray<ConnectorProperty> Identity(string name, ConnectorKind kind, int tasks) =>
    [
        new("connector.class", kind.Class()),
        new("name", name),
        new("tasks.max", Invariant($"{tasks}")),
    ];

    /// <summary>Who the managed connector is towards Kafka, and what it reads. It brings its own registry.</summary>
    public static ImmutableArray<ConnectorProperty> ManagedInput(SinkGroup group, ConfluentCloudOptions cloud, ConnectionValues values) =>
    [
        .. KafkaAuthentication(cloud, values),
        new("topics", group.Topics),
        new("input.data.format", "AVRO"),
        new("input.key.format", "AVRO"),
        new("consumer.override.auto.offset.reset", "earliest"),
    ];

    /// <summary>What a connector of one's own reads, and how. Nothing is inherited between key and value, nor from the worker.</summary>
    public static ImmutableArray<ConnectorProperty> SelfManagedInput(SinkGroup group, SelfManagedOptions worker, ConnectionValues values) =>
    [
        new("topics", group.Topics),
        .. Converter("key.converter", worker, values),
        .. Converter("value.converter", worker, values),
        new("consumer.override.auto.offset.reset", "earliest"),
    ];

    /// <summary>The service itself logs, retries and names the copies of its dead-letter topic.</summary>
    public static ImmutableArray<ConnectorProperty> ManagedErrors(ErrorPolicy policy)
    {
        return policy == ErrorPolicy.Stop
            ? [new("errors.tolerance", "none")]
            : [new("errors.tolerance", "all"), new("errors.deadletterqueue.topic.name", "dlq-${connector}")];
    }

    public static ImmutableArray<ConnectorProperty> SelfManagedErrors(string name, ErrorPolicy policy) =>
    [
        new("errors.tolerance", policy == ErrorPolicy.Stop ? "none" : "all"),
        .. policy == ErrorPolicy.Stop ? [] : DeadLetterTopic(name),
        new("errors.log.enable", "true"),
        new("errors.log.include.messages", "false"),
        new("errors.retry.timeout", "300000"),
        new("errors.retry.delay.max.ms", "30000"),
    ];

    private static ImmutableArray<ConnectorProperty> KafkaAuthentication(ConfluentCloudOptions cloud, ConnectionValues values)
    {
        if (values.Optional("confluentCloud.serviceAccount", cloud.ServiceAccount) is { } account)
            return [new("kafka.auth.mode", "SERVICE_ACCOUNT"), new("kafka.service.account.id", account)];
        return
        [
            new("kafka.auth.mode", "KAFKA_API_KEY"),
            values.Secret("kafka.api.key", "confluentCloud.apiKey", cloud.ApiKey),
            values.Secret("kafka.api.secret", "confluentCloud.apiSecret", cloud.ApiSecret),
        ];
    }

    private static IEnumerable<ConnectorProperty> Converter(string key, SelfManagedOptions worker, ConnectionValues values)
    {
        yield return new(key, AvroConverter);
        yield return new(key + ".schema.registry.url", values.Needed("selfManaged.schemaRegistry", worker.SchemaRegistry));
        if (worker.SchemaRegistryUserInfo is not { } userInfo)
            yield break;
        yield return new(key + ".basic.auth.credentials.source", "USER_INFO");
        yield return values.Secret(key + ".basic.auth.user.info", "selfManaged.schemaRegistryUserInfo", userInfo);
    }

    private static ImmutableArray<ConnectorProperty> DeadLetterTopic(string name) =>
    [
        new("errors.deadletterqueue.topic.name", "dlq-" + name),
        new("errors.deadletterqueue.topic.replication.factor", "3"),
        new("errors.deadletterqueue.context.headers.enable", "true"),
    ];
}
