using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>The files of the SQL Server target.</summary>
internal static class SqlServerTarget
{
    public const string Name = "sqlserver";

    private static readonly ImmutableArray<(string Template, string Path)> TableFiles =
    [
        ("sqlserver/table.sql.sbn", "sqlserver/{0}.sql"),
        ("sqlserver/ops/drop.sql.sbn", "sqlserver/ops/{0}/drop.sql"),
        ("sqlserver/ops/truncate.sql.sbn", "sqlserver/ops/{0}/truncate.sql"),
    ];

    private static readonly ImmutableArray<(string Template, string Path)> SharedFiles =
    [
        ("sqlserver/00_schema.sql.sbn", "sqlserver/00_schema.sql"),
        ("sqlserver/90_status.sql.sbn", "sqlserver/90_status.sql"),
    ];

    /// <summary>Resolves all tables; <paramref name="placeOf"/> finds an option of the target in the configuration.</summary>
    public static TargetModel Resolve(
        ImmutableArray<ReplicatedTable> tables, SqlServerOptions options, TargetOverrides<SqlServerOverrideOptions> overrides, Func<string, Span> placeOf)
    {
        var resolver = new SqlServerResolver(options, overrides);
        ImmutableArray<SqlServerTable> resolved = [.. tables.Select(resolver.Resolve)];
        return new TargetModel(
            Name, [.. resolved],
            [
                .. resolver.CheckOptions(placeOf), .. SqlServerResolver.CheckDates(resolved, placeOf),
                .. resolved.SelectMany(table => table.Findings), .. SqlServerNeighbours.Check(resolved),
            ],
            () => Pages(resolved, options));
    }

    private static IEnumerable<Page> Pages(ImmutableArray<SqlServerTable> tables, SqlServerOptions options)
    {
        var names = FileNames.Of(tables.Select(table => (table.Source.Schema, table.Source.Name)));
        var roles = SqlServerRolesView.Of(options.Roles);
        return [.. tables.SelectMany((table, i) => PerTable(table, names[i], roles)), .. PerOutput(tables, roles)];
    }

    private static IEnumerable<Page> PerTable(SqlServerTable table, string name, SqlServerRolesView roles)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["table"] = new SqlServerTableView(table),
            ["roles"] = roles,
        };
        return TableFiles.Select(file => new Page(file.Template, file.Path.Replace("{0}", name, StringComparison.Ordinal), model));
    }

    private static IEnumerable<Page> PerOutput(IReadOnlyList<SqlServerTable> tables, SqlServerRolesView roles)
    {
        if (tables.Count == 0)
            return [];
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["status"] = SqlServerStatusView.Of(tables),
            ["roles"] = roles,
        };
        return SharedFiles.Select(file => new Page(file.Template, file.Path, model));
    }
}
