using System.Collections.Immutable;
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

    /// <summary>The view of rows that are not deleted; only with soft deletes.</summary>
    public QualifiedName? LiveView { get; init; }

    /// <summary>
    /// Names by their templates. By default all derive from the landing table's name, so that they are unique when the
    /// topics are.
    /// </summary>
    public static SnowflakeObjects Of(string landingSchema, string landing, QualifiedName replica, SnowflakeNameOptions names, string schema, string table)
    {
        QualifiedName Named(string template) => new(landingSchema, NameTemplate.Fill(template, landing, schema, table));
        return new SnowflakeObjects
        {
            Landing = new(landingSchema, landing),
            Replica = replica,
            Stream = Named(names.Stream),
            ApplyProcedure = Named(names.ApplyProcedure),
            ApplyTask = Named(names.ApplyTask),
            CleanupProcedure = Named(names.CleanupProcedure),
            CleanupTask = Named(names.CleanupTask),
            LoadTable = Named(names.LoadTable),
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
        }.Concat(LiveView is { } view ? [new("live-view", view)] : []));
    }

    /// <summary>The objects all tables share.</summary>
    public IEnumerable<QualifiedName> Shared() => [SyncLog, FileFormat, Stage];

    /// <summary>The schema a smoke test creates and drops.</summary>
    public string SmokeTestSchema() => NameTemplate.Fill("TIDB_SMOKE_TEST_{landing}", Landing.Name, "", "");
}
