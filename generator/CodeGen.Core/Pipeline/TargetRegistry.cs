using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Targets.Snowflake;
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
            .. Present(targets.Ticdc, _ => TiCdcTarget.Resolve(replication)),
            .. Present(targets.Snowflake, snowflake => SnowflakeTarget.Resolve(replication.Tables, snowflake)),
            .. Present(targets.Csharp, csharp => CSharpTarget.Resolve(
                replication.Tables, csharp, overrides.For(entry => entry.Csharp), option => project.PlaceOf("targets.csharp." + option))),
        ];
    }

    private static IEnumerable<TargetModel> Present<TOptions>(TOptions? options, Func<TOptions, TargetModel> resolve)
        where TOptions : class
    {
        return options is null ? [] : [resolve(options)];
    }
}
