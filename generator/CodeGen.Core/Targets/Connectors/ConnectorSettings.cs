using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>The options of connectors as they hold in one environment.</summary>
/// <param name="Options">The options, what the environment sets already in place.</param>
/// <param name="SnowflakeRole">The connector's Snowflake role.</param>
/// <param name="Partitions">Partitions of a topic where the environment sets them.</param>
/// <param name="Locate">Path and place of an option such as <c>snowflake.url</c>.</param>
internal sealed record ConnectorSettings(ConnectorsOptions Options, string? SnowflakeRole, int? Partitions, Func<string, (string Path, Span Place)> Locate)
{
    public Span PlaceOf(string option) => Locate(option).Place;

    public string PathOf(string option) => Locate(option).Path;

    public int PartitionsOf(ReplicatedTable table) => Partitions ?? table.Changefeed.Kafka.Partitions;
}

/// <summary>One sink's part of a group: what becomes one connector.</summary>
/// <param name="Group">The group.</param>
/// <param name="Place">Where its name stands.</param>
/// <param name="Tables">Its tables as the sink will have them, by topic.</param>
internal sealed record SinkGroup(ConnectorGroupOptions Group, Span Place, IReadOnlyList<TargetTable> Tables)
{
    public string Topics => string.Join(',', Tables.Select(table => table.Source.Topic));
}
