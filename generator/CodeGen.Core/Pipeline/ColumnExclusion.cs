using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>Takes the columns out of the tables that <c>overrides</c> exclude: they exist for no target.</summary>
internal static class ColumnExclusion
{
    /// <summary>The tables as they are replicated, and what was wrong with the overrides.</summary>
    public static (ImmutableArray<SelectedTable> Tables, ImmutableArray<Diagnostic> Findings) Apply(Project project, ImmutableArray<Table> tables)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var patterns = Patterns(project, findings);
        var excluded = tables.ToDictionary(table => table, _ => new List<Column>());
        foreach (var (pattern, entry, place) in patterns)
        {
            var matches = tables.SelectMany(table => pattern.ColumnsOf(table).Select(column => (table, column))).ToList();
            if (matches.Count == 0 && !tables.Any(pattern.MatchesTable))
                findings.Add(ConfigurationDiagnostics.OverrideMatchesNothing.At(place, entry.Match));
            foreach (var (table, column) in entry.Exclude ? matches : [])
                excluded[table].Add(column);
        }
        findings.AddRange(excluded.SelectMany(pair => KeyColumns(pair.Key, pair.Value)));
        return ([.. tables.Select(table => Without(table, excluded[table]))], findings.ToImmutable());
    }

    private static List<(ColumnPattern Pattern, OverrideOptions Entry, Span Place)> Patterns(Project project, ImmutableArray<Diagnostic>.Builder findings)
    {
        var patterns = new List<(ColumnPattern, OverrideOptions, Span)>();
        for (var i = 0; i < project.Options.Overrides.Length; i++)
        {
            var entry = project.Options.Overrides[i];
            var place = project.PlaceOf(FormattableString.Invariant($"overrides[{i}].match"));
            if (ColumnPattern.Parse(entry.Match) is not { } pattern)
                findings.Add(ConfigurationDiagnostics.InvalidOverridePattern.At(place, entry.Match));
            else if (entry.Exclude && !pattern.IsForColumns)
                findings.Add(ConfigurationDiagnostics.InvalidOverridePattern.At(place, entry.Match));
            else
                patterns.Add((pattern, entry, place));
        }
        return patterns;
    }

    // Without its whole key a table cannot be replicated, and TiCDC refuses the selector.
    private static IEnumerable<Diagnostic> KeyColumns(Table table, List<Column> columns)
    {
        var key = HandleKey.Of(table);
        return columns.Where(column => key is not null && key.Parts.Any(part => column.Name.Equals(part.Column, StringComparison.OrdinalIgnoreCase)))
            .Select(column => ConfigurationDiagnostics.KeyColumnExcluded.At(column.Span, column.Name, table.FullName));
    }

    private static SelectedTable Without(Table table, List<Column> excluded)
    {
        return excluded.Count == 0
            ? new SelectedTable(table, [])
            : new SelectedTable(table with { Columns = [.. table.Columns.Except(excluded)] }, [.. excluded.Select(column => column.Name).Distinct(StringComparer.Ordinal)]);
    }
}
