using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.KsqlDb;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Tests.Ddl;
using Tidb.CodeGen.Tests.TiCdc;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.Targets;

/// <summary>The ksqlDB target on tables of a text.</summary>
internal static class KsqlDbRun
{
    private static readonly SourceFile Configuration = SourceFile.FromText("tidb-codegen.json", "{}");

    public static ImmutableArray<ReplicatedTable> Tables(string ddl, Func<Changefeed, Changefeed>? change = null)
    {
        var changefeed = Changefeeds.Of("8.5.7") with { Dispatchers = [new Dispatcher(["*.*"], "tidb_{schema}_{table}", PartitionRule.IndexValue)] };
        ImmutableArray<SelectedTable> tables = [.. Sql.Read(ddl).Catalog.Tables.Select(table => new SelectedTable(table, []))];
        return ReplicationBuilder.Build([new ChangefeedTables(change?.Invoke(changefeed) ?? changefeed, tables)], RegisteredSchemas.Read([]).Schemas).Tables;
    }

    /// <summary>As if the tables had no key: TiCDC sends such tables only when it is told to.</summary>
    public static ReplicatedTable Keyless(string ddl)
    {
        var table = Assert.Single(Tables(ddl));
        return table with { Key = [], Columns = [.. table.Columns.Select(column => column with { InKey = false })] };
    }

    public static TargetModel Resolve(ImmutableArray<ReplicatedTable> tables, KsqlDbOptions options)
    {
        return KsqlDbTarget.Resolve(tables, options, TargetOverrides<KsqlDbOverrideOptions>.None, _ => Span.StartOf(Configuration));
    }

    /// <summary>The files, by path; every template must be content with its view.</summary>
    public static SortedDictionary<string, string> Render(TargetModel model)
    {
        var renderer = new TemplateRenderer(TemplateSet.Load([]).Templates);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in model.Pages())
        {
            var (text, findings) = renderer.Render(page.Template, page.Model);
            Assert.Equal([], findings.Select(finding => finding.Message));
            files.Add(page.Path, text!);
        }
        return files;
    }

    public static IReadOnlyList<string> Slugs(TargetModel model) => [.. model.Findings.Select(finding => finding.Descriptor.Slug)];

    /// <summary>The statements of a script, comments removed.</summary>
    public static IReadOnlyList<string> Statements(string script)
    {
        var lines = script.Split('\n').Select(line => line.Split(" -- ")[0]).Where(line => !line.StartsWith("--", StringComparison.Ordinal));
        return [.. string.Join('\n', lines).Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.Length > 0)];
    }
}
