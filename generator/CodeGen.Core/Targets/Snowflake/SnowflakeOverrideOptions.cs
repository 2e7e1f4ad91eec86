using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>What <c>overrides</c> can set for the Snowflake target; null leaves the target's option.</summary>
public sealed record SnowflakeOverrideOptions
{
    /// <summary>Column type.</summary>
    [Option("Type of the column, such as VARCHAR(40), NUMBER(38,0) or TIMESTAMP_NTZ(0); it must be one the column's values can be read as.", Scope = OverrideScope.Column)]
    public string? Type { get; init; }

    /// <summary>Ordering.</summary>
    [Option("What makes a change newer than the replica's row.", Scope = OverrideScope.Table)]
    public SnowflakeOrdering? Ordering { get; init; }

    /// <summary>Deletes.</summary>
    [Option("What a delete does.", Scope = OverrideScope.Table)]
    public SnowflakeDeletes? Deletes { get; init; }

    /// <summary>Casts.</summary>
    [Option("What a value that does not fit its column does.", Scope = OverrideScope.Table)]
    public SnowflakeCasts? Casts { get; init; }

    /// <summary>Form of the apply.</summary>
    [Option("The form of the apply.", Scope = OverrideScope.Table)]
    public SnowflakeApply? Apply { get; init; }

    /// <summary>Least seconds between two runs.</summary>
    [Option("Least number of seconds between two runs of the apply task.", Minimum = 10, Maximum = 604800, Scope = OverrideScope.Table)]
    public int? TriggerIntervalSeconds { get; init; }

    /// <summary>Cleanup.</summary>
    [Option("Whether applied landing rows are removed when they are old.", Scope = OverrideScope.Table)]
    public SnowflakeCleanup? Cleanup { get; init; }

    /// <summary>Age of landing rows.</summary>
    [Option("Age in days at which applied landing rows are removed.", Minimum = 3, Maximum = 3650, Scope = OverrideScope.Table)]
    public int? CleanupAfterDays { get; init; }
}
