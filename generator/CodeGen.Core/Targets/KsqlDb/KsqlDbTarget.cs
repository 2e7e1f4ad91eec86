using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>The files of the ksqlDB target.</summary>
internal static class KsqlDbTarget
{
    public const string Name = "ksqldb";

    private static readonly ImmutableArray<(string Template, string Path)> Scripts =
    [
        ("ksqldb/table.ksql.sbn", "ksqldb/{0}.ksql"),
        ("ksqldb/ops/drop.ksql.sbn", "ksqldb/ops/{0}/drop.ksql"),
    ];

    private static readonly ImmutableArray<(string Template, string Path)> Requests =
    [
        ("ksqldb/rest/table.json.sbn", "ksqldb/rest/{0}.json"),
        ("ksqldb/ops/drop.json.sbn", "ksqldb/ops/{0}/drop.json"),
    ];

    /// <summary>Resolves all tables. <paramref name="placeOf"/> gives the place of an option of this target.</summary>
    public static TargetModel Resolve(
        ImmutableArray<ReplicatedTable> tables, KsqlDbOptions options, TargetOverrides<KsqlDbOverrideOptions> overrides, Func<string, Span> placeOf)
    {
        ImmutableArray<KsqlDbTable> resolved = [.. tables.Select(table => KsqlDbResolver.Resolve(table, KsqlDbSettings.Of(table, options, overrides), options))];
        return new TargetModel(
            Name, [.. resolved],
            [.. resolved.SelectMany(table => table.Findings), .. new KsqlDbCrossChecks(resolved, options, overrides, placeOf).Check()],
            () => Pages(resolved, options));
    }

    private static IEnumerable<Page> Pages(ImmutableArray<KsqlDbTable> tables, KsqlDbOptions options)
    {
        if (tables.IsEmpty)
            return [];
        var views = tables.Select(table => KsqlDbTableView.Of(table, options)).ToList();
        var all = Model("output", new KsqlDbOutputView([.. views], tables.Sum(table => table.PersistentQueries), options.PersistentQueryLimit));
        if (options.Deployment == KsqlDbDeployment.Headless)
            return [new Page("ksqldb/headless.ksql.sbn", "ksqldb/headless.ksql", all)];
        var names = FileNames.Of(tables.Select(table => (table.Source.Schema, table.Source.Name)));
        var files = options.Deployment == KsqlDbDeployment.Rest ? Scripts.AddRange(Requests) : Scripts;
        return
        [
            .. views.SelectMany((view, i) => files.Select(file => new Page(file.Template, file.Path.Replace("{0}", names[i], StringComparison.Ordinal), Model("table", view)))),
            new Page("ksqldb/ops/describe.ksql.sbn", "ksqldb/ops/describe.ksql", all),
        ];
    }

    private static Dictionary<string, object> Model(string name, object view) => new(StringComparer.Ordinal) { [name] = view };
}
