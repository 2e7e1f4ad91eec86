using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pipeline;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Tests.Targets.Connectors;

/// <summary>
/// The connectors of a project, with SQL Server among the sinks: its tables here are what a connector reads of a
/// SQL Server table, the name of the replica and its columns.
/// </summary>
internal sealed record GeneratedConnectors(ImmutableSortedDictionary<string, string> Files, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Generates; <paramref name="replica"/> names a table's replica, <c>dbo.TABLE</c> unless given.</summary>
    public static GeneratedConnectors Of(string configuration, string ddl, Func<ReplicatedTable, QualifiedName>? replica = null)
    {
        var folder = Directory.CreateTempSubdirectory("tidb-codegen-connectors-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, ProjectLoader.FileName), configuration);
            File.WriteAllText(Path.Combine(folder.FullName, "a.sql"), ddl);
            return Of(Path.Combine(folder.FullName, ProjectLoader.FileName), replica ?? (table => new QualifiedName("dbo", table.Name)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Generates for a configuration on disk.</summary>
    public static GeneratedConnectors Of(string configurationPath, Func<ReplicatedTable, QualifiedName> replica)
    {
        var (project, earlier) = ProjectLoader.Load(configurationPath, Path.GetDirectoryName(configurationPath)!);
        Assert.DoesNotContain(earlier, finding => finding.Severity == Severity.Error);
        var model = ResolvedModel.Of(project!);
        ImmutableArray<TargetModel> sinks =
        [
            .. model.Targets.Where(target => target.Name == "snowflake"),
            new TargetModel("sqlserver", [.. model.Replication.Tables.Select(table => SqlServer(table, replica(table)))], [], () => []),
        ];
        var connectors = ConnectorsTarget.Resolve(sinks, EnvironmentPlan.Of(project!).Connectors(project!.Options.Targets.Connectors!));
        return connectors.Findings.Any(finding => finding.Severity == Severity.Error)
            ? new GeneratedConnectors(ImmutableSortedDictionary<string, string>.Empty, connectors.Findings)
            : new GeneratedConnectors(Render(connectors.Pages(), project.Templates), connectors.Findings);
    }

    private static ImmutableSortedDictionary<string, string> Render(IEnumerable<Page> pages, TemplateSet templates)
    {
        var renderer = new TemplateRenderer(templates);
        return pages.ToImmutableSortedDictionary(page => page.Path, page =>
        {
            var (text, findings) = renderer.Render(page.Template, page.Model);
            Assert.Empty(findings);
            return text!;
        }, StringComparer.Ordinal);
    }

    private static TargetTable SqlServer(ReplicatedTable source, QualifiedName replica)
    {
        var columns = source.Columns.Select(column => new TargetColumn(column, column.Field, "sql_variant", column.Field, Loss.None, "any", [])).ToImmutableArray();
        return new TargetTable(
            source, "sqlserver", ImmutableSortedDictionary<string, QualifiedName>.Empty.Add("replica", replica), columns,
            [.. source.Key.Select(key => columns.Single(column => ReferenceEquals(column.Source, key)))], []);
    }
}
