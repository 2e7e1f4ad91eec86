using System.Collections.Immutable;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>The files of the Snowflake target.</summary>
internal static class SnowflakeTarget
{
    public const string Name = "snowflake";

    private static readonly ImmutableArray<(string Template, string Path)> TableFiles =
    [
        ("snowflake/tables/10_landing.sql.sbn", "snowflake/tables/{0}/10_landing.sql"),
        ("snowflake/tables/20_replica.sql.sbn", "snowflake/tables/{0}/20_replica.sql"),
        ("snowflake/tables/30_stream.sql.sbn", "snowflake/tables/{0}/30_stream.sql"),
        ("snowflake/tables/40_apply.sql.sbn", "snowflake/tables/{0}/40_apply.sql"),
        ("snowflake/tables/50_cleanup.sql.sbn", "snowflake/tables/{0}/50_cleanup.sql"),
        ("snowflake/ops/initial_load.sql.sbn", "snowflake/ops/{0}/initial_load.sql"),
        ("snowflake/ops/reconcile.snowflake.sql.sbn", "snowflake/ops/{0}/reconcile.snowflake.sql"),
        ("snowflake/ops/reconcile.tidb.sql.sbn", "snowflake/ops/{0}/reconcile.tidb.sql"),
        ("snowflake/ops/rejects.sql.sbn", "snowflake/ops/{0}/rejects.sql"),
        ("snowflake/ops/replace_tasks.sql.sbn", "snowflake/ops/{0}/replace_tasks.sql"),
        ("snowflake/ops/reset_stream.sql.sbn", "snowflake/ops/{0}/reset_stream.sql"),
        ("snowflake/ops/smoke_test.sql.sbn", "snowflake/ops/{0}/smoke_test.sql"),
    ];

    private static readonly ImmutableArray<(string Template, string Path)> SharedFiles =
    [
        ("snowflake/90_status.sql.sbn", "snowflake/90_status.sql"),
        ("snowflake/ops/resume.sql.sbn", "snowflake/ops/resume.sql"),
        ("snowflake/ops/suspend.sql.sbn", "snowflake/ops/suspend.sql"),
    ];

    /// <summary>Resolves all tables. Their SQL is the same in all environments; the setup is each environment's own.</summary>
    public static TargetModel Resolve(
        ImmutableArray<ReplicatedTable> tables, SnowflakeOptions options, ImmutableArray<PerEnvironment<SnowflakeEnvironment>> environments)
    {
        ImmutableArray<SnowflakeTable> resolved = [.. tables.Select(table => SnowflakeResolver.Resolve(table, options, SnowflakeTypes.Default))];
        return new TargetModel(
            Name, [.. resolved],
            [.. resolved.SelectMany(table => table.Findings), .. SnowflakeResolver.CheckTogether(resolved)],
            () => [.. Pages(resolved, options), .. environments.SelectMany(environment => PerEnvironment(resolved, options, environment))]);
    }

    private static IEnumerable<Page> Pages(ImmutableArray<SnowflakeTable> tables, SnowflakeOptions options)
    {
        var folders = FileNames.Of(tables.Select(table => (table.Source.Schema, table.Source.Name)));
        return [.. tables.SelectMany((table, i) => PerTable(table, folders[i], options)), .. PerOutput(tables, options)];
    }

    private static IEnumerable<Page> PerTable(SnowflakeTable table, string folder, SnowflakeOptions options)
    {
        var smokeObjects = SmokeObjects(table);
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["table"] = new SnowflakeTableView(table, table.Names, options),
            ["roles"] = SnowflakeRolesView.Of(options.Roles),
            ["smoke"] = new SnowflakeTableView(table, smokeObjects, options),
            ["smoke_test"] = SmokeTest.Of(table, smokeObjects),
        };
        return TableFiles.Select(file => new Page(file.Template, file.Path.Replace("{0}", folder, StringComparison.Ordinal), model));
    }

    private static IEnumerable<Page> PerOutput(IReadOnlyList<SnowflakeTable> tables, SnowflakeOptions options)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["roles"] = SnowflakeRolesView.Of(options.Roles),
            ["status"] = SnowflakeStatusView.Of(tables, options),
        };
        return tables.Count == 0 ? [] : SharedFiles.Select(file => new Page(file.Template, file.Path, model));
    }

    private static IEnumerable<Page> PerEnvironment(
        IReadOnlyList<SnowflakeTable> tables, SnowflakeOptions options, PerEnvironment<SnowflakeEnvironment> environment)
    {
        if (tables.Count == 0)
            yield break;
        var (folder, settings) = environment;
        yield return new Page("snowflake/00_setup.sql.sbn", folder + "snowflake/00_setup.sql", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["roles"] = SnowflakeRolesView.Of(settings.Roles),
            ["setup"] = SnowflakeSetupView.Of(tables, options, settings),
        });
        if (SnowflakeGrantsView.Of(tables, settings.Roles, options.Roles) is { } grants)
            yield return new Page("snowflake/60_grants.sql.sbn", folder + "snowflake/60_grants.sql", new Dictionary<string, object>(StringComparer.Ordinal) { ["grants"] = grants });
    }

    // The schema is the smoke test's own, so its objects can have plain names.
    private static SnowflakeObjects SmokeObjects(SnowflakeTable table)
    {
        var schema = table.Names.SmokeTestSchema();
        return SnowflakeObjects.Of(schema, "LANDING", new QualifiedName(schema, "REPLICA"));
    }
}

/// <summary>What the setup page sees.</summary>
internal sealed record SnowflakeSetupView(
    Raw LandingSchema, ImmutableArray<Raw> ReplicaSchemas, QualifiedName SyncLog, QualifiedName FileFormat, QualifiedName Stage, bool ConnectorCreatesPipes)
{
    public static SnowflakeSetupView Of(IReadOnlyList<SnowflakeTable> tables, SnowflakeOptions options, SnowflakeEnvironment environment)
    {
        return new SnowflakeSetupView(
            new Raw(options.LandingSchema),
            [.. tables.Select(table => SnowflakeText.Fold(table.Names.Replica.Schema))
                .Where(schema => schema != SnowflakeText.Fold(options.LandingSchema))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(schema => new Raw(schema))],
            tables[0].Names.SyncLog, tables[0].Names.FileFormat, tables[0].Names.Stage, environment.ConnectorCreatesPipes);
    }
}

/// <summary>What pages about all tables see.</summary>
internal sealed record SnowflakeStatusView(Raw LandingSchema, Raw LandingSchemaName, QualifiedName SyncLog, ImmutableArray<SnowflakeStatusRow> Tables)
{
    public static SnowflakeStatusView Of(IReadOnlyList<SnowflakeTable> tables, SnowflakeOptions options)
    {
        return new SnowflakeStatusView(
            new Raw(options.LandingSchema),
            new Raw(SnowflakeText.Fold(options.LandingSchema)),
            tables[0].Names.SyncLog,
            [.. tables.Select(table => new SnowflakeStatusRow(new Raw(table.Source.FullName), table.Names))]);
    }
}

/// <summary>One table in pages about all tables.</summary>
internal sealed record SnowflakeStatusRow(Raw Source, SnowflakeObjects Objects);
