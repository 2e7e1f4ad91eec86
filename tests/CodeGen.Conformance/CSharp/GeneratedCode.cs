using System.Collections.Immutable;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>What the C# target makes of some DDL: the files, and the tables they come from.</summary>
internal sealed record GeneratedCode(ImmutableArray<ReplicatedTable> Tables, TargetModel Model, IReadOnlyDictionary<string, string> Files)
{
    public static GeneratedCode Of(string ddl, CSharpOptions options, Changefeed? changefeed = null)
    {
        var catalog = DdlReader.Read([new DdlSource(SourceFile.FromText("a.sql", ddl))], new DdlOptions { DefaultDatabase = "shop" });
        Assert.Empty(Errors(catalog.Diagnostics));
        var tables = new ChangefeedTables(changefeed ?? Changefeed(), [.. catalog.Catalog.Tables.Select(table => new SelectedTable(table, []))]);
        var replication = ReplicationBuilder.Build([tables], RegisteredSchemas.Read([]).Schemas);
        Assert.Empty(replication.Skipped);
        Assert.Empty(Errors(replication.Findings));
        return Of(replication.Tables, options);
    }

    /// <summary>The same of tables; <paramref name="accepts"/> says that findings are what the test is about.</summary>
    public static GeneratedCode Of(ImmutableArray<ReplicatedTable> tables, CSharpOptions options, bool accepts = false)
    {
        var model = CSharpTarget.Resolve(tables, options, TargetOverrides<CSharpOverrideOptions>.None, _ => default);
        if (!accepts)
            Assert.Empty(Errors(model.Findings));
        var renderer = new TemplateRenderer(TemplateSet.Load([]).Templates);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in model.Pages())
        {
            var (text, findings) = renderer.Render(page.Template, page.Model);
            Assert.Empty(findings.Select(finding => finding.Message));
            files.Add(page.Path, text!);
        }
        return new GeneratedCode(tables, model, files);
    }

    public static Changefeed Changefeed(string version = "8.5.7")
    {
        return new Changefeed
        {
            Id = "test",
            Release = TiCdcRelease.Parse(version, Architecture.Classic)!,
            TimeZone = "+09:00",
            DecimalHandling = DecimalHandling.Precise,
            BigintUnsignedHandling = BigintUnsignedHandling.Long,
            TidbExtension = true,
            Dispatchers = [new Dispatcher(["*.*"], "tidb_{schema}_{table}", PartitionRule.IndexValue)],
        };
    }

    private static IEnumerable<string> Errors(IEnumerable<Diagnostic> findings) => findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message);
}
