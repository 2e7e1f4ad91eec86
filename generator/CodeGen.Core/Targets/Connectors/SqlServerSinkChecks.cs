using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>What makes a group impossible or slow as one SQL Server connector.</summary>
internal static class SqlServerSinkChecks
{
    public static IEnumerable<Diagnostic> Check(SinkGroup group)
    {
        if (group.Group.SqlserverTasks > 1)
            yield return ConnectorDiagnostics.SeveralTasks.At(group.Place, group.Group.Name, group.Group.SqlserverTasks);
        foreach (var table in group.Tables.Where(table => table.Key.IsEmpty))
            yield return ConnectorDiagnostics.KeylessInSink.At(table.Source.Table.Span, table.Source.FullName, group.Group.Name);
        if (Split(group) is { } finding)
            yield return finding;
    }

    private static Diagnostic? Split(SinkGroup group)
    {
        var schemas = group.Tables.Select(table => Replica(table).Schema).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (schemas.Count > 1)
            return Finding(group, $"they lie in the schemas {Quoted(schemas)}", table => Replica(table).Schema);
        if (TopicRoute.Of(group.Tables, "database") is not null)
            return null;
        var stray = group.Tables.FirstOrDefault(table => !RoutesAlone(table)) ?? group.Tables[^1];
        return Finding(group, $"no single rule leads topic `{stray.Source.Topic}` to `{Replica(stray)}` and the others to their tables", Cluster);
    }

    // A table whose topic holds its name as it is can share a connector with others of the same prefix.
    private static bool RoutesAlone(TargetTable table) => TopicRoute.Of([table], "database") is not { Pattern: null };

    private static string Cluster(TargetTable table)
    {
        return RoutesAlone(table) && TopicRoute.AroundTable(table.Source) is { } around ? around.Prefix + "\0" + around.Suffix : "\0" + table.Source.FullName;
    }

    private static Diagnostic Finding(SinkGroup group, string why, Func<TargetTable, string> cluster)
    {
        var groups = group.Tables.GroupBy(cluster, StringComparer.Ordinal)
            .Select(tables => "(" + string.Join(", ", Shortened(tables.Select(table => $"`{table.Source.FullName}`"))) + ")");
        return ConnectorDiagnostics.GroupNeedsSplit.At(group.Place, group.Group.Name, why, string.Join(" and ", Shortened(groups)));
    }

    private static List<string> Shortened(IEnumerable<string> all)
    {
        const int Shown = 4;
        var names = all.ToList();
        return names.Count <= Shown ? names : [.. names.Take(Shown), FormattableString.Invariant($"{names.Count - Shown} more")];
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private static Templating.QualifiedName Replica(TargetTable table) => table.Objects["replica"];
}
