using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>What tables do to each other.</summary>
internal static class SqlServerNeighbours
{
    /// <summary>Objects that would be one, and tables the sink's driver confuses.</summary>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<SqlServerTable> tables)
    {
        return [.. Shared(tables), .. tables.GroupBy(table => table.Replica.Schema, StringComparer.OrdinalIgnoreCase).SelectMany(group => LookAlikes([.. group]))];
    }

    // One namespace per schema; the usual collations ignore case. One object of each pair of tables is enough.
    private static IEnumerable<Diagnostic> Shared(IEnumerable<SqlServerTable> tables)
    {
        var owners = new Dictionary<string, SqlServerTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables)
        {
            var names = table.ObjectNames.Select(name => table.Replica.Schema + "." + name).ToList();
            foreach (var name in names.Where(owners.ContainsKey).DistinctBy(name => owners[name]))
                yield return Collision(table, owners[name], name);
            foreach (var name in names)
                owners.TryAdd(name, table);
        }
    }

    private static Diagnostic Collision(SqlServerTable table, SqlServerTable other, string name)
    {
        return SqlServerDiagnostics.ObjectCollision.At(table.Source.Table.Span, table.Source.FullName, other.Source.FullName, name)
            .WithRelated(other.Source.Table.Span, "the other table");
    }

    // In the driver's getTables a `_` of the name stands for any character, so only names of one length can be confused.
    // Names with `_` at the same places match each other only when they are equal.
    private static IEnumerable<Diagnostic> LookAlikes(IReadOnlyCollection<SqlServerTable> tables)
    {
        foreach (var group in tables.GroupBy(table => table.Replica.Name.Length))
        {
            foreach (var patterns in group.GroupBy(table => table.Replica.Name, PlacesOfUnderscores.Comparer))
            {
                var byPattern = patterns.ToLookup(table => table.Replica.Name, StringComparer.OrdinalIgnoreCase);
                foreach (var other in group.Where(table => !PlacesOfUnderscores.Comparer.Equals(table.Replica.Name, patterns.Key)))
                {
                    foreach (var table in byPattern[Blanked(other.Replica.Name, patterns.Key)])
                        yield return SqlServerDiagnostics.LookAlikeTables.At(table.Source.Table.Span, table.Replica.Name, other.Replica.Name).WithRelated(other.Source.Table.Span, "the other table");
                }
            }
        }
    }

    // The name with `_` wherever the pattern has one.
    private static string Blanked(string name, string pattern)
    {
        return string.Create(name.Length, (name, pattern), static (result, pair) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = pair.pattern[i] == '_' ? '_' : pair.name[i];
        });
    }

    private sealed class PlacesOfUnderscores : IEqualityComparer<string>
    {
        public static readonly PlacesOfUnderscores Comparer = new();

        public bool Equals(string? x, string? y)
        {
            return x!.Length == y!.Length && x.Zip(y).All(pair => (pair.First == '_') == (pair.Second == '_'));
        }

        public int GetHashCode(string name) => name.Aggregate(name.Length, (hash, c) => unchecked((hash * 31) + (c == '_' ? 1 : 0)));
    }
}
