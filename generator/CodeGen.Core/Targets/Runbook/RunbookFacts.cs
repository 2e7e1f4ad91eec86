using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>What the runbook has to know about the options of targets.</summary>
internal sealed record RunbookFacts
{
    /// <summary>True when the changefeed is created in TiDB Cloud's form, which has no start TSO.</summary>
    public bool HasForm { get; init; }

    /// <summary>True when a script creates the topics.</summary>
    public bool HasTopicScript { get; init; }

    /// <summary>True when Snowflake's tasks need no warehouse.</summary>
    public bool IsServerless { get; init; }

    /// <summary>How ksqlDB gets its statements, as the configuration names it; null without ksqlDB.</summary>
    public string? KsqldbDeployment { get; init; }

    /// <summary>Persistent queries that ksqlDB will run.</summary>
    public int PersistentQueries { get; init; }

    /// <summary>Snowflake's role that owns and deploys, where the configuration names one.</summary>
    public Raw? DeployRole { get; init; }

    /// <summary>Snowflake's role that runs the tasks, where the configuration names one.</summary>
    public Raw? ApplyRole { get; init; }

    /// <summary>Snowflake's role of the connector, where the configuration names one.</summary>
    public Raw? ConnectorRole { get; init; }
}
