using System.Collections.Immutable;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.TiCdc;

/// <summary>The changefeed as configured. What is left out is inferred from the registered schemas, else TiCDC's default holds.</summary>
public sealed record TiCdcOptions
{
    /// <summary>Changefeed id.</summary>
    [Option("Id of the changefeed: letters, digits and single hyphens, 128 characters at most.", Required = true)]
    public string Id { get; init; } = "";

    /// <summary>Release.</summary>
    [Option("TiCDC release, such as 8.5.7; two parts stand for the highest patch known.", Required = true)]
    public string Version { get; init; } = "";

    /// <summary>Classic or new architecture.</summary>
    [Option("Which TiCDC runs: classic, or new for TiCDC's new architecture.")]
    public Architecture Architecture { get; init; } = Architecture.Classic;

    /// <summary>Offset of the TiCDC servers' time zone.</summary>
    [Option("UTC offset of the TiCDC servers' time zone, such as +00:00: TIMESTAMP values arrive in it, without a mark.")]
    public string TimeZone { get; init; } = "+00:00";

    /// <summary>Tables of this changefeed; empty for all selected ones.</summary>
    [Option("Tables of this changefeed, as table-filter rules; needed only when there are several changefeeds.")]
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>Namespace or keyspace.</summary>
    [Option("TiCDC's own namespace (new architecture: keyspace), the first part of the Avro namespace.")]
    public string? Namespace { get; init; }

    /// <summary>Topic expression.</summary>
    [Option("Topic expression with {schema} and {table}.")]
    public string Topic { get; init; } = "tidb_{schema}_{table}";

    /// <summary>Partition rule.</summary>
    [Option("How rows are spread over partitions, such that all changes of a key stay in order.")]
    public PartitionRule Partition { get; init; } = PartitionRule.IndexValue;

    /// <summary>Dispatchers instead of one topic expression.</summary>
    [Option("Topics and partition rules for groups of tables; the first that matches a table decides. Replaces topic and partition.")]
    public ImmutableArray<DispatcherOptions> Dispatchers { get; init; } = [];

    /// <summary>Decimal mode; null is inferred.</summary>
    [Option("How DECIMAL is sent: precise (bytes) or string.")]
    public DecimalHandling? DecimalHandling { get; init; }

    /// <summary>BIGINT UNSIGNED mode; null is inferred.</summary>
    [Option("How BIGINT UNSIGNED is sent: long (values of 2^63 and more arrive negative) or string.")]
    public BigintUnsignedHandling? BigintUnsignedHandling { get; init; }

    /// <summary>Extension fields; null is inferred.</summary>
    [Option("Whether records carry the fields _tidb_op, _tidb_commit_ts and _tidb_commit_physical_time.")]
    public bool? TidbExtension { get; init; }

    /// <summary>Row checksums.</summary>
    [Option("correctness: records carry checksum fields; needs tidbExtension and both handling modes string.")]
    public IntegrityCheck? IntegrityCheck { get; init; }

    /// <summary>Kafka settings.</summary>
    [Option("Topics that TiCDC creates.")]
    public KafkaOptions Kafka { get; init; } = new();
}

/// <summary>How TiCDC creates topics.</summary>
public sealed record KafkaOptions
{
    /// <summary>Partitions per topic.</summary>
    [Option("Partitions of a topic; must never grow while old changes are unread.", Minimum = 1, Maximum = 10000)]
    public int Partitions { get; init; } = 3;

    /// <summary>Replicas per partition.</summary>
    [Option("Replicas of a partition; Confluent Cloud needs 3.", Minimum = 1, Maximum = 100)]
    public int ReplicationFactor { get; init; } = 3;

    /// <summary>The topic of the sink URI.</summary>
    [Option("Topic of the sink URI, created but always empty when every table has a topic of its own.")]
    public string DefaultTopic { get; init; } = "ticdc-meta";

    /// <summary>Who creates the topics.</summary>
    [Option("Who creates the topics: ticdc with the first row of a table, or script (create-topics.sh) before the changefeed starts.")]
    public TopicCreation CreateTopics { get; init; } = TopicCreation.Ticdc;

    /// <summary>What Kafka does with old records.</summary>
    [Option("cleanup.policy of the topics; anything but delete needs createTopics script, because TiCDC sets no policy.")]
    public CleanupPolicy CleanupPolicy { get; init; } = CleanupPolicy.Delete;

    /// <summary>Retention; null for the broker's.</summary>
    [Option("Hours the topics keep records, in create-topics.sh; left out: the broker's default.", Minimum = 1, Maximum = 876000)]
    public int? RetentionHours { get; init; }
}

/// <summary>Who creates topics.</summary>
public enum TopicCreation
{
    /// <summary>TiCDC, with its partition count and replication factor and nothing else.</summary>
    Ticdc,

    /// <summary>A generated script; TiCDC then must not.</summary>
    Script,
}

/// <summary>Kafka's cleanup.policy.</summary>
public enum CleanupPolicy
{
    /// <summary>Records older than the retention go.</summary>
    Delete,

    /// <summary>The last record of every key stays.</summary>
    Compact,

    /// <summary>The last record of every key stays until it is older than the retention.</summary>
    CompactDelete,
}

/// <summary>Where the rows of some tables go.</summary>
public sealed record DispatcherOptions
{
    /// <summary>Table-filter rules.</summary>
    [Option("Tables, as table-filter rules.", Required = true)]
    public ImmutableArray<string> Match { get; init; } = [];

    /// <summary>Topic expression.</summary>
    [Option("Topic expression with {schema} and {table}; a name without them for a single table.")]
    public string Topic { get; init; } = "tidb_{schema}_{table}";

    /// <summary>Partition rule.</summary>
    [Option("How rows are spread over partitions, such that all changes of a key stay in order.")]
    public PartitionRule Partition { get; init; } = PartitionRule.IndexValue;

    /// <summary>Index for index-value.</summary>
    [Option("Unique index whose values decide with index-value, instead of the key; all its columns must belong to the key.")]
    public string? Index { get; init; }

    /// <summary>Columns for columns.</summary>
    [Option("Columns whose values decide with columns; all must belong to the key.")]
    public ImmutableArray<string> Columns { get; init; } = [];
}

/// <summary>Rules that keep all changes of a key in one partition, in order.</summary>
public enum PartitionRule
{
    /// <summary>By the hash of the key.</summary>
    IndexValue,

    /// <summary>One partition per table.</summary>
    Table,

    /// <summary>By the hash of columns that belong to the key.</summary>
    Columns,
}
