using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.Targets.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>All targets. A new one is an option record in <see cref="TargetsOptions"/> and a line here.</summary>
internal static class TargetRegistry
{
    /// <summary>
    /// Resolves the tables for every configured target, then the connectors, which need the others' tables.
    /// </summary>
    public static ImmutableArray<TargetModel> Resolve(Project project, OverrideEntries overrides, EnvironmentPlan environments, ReplicationResult replication)
    {
        var targets = Independent(project, overrides, environments, replication);
        return [.. targets, .. Present(project.Options.Targets.Connectors, connectors => ConnectorsTarget.Resolve(targets, environments.Connectors(connectors)))];
    }

    /// <summary>A target with overrides of its own takes <c>overrides.For(entry => entry.Itself)</c>.</summary>
    private static ImmutableArray<TargetModel> Independent(Project project, OverrideEntries overrides, EnvironmentPlan environments, ReplicationResult replication)
    {
        _ = overrides;
        var targets = project.Options.Targets;
        return
        [
            .. Present(targets.Ticdc, _ => TiCdcTarget.Resolve(replication, environments.Ticdc)),
            .. Present(targets.Snowflake, snowflake => SnowflakeTarget.Resolve(replication.Tables, snowflake, environments.Snowflake)),
        ];
    }

    private static IEnumerable<TargetModel> Present<TOptions>(TOptions? options, Func<TOptions, TargetModel> resolve)
        where TOptions : class
    {
        return options is null ? [] : [resolve(options)];
    }
}
