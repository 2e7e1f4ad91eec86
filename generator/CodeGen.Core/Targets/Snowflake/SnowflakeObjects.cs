using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Names of all objects that belong to one table, and of those it shares with the others, as Snowflake stores them.</summary>
internal sealed record SnowflakeObjects
{
    /// <summary>Characters of an identifier, quoted or not.</summary>
    public const int MaxIdentifierLength = 255;

    public required QualifiedName Landing { get; init; }

    public required QualifiedName Replica { get; init; }

    public required QualifiedName Stream { get; init; }

    public required QualifiedName ApplyProcedure { get; init; }

    public required QualifiedName ApplyTask { get; init; }

    public required QualifiedName CleanupProcedure { get; init; }

    public required QualifiedName CleanupTask { get; init; }

    public required QualifiedName LoadTable { get; init; }

    public required QualifiedName SyncLog { get; init; }

    public required QualifiedName FileFormat { get; init; }

    public required QualifiedName Stage { get; init; }

    /// <summary>All names derive from the landing table's, so that they are unique when the topics are.</summary>
    public static SnowflakeObjects Of(string landingSchema, string landing, QualifiedName replica)
    {
        QualifiedName Named(string prefix, string suffix) => new(landingSchema, Derive(prefix, landing, suffix));
        return new SnowflakeObjects
        {
            Landing = new(landingSchema, landing),
            Replica = replica,
            Stream = Named("", "__STM"),
            ApplyProcedure = Named("SP_APPLY_", ""),
            ApplyTask = Named("", "__APPLY"),
            CleanupProcedure = Named("SP_CLEANUP_", ""),
            CleanupTask = Named("", "__CLEANUP"),
            LoadTable = Named("LOAD_", ""),
            SyncLog = new(landingSchema, "TIDB_SYNC_LOG"),
            FileFormat = new(landingSchema, "TIDB_DUMPLING_CSV"),
            Stage = new(landingSchema, "TIDB_DUMPLING"),
        };
    }

    public ImmutableSortedDictionary<string, QualifiedName> ByRole()
    {
        return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, QualifiedName>[]
        {
            new("apply-procedure", ApplyProcedure), new("apply-task", ApplyTask),
            new("cleanup-procedure", CleanupProcedure), new("cleanup-task", CleanupTask),
            new("landing", Landing), new("load-table", LoadTable), new("replica", Replica), new("stream", Stream),
        });
    }

    /// <summary>The objects all tables share.</summary>
    public IEnumerable<QualifiedName> Shared() => [SyncLog, FileFormat, Stage];

    /// <summary>The schema a smoke test creates and drops.</summary>
    public string SmokeTestSchema() => Derive("TIDB_SMOKE_TEST_", Landing.Name, "");

    private static string Derive(string prefix, string name, string suffix)
    {
        var full = prefix + name + suffix;
        if (full.Length <= MaxIdentifierLength)
            return full;
        var hash = "_" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        return prefix + name[..(MaxIdentifierLength - prefix.Length - suffix.Length - hash.Length)] + hash + suffix;
    }
}
