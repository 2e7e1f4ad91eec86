namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>Numbers of the steps of a first deployment; null where there is nothing to do.</summary>
internal sealed record RunbookSteps
{
    public int? Topics { get; init; }

    public int? Setup { get; init; }

    public int? Tables { get; init; }

    public int? Grants { get; init; }

    public int? SmokeTest { get; init; }

    public int? Sqlserver { get; init; }

    public int? Changefeed { get; init; }

    public int? InitialLoad { get; init; }

    public int? SqlserverLoad { get; init; }

    public int? Connectors { get; init; }

    public int? SnowflakeConnector { get; init; }

    public int? SqlserverConnector { get; init; }

    public int? Resume { get; init; }

    public int? Status { get; init; }

    public int? SqlserverStatus { get; init; }

    public int? Ksqldb { get; init; }

    /// <summary>True when there is any step.</summary>
    public bool Any => (Setup ?? Sqlserver ?? Topics ?? Changefeed ?? Ksqldb) is not null;

    /// <summary>Numbers the steps in their order: what receives stands before what sends, and the snapshot before the changes on top of it.</summary>
    public static RunbookSteps Of(RunbookFacts facts, bool ticdc, bool snowflake, bool sqlserver, bool ksqldb)
    {
        var last = 0;
        int? When(bool present) => present ? ++last : null;
        var generated = facts.Connectors is not null;
        return new RunbookSteps
        {
            Topics = When(ticdc && facts.HasTopicScript),
            Setup = When(snowflake),
            Tables = When(snowflake),
            Grants = When(snowflake && facts.HasGrants),
            SmokeTest = When(snowflake),
            Sqlserver = When(sqlserver),
            Changefeed = When(ticdc),
            InitialLoad = When(snowflake),
            SqlserverLoad = When(sqlserver),
            Connectors = When(generated),
            SnowflakeConnector = When(snowflake && !generated),
            SqlserverConnector = When(sqlserver && !generated),
            Resume = When(snowflake),
            Status = When(snowflake),
            SqlserverStatus = When(sqlserver),
            Ksqldb = When(ksqldb),
        };
    }
}
