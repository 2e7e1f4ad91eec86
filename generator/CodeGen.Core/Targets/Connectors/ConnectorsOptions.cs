using System.Collections.Immutable;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>Options of the connectors that write the topics into the sinks.</summary>
public sealed record ConnectorsOptions
{
    /// <summary>Where connectors run.</summary>
    [Option("Where connectors run: confluent-cloud (fully managed) and self-managed (Kafka Connect). Both are written as alternatives; run one of them.")]
    public ImmutableArray<ConnectorFlavor> Flavors { get; init; } = [ConnectorFlavor.ConfluentCloud];

    /// <summary>Line of the Snowflake connector.</summary>
    [Option("Line of the self-managed Snowflake connector: classic-streaming (3.x) or v4 (4.x); Confluent Cloud runs the classic one.")]
    public SnowflakeLine SnowflakeLine { get; init; } = SnowflakeLine.ClassicStreaming;

    /// <summary>The groups.</summary>
    [Option("Groups of tables; each becomes one connector per sink, called snowflake-sink-NAME and sqlserver-sink-NAME.", Required = true)]
    public ImmutableArray<ConnectorGroupOptions> Groups { get; init; } = [];

    /// <summary>What happens at a change that cannot be written.</summary>
    [Option("What happens at a change that cannot be written: stop, so that nothing is lost, or dead-letter-queue, which skips it.")]
    public ErrorPolicy Errors { get; init; } = ErrorPolicy.Stop;

    /// <summary>The Snowflake sinks.</summary>
    [Option("How the Snowflake sinks connect.")]
    public SnowflakeSinkOptions Snowflake { get; init; } = new();

    /// <summary>The SQL Server sinks.</summary>
    [Option("How the SQL Server sinks connect.")]
    public SqlServerSinkOptions Sqlserver { get; init; } = new();

    /// <summary>Confluent Cloud.</summary>
    [Option("What the connectors on Confluent Cloud need.")]
    public ConfluentCloudOptions ConfluentCloud { get; init; } = new();

    /// <summary>Kafka Connect.</summary>
    [Option("What the connectors on a Kafka Connect of yours need.")]
    public SelfManagedOptions SelfManaged { get; init; } = new();
}

/// <summary>One group of tables.</summary>
public sealed record ConnectorGroupOptions
{
    /// <summary>Name.</summary>
    [Option("Name of the group, a part of the connectors' names; renaming it makes other connectors.", Required = true)]
    public string Name { get; init; } = "";

    /// <summary>Tables.</summary>
    [Option("Its tables, as table-filter rules.", Required = true)]
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>Tasks of the Snowflake sink.</summary>
    [Option("Tasks of the Snowflake sink.", Minimum = 1, Maximum = 1000)]
    public int SnowflakeTasks { get; init; } = 1;

    /// <summary>Tasks of the SQL Server sink.</summary>
    [Option("Tasks of the SQL Server sink; more than one wait for each other's locks.", Minimum = 1, Maximum = 1000)]
    public int SqlserverTasks { get; init; } = 1;
}

/// <summary>Where connectors run.</summary>
public enum ConnectorFlavor
{
    /// <summary>Fully managed connectors of Confluent Cloud.</summary>
    ConfluentCloud,

    /// <summary>A Kafka Connect cluster of one's own.</summary>
    SelfManaged,
}

/// <summary>Lines of Snowflake's connector that keep the changes of a key in order.</summary>
public enum SnowflakeLine
{
    /// <summary>3.x with Snowpipe Streaming.</summary>
    ClassicStreaming,

    /// <summary>4.x, with what keeps its rows as the classic line writes them.</summary>
    V4,
}

/// <summary>What happens at a change that cannot be written.</summary>
public enum ErrorPolicy
{
    /// <summary>The connector stops.</summary>
    Stop,

    /// <summary>The change goes to a topic and is skipped.</summary>
    DeadLetterQueue,
}
