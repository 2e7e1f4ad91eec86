using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>The changefeeds, every setting decided, each with the tables it sends.</summary>
internal sealed record ChangefeedPlan(ImmutableArray<ChangefeedTables> Changefeeds, ImmutableArray<Diagnostic> Findings)
{
    public static ChangefeedPlan Of(Project project, ImmutableArray<SelectedTable> tables, RegisteredSchemas registered)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var options = project.Options.Ticdc;
        var filters = options.Select((one, i) => FilterOf(project, one, PathOf(options, i), findings)).ToList();
        findings.AddRange(SameIds(project, options));
        var owners = tables.Select(table => OwnerOf(table, filters, options, findings)).ToList();
        var changefeeds = options.Select((one, i) =>
        {
            var owned = tables.Where((_, t) => owners[t] == i).ToImmutableArray();
            var (changefeed, more) = ChangefeedBuilder.Build(project, one, PathOf(options, i), owned, registered);
            findings.AddRange(more);
            return new ChangefeedTables(changefeed, owned);
        });
        return new ChangefeedPlan([.. changefeeds], findings.ToImmutable());
    }

    // A single changefeed is written without brackets.
    private static string PathOf(ImmutableArray<TiCdcOptions> options, int i) => options.Length == 1 ? "ticdc" : FormattableString.Invariant($"ticdc[{i}]");

    private static IEnumerable<Diagnostic> SameIds(Project project, ImmutableArray<TiCdcOptions> options)
    {
        return options.Select((one, i) => (one.Id, Path: PathOf(options, i))).Where(one => one.Id.Length > 0)
            .GroupBy(one => one.Id, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1))
            .Select(one => TiCdcDiagnostics.SameId.At(project.PlaceOf(one.Path + ".id"), one.Id));
    }

    private static TableFilter FilterOf(Project project, TiCdcOptions options, string path, ImmutableArray<Diagnostic>.Builder findings)
    {
        var (filter, badRule) = TableFilter.Parse(options.Tables.IsEmpty ? ["*.*"] : options.Tables);
        if (badRule is { } i)
            findings.Add(TiCdcDiagnostics.InvalidFilterRule.At(project.PlaceOf(FormattableString.Invariant($"{path}.tables[{i}]")), options.Tables[i]));
        return filter;
    }

    private static int OwnerOf(SelectedTable table, List<TableFilter> filters, ImmutableArray<TiCdcOptions> options, ImmutableArray<Diagnostic>.Builder findings)
    {
        var owners = Enumerable.Range(0, filters.Count).Where(i => filters[i].Matches(table.Table.Schema, table.Table.Name)).ToList();
        if (owners.Count == 0)
            findings.Add(TiCdcDiagnostics.TableWithoutChangefeed.At(table.Table.Span, table.Table.FullName));
        if (owners.Count > 1)
            findings.Add(TiCdcDiagnostics.TableInTwoChangefeeds.At(table.Table.Span, table.Table.FullName, options[owners[0]].Id, options[owners[1]].Id));
        return owners.Count == 0 ? -1 : owners[0];
    }
}
