using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.TiCdc;

/// <summary>What differs between environments in the changefeed files.</summary>
public sealed record TiCdcEnvironmentOptions
{
    /// <summary>TiCDC server.</summary>
    [Option("URL of a TiCDC server (TiCDC 6.1: of a PD server); left out: the scripts take CDC_SERVER (PD_SERVER).")]
    public string? Server { get; init; }

    /// <summary>Brokers.</summary>
    [Option("Kafka brokers, host1:9092,host2:9092; left out: the scripts take KAFKA_BROKERS.")]
    public string? Brokers { get; init; }

    /// <summary>Registry.</summary>
    [Option("URL of the schema registry, without credentials; left out: the scripts take SCHEMA_REGISTRY_URL.")]
    public string? SchemaRegistry { get; init; }

    /// <summary>Partitions per topic.</summary>
    [Option("Partitions of a topic; left out: `kafka.partitions` of the changefeed.", Minimum = 1, Maximum = 10000)]
    public int? Partitions { get; init; }

    /// <summary>Replicas per partition.</summary>
    [Option("Replicas of a partition; left out: `kafka.replicationFactor` of the changefeed.", Minimum = 1, Maximum = 100)]
    public int? ReplicationFactor { get; init; }
}
