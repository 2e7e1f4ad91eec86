using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Pipeline;

/// <summary>Takes the columns out of the tables that <c>overrides</c> exclude: they exist for no target.</summary>
internal static class ColumnExclusion
{
    /// <summary>The tables as they are replicated, and what was wrong with the overrides.</summary>
    public static (ImmutableArray<SelectedTable> Tables, ImmutableArray<Diagnostic> Findings) Apply(OverrideEntries overrides, ImmutableArray<SelectedTable> tables)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var excluded = tables.ToDictionary(table => table.Table, _ => new List<Column>());
        foreach (var (pattern, options, place) in overrides.Entries)
        {
            var matches = tables.SelectMany(table => pattern.ColumnsOf(table.Table).Select(column => (table.Table, column))).ToList();
            if (matches.Count == 0 && !tables.Any(table => pattern.MatchesTable(table.Table)))
                findings.Add(ConfigurationDiagnostics.OverrideMatchesNothing.At(place, options.Match));
            foreach (var (table, column) in options.Exclude ? matches : [])
                excluded[table].Add(column);
        }
        findings.AddRange(excluded.SelectMany(pair => KeyColumns(pair.Key, pair.Value)));
        return ([.. tables.Select(table => Without(table, excluded[table.Table]))], findings.ToImmutable());
    }

    // Without its whole key a table cannot be replicated, and TiCDC refuses the selector.
    private static IEnumerable<Diagnostic> KeyColumns(Table table, List<Column> columns)
    {
        var key = HandleKey.Of(table);
        return columns.Where(column => key is not null && key.Parts.Any(part => column.Name.Equals(part.Column, StringComparison.OrdinalIgnoreCase)))
            .Select(column => ConfigurationDiagnostics.KeyColumnExcluded.At(column.Span, column.Name, table.FullName));
    }

    private static SelectedTable Without(SelectedTable selected, List<Column> excluded)
    {
        return excluded.Count == 0
            ? selected
            : selected with
            {
                Table = selected.Table with { Columns = [.. selected.Table.Columns.Except(excluded)] },
                ExcludedColumns = [.. excluded.Select(column => column.Name).Distinct(StringComparer.Ordinal)],
            };
    }
}
