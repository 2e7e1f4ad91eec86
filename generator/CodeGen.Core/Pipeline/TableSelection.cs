using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>The tables of the catalog that the configuration selects.</summary>
internal static class TableSelection
{
    public static (ImmutableArray<Table> Tables, ImmutableArray<Diagnostic> Findings) Of(Project project, TableCatalog catalog)
    {
        var rules = project.Options.Source.Tables;
        var (filter, badRule) = TableFilter.Parse(rules);
        if (badRule is { } i)
        {
            var place = project.PlaceOf(FormattableString.Invariant($"source.tables[{i}]"));
            return ([], [TiCdcDiagnostics.InvalidFilterRule.At(place, rules[i])]);
        }
        var permanent = catalog.Tables.Where(table => table.Lifetime == TableLifetime.Permanent).ToList();
        var homeless = permanent.Where(table => table.Schema.Length == 0).Select(table => ConfigurationDiagnostics.NoDatabase.At(table.Span, table.Name)).ToList();
        ImmutableArray<Table> selected = [.. permanent.Where(table => filter.Matches(table.Schema, table.Name))];
        return selected.IsEmpty && homeless.Count == 0
            ? (selected, [ConfigurationDiagnostics.NoTables.At(project.PlaceOf("source.tables"))])
            : (selected, [.. homeless]);
    }
}
