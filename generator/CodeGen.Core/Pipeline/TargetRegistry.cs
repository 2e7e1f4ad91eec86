using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Targets.KsqlDb;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.Targets.SqlServer;
using Tidb.CodeGen.Targets.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>All targets. A new one is an option record in <see cref="TargetsOptions"/> and a line here.</summary>
internal static class TargetRegistry
{
    /// <summary>
    /// Resolves the tables for every configured target. A target with overrides of its own takes
    /// <c>overrides.For(entry => entry.Itself)</c>.
    /// </summary>
    public static ImmutableArray<TargetModel> Resolve(Project project, OverrideEntries overrides, ReplicationResult replication)
    {
        var targets = project.Options.Targets;
        return
        [
            .. Present(targets.Ticdc, ticdc => TiCdcTarget.Resolve(replication, ticdc, project.PlaceOf("targets.ticdc.flavor"))),
            .. Present(targets.Snowflake, snowflake => SnowflakeTarget.Resolve(
                replication.Tables, snowflake, overrides.For(entry => entry.Snowflake), option => PlaceOf(project, "targets.snowflake", option))),
            .. Present(targets.Ksqldb, ksqldb => KsqlDbTarget.Resolve(
                replication.Tables, ksqldb, overrides.For(entry => entry.Ksqldb), option => PlaceOf(project, "targets.ksqldb", option))),
            .. Present(targets.Sqlserver, sqlserver => SqlServerTarget.Resolve(
                replication.Tables, sqlserver, overrides.For(entry => entry.Sqlserver), option => PlaceOf(project, "targets.sqlserver", option))),
        ];
    }

    // An option that is not written is blamed on its target.
    private static Span PlaceOf(Project project, string target, string option)
    {
        return project.Places.TryGetValue(target + "." + option, out var place) ? place : project.PlaceOf(target) with { Length = 1 };
    }

    private static IEnumerable<TargetModel> Present<TOptions>(TOptions? options, Func<TOptions, TargetModel> resolve)
        where TOptions : class
    {
        return options is null ? [] : [resolve(options)];
    }
}
