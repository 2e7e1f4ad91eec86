namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>Numbers of the steps of a first deployment; null where there is nothing to do.</summary>
internal sealed record RunbookSteps(
    int? Setup, int? Tables, int? SmokeTest, int? Sqlserver, int? Topics, int? Changefeed, int? SnowflakeConnector, int? InitialLoad,
    int? Resume, int? Status, int? SqlserverLoad, int? SqlserverConnector, int? SqlserverStatus, int? Ksqldb)
{
    /// <summary>True when there is any step.</summary>
    public bool Any => (Setup ?? Sqlserver ?? Topics ?? Changefeed ?? Ksqldb) is not null;

    /// <summary>Numbers the steps in the order they are named: what receives stands before what sends.</summary>
    public static RunbookSteps Of(RunbookFacts facts, bool ticdc, bool snowflake, bool sqlserver, bool ksqldb)
    {
        var last = 0;
        int? When(bool present) => present ? ++last : null;
        return new RunbookSteps(
            Setup: When(snowflake), Tables: When(snowflake), SmokeTest: When(snowflake), Sqlserver: When(sqlserver),
            Topics: When(ticdc && facts.HasTopicScript), Changefeed: When(ticdc),
            SnowflakeConnector: When(snowflake), InitialLoad: When(snowflake), Resume: When(snowflake), Status: When(snowflake),
            SqlserverLoad: When(sqlserver), SqlserverConnector: When(sqlserver), SqlserverStatus: When(sqlserver), Ksqldb: When(ksqldb));
    }
}
