using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.TiCdc;

/// <summary>Rules about how the topics of a changefeed are created.</summary>
internal static class TopicRules
{
    /// <summary>Tables whose records a topic would refuse.</summary>
    public static IEnumerable<Diagnostic> Check(Changefeed changefeed, ReplicationResult replication)
    {
        return changefeed.Kafka.CleanupPolicy == CleanupPolicy.Delete
            ? []
            : TablesOf(changefeed, replication).Where(table => table.Key.IsEmpty).Select(table => TiCdcDiagnostics.CompactionNeedsKeys.At(table.Table.Span, table.FullName));
    }

    /// <summary>The tables a changefeed sends.</summary>
    public static IEnumerable<ReplicatedTable> TablesOf(Changefeed changefeed, ReplicationResult replication)
    {
        return replication.Tables.Where(table => ReferenceEquals(table.Changefeed, changefeed));
    }
}

/// <summary>What create-topics.sh sees.</summary>
internal sealed record TopicsView(Raw Id, ImmutableArray<Raw> Names, int Partitions, int ReplicationFactor, Raw Policy, Raw? RetentionMs, Raw? Brokers)
{
    private const long MillisecondsPerHour = 3_600_000;

    public static TopicsView Of(Changefeed changefeed, TiCdcEnvironmentOptions environment, ReplicationResult replication)
    {
        var kafka = changefeed.Kafka;
        var topics = TopicRules.TablesOf(changefeed, replication).Select(table => table.Topic).Append(kafka.DefaultTopic);
        return new TopicsView(
            new Raw(changefeed.Id),
            [.. topics.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(topic => new Raw(topic))],
            environment.Partitions ?? kafka.Partitions,
            environment.ReplicationFactor ?? kafka.ReplicationFactor,
            new Raw(kafka.CleanupPolicy == CleanupPolicy.CompactDelete ? "compact,delete" : OptionNames.Kebab(kafka.CleanupPolicy)),
            Raw.Of(kafka.RetentionHours is { } hours ? FormattableString.Invariant($"{hours * MillisecondsPerHour}") : null),
            Raw.Of(environment.Brokers));
    }
}
