using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>The files of the Snowflake target.</summary>
internal static class SnowflakeTarget
{
    public const string Name = "snowflake";

    private static readonly ImmutableArray<TableFile> TableFiles =
    [
        new("tables/10_landing.sql"),
        new("tables/20_replica.sql"),
        new("tables/25_live.sql") { When = settings => settings.Deletes == SnowflakeDeletes.Soft },
        new("tables/30_stream.sql"),
        new("tables/40_apply.sql"),
        new("tables/50_cleanup.sql") { When = settings => settings.Cleanup == SnowflakeCleanup.Age },
        new("ops/initial_load.sql"),
        new("ops/reconcile.snowflake.sql"),
        new("ops/reconcile.tidb.sql"),
        new("ops/rejects.sql"),
        new("ops/replace_tasks.sql"),
        new("ops/reset_stream.sql"),
        new("ops/smoke_test.sql"),
    ];

    private static readonly ImmutableArray<(string Template, string Path)> SharedFiles =
    [
        ("snowflake/00_setup.sql.sbn", "snowflake/00_setup.sql"),
        ("snowflake/90_status.sql.sbn", "snowflake/90_status.sql"),
        ("snowflake/ops/resume.sql.sbn", "snowflake/ops/resume.sql"),
        ("snowflake/ops/suspend.sql.sbn", "snowflake/ops/suspend.sql"),
    ];

    /// <summary>Resolves all tables; <paramref name="place"/> finds where an option of the target stands.</summary>
    public static TargetModel Resolve(
        ImmutableArray<ReplicatedTable> tables, SnowflakeOptions options, TargetOverrides<SnowflakeOverrideOptions> overrides, Func<string, Span> place)
    {
        var resolver = new SnowflakeResolver(options, overrides);
        ImmutableArray<SnowflakeTable> resolved = [.. tables.Select(resolver.Resolve)];
        return new TargetModel(
            Name, [.. resolved],
            [.. SnowflakeOptionChecks.Of(options, place), .. resolved.SelectMany(table => table.Findings), .. SnowflakeChecks.Together(resolved)],
            () => Pages(resolved, options));
    }

    private static IEnumerable<Page> Pages(ImmutableArray<SnowflakeTable> tables, SnowflakeOptions options)
    {
        if (tables.IsEmpty)
            return [];
        var folders = FileNames.Of(tables.Select(table => (table.Source.Schema, table.Source.Name)));
        return [.. tables.SelectMany((table, i) => PerTable(table, folders[i], options)), .. PerOutput(tables, options)];
    }

    private static IEnumerable<Page> PerTable(SnowflakeTable table, string folder, SnowflakeOptions options)
    {
        var smokeObjects = SmokeObjects(table);
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["table"] = new SnowflakeTableView(table, table.Names),
            ["roles"] = SnowflakeRolesView.Of(options.Roles),
            ["smoke"] = new SnowflakeTableView(table, smokeObjects),
            ["smoke_test"] = SmokeTest.Of(table, smokeObjects),
        };
        return TableFiles.Where(file => file.When(table.Settings)).Select(file => new Page(file.Template, file.PathFor(folder), model));
    }

    private static IEnumerable<Page> PerOutput(IReadOnlyList<SnowflakeTable> tables, SnowflakeOptions options)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["roles"] = SnowflakeRolesView.Of(options.Roles),
            ["setup"] = SnowflakeSetupView.Of(tables, options),
            ["status"] = SnowflakeStatusView.Of(tables, options),
        };
        return SharedFiles.Select(file => new Page(file.Template, file.Path, model));
    }

    // The schema is the smoke test's own, so its objects can have plain names.
    private static SnowflakeObjects SmokeObjects(SnowflakeTable table)
    {
        var schema = table.Names.SmokeTestSchema();
        return SnowflakeObjects.Of(schema, "LANDING", new QualifiedName(schema, "REPLICA"), new SnowflakeNameOptions(), "", "");
    }
}

/// <summary>A file each table has, and the settings under which it has it.</summary>
/// <param name="Name">Path below <c>snowflake/</c>, without the table's folder.</param>
internal sealed record TableFile(string Name)
{
    public Func<SnowflakeSettings, bool> When { get; init; } = _ => true;

    public string Template => $"snowflake/{Name}.sbn";

    public string PathFor(string folder) => "snowflake/" + Name.Insert(Name.IndexOf('/', StringComparison.Ordinal) + 1, folder + "/");
}

/// <summary>What the setup page sees.</summary>
internal sealed record SnowflakeSetupView(
    Raw LandingSchema, ImmutableArray<Raw> ReplicaSchemas, QualifiedName SyncLog, QualifiedName FileFormat, QualifiedName Stage, Raw? Warehouse)
{
    public static SnowflakeSetupView Of(IReadOnlyList<SnowflakeTable> tables, SnowflakeOptions options)
    {
        return new SnowflakeSetupView(
            new Raw(options.LandingSchema),
            [.. tables.Select(table => SnowflakeText.Fold(table.Names.Replica.Schema))
                .Where(schema => schema != SnowflakeText.Fold(options.LandingSchema))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(schema => new Raw(schema))],
            tables[0].Names.SyncLog, tables[0].Names.FileFormat, tables[0].Names.Stage,
            Raw.Of(options.Compute == SnowflakeCompute.Warehouse ? options.Warehouse : null));
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
            [.. tables.Select(SnowflakeStatusRow.Of)]);
    }
}

/// <summary>One table in pages about all tables.</summary>
internal sealed record SnowflakeStatusRow(Raw Source, SnowflakeObjects Objects, bool CleansUp, bool IsStatement)
{
    public static SnowflakeStatusRow Of(SnowflakeTable table)
    {
        return new SnowflakeStatusRow(
            new Raw(table.Source.FullName), table.Names, table.Settings.Cleanup == SnowflakeCleanup.Age, table.Settings.Apply == SnowflakeApply.Statement);
    }
}
