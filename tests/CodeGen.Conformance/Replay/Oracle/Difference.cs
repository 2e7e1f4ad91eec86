using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Oracle;

/// <summary>What differs between two states, and nothing else.</summary>
internal static class Difference
{
    private const int MostKeys = 5;

    /// <summary>Null when there is none. Rows are compared as multisets, so that a key that is there twice shows.</summary>
    public static string? Between(IReadOnlyList<ExpectedRow> expected, IReadOnlyList<ExpectedRow> actual, SourceTable table)
    {
        var wanted = expected.ToLookup(row => Key(row, table), row => Cells(row, table));
        var found = actual.ToLookup(row => Key(row, table), row => Cells(row, table));
        var lines = wanted.Select(group => group.Key).Union(found.Select(group => group.Key)).Order(StringComparer.Ordinal)
            .Select(key => Line(key, [.. wanted[key]], [.. found[key]])).OfType<string>().ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines.Take(MostKeys)) + (lines.Count > MostKeys ? $"\n… and {lines.Count - MostKeys} more keys" : "");
    }

    public static string? Between(IReadOnlyList<ExpectedLog> expected, IReadOnlyList<ExpectedLog> actual)
    {
        return expected.SequenceEqual(actual) ? null : $"sync log: expected {string.Join(", ", expected)}\nsync log: found    {string.Join(", ", actual)}";
    }

    private static string? Line(string key, List<string[]> expected, List<string[]> found)
    {
        return (expected, found) switch
        {
            ([var one], [var other]) => one.SequenceEqual(other) ? null : $"[{key}] expected {Differing(one, other)}, found {Differing(other, one)}",
            ([_], []) => $"[{key}] is missing",
            ([], _) => $"[{key}] is there {found.Count} × and should not be: {string.Join(" ", found[0])}",
            _ => $"[{key}] is there {found.Count} ×, expected {expected.Count} ×",
        };
    }

    private static string Differing(string[] cells, string[] others) => string.Join(" ", cells.Except(others));

    private static string Key(ExpectedRow row, SourceTable table) => string.Join(" ", table.Columns.Zip(row.Values).Where(pair => pair.First.IsKey).Select(Cell));

    private static string[] Cells(ExpectedRow row, SourceTable table)
    {
        return [.. table.Columns.Zip(row.Values).Where(pair => !pair.First.IsKey).Select(Cell), $"at={row.Partition ?? "NULL"}/{row.Offset ?? "NULL"}"];
    }

    private static string Cell((SourceColumn Column, string? Value) pair) => $"{pair.Column.Name}={(pair.Value is null ? "NULL" : $"`{pair.Value}`")}";
}
