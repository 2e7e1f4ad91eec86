using System.Collections.Immutable;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>What the runbook has to know about the options of targets.</summary>
internal sealed record RunbookFacts
{
    /// <summary>Names of the environments; empty when there are none.</summary>
    public ImmutableArray<Raw> Environments { get; init; } = [];

    /// <summary>The generated connectors; null when there are none.</summary>
    public RunbookConnectors? Connectors { get; init; }

    /// <summary>True when grants to an environment's roles are a script of their own.</summary>
    public bool HasGrants { get; init; }

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

    /// <summary>Where an environment's files lie.</summary>
    public string Folder => Environments.IsEmpty ? "" : "env/<environment>/";
}
