using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>The options of one table: the target's, with what <c>overrides</c> sets for it.</summary>
internal sealed record SnowflakeSettings
{
    public required SnowflakeOptions Options { get; init; }

    public required SnowflakeOrdering Ordering { get; init; }

    public required SnowflakeDeletes Deletes { get; init; }

    public required SnowflakeCasts Casts { get; init; }

    public required SnowflakeApply Apply { get; init; }

    public required int TriggerIntervalSeconds { get; init; }

    public required SnowflakeCleanup Cleanup { get; init; }

    public required int CleanupAfterDays { get; init; }

    public static SnowflakeSettings Of(SnowflakeOptions options, TargetOverrides<SnowflakeOverrideOptions> overrides, Table table)
    {
        return new SnowflakeSettings
        {
            Options = options,
            Ordering = overrides.For(table, entry => entry.Ordering) ?? options.Ordering,
            Deletes = overrides.For(table, entry => entry.Deletes) ?? options.Deletes,
            Casts = overrides.For(table, entry => entry.Casts) ?? options.Casts,
            Apply = overrides.For(table, entry => entry.Apply) ?? options.Apply,
            TriggerIntervalSeconds = overrides.For(table, entry => entry.TriggerIntervalSeconds) ?? options.TriggerIntervalSeconds,
            Cleanup = overrides.For(table, entry => entry.Cleanup) ?? options.Cleanup,
            CleanupAfterDays = overrides.For(table, entry => entry.CleanupAfterDays) ?? options.CleanupAfterDays,
        };
    }
}
