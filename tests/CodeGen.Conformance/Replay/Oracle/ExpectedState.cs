using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Oracle;

/// <summary>A row as the replica must hold it: values by column, and the position of the record it came with.</summary>
internal sealed record ExpectedRow(ImmutableArray<string?> Values, string? Partition, string? Offset);

/// <summary>Sums of the sync log for one partition.</summary>
internal sealed record ExpectedLog(int Partition, long Rows, long Rejects, long MinOffset, long MaxOffset, long MaxCreateMs);

/// <summary>What must be there once everything is applied. Computed from the source's changes; no SQL is involved.</summary>
internal static class ExpectedState
{
    /// <summary>The last change of each key decides.</summary>
    public static List<ExpectedRow> Rows(History history, SourceTable table)
    {
        return [.. Fold(history.Changes, table).Select(pair => Row(pair.Value, history.Last.GetValueOrDefault(pair.Key)))];
    }

    /// <summary>The rows of the snapshot, as the source holds them.</summary>
    public static List<SourceRow> Snapshot(History history, SourceTable table) => [.. Fold(history.Changes.Take(history.Snapshot), table).Values];

    /// <summary>
    /// What must be there when only some rows have landed: per key the one furthest in its partition decides. It holds
    /// whenever no older record of the key came after it in a batch of its own.
    /// </summary>
    public static List<ExpectedRow> RowsOf(IEnumerable<TopicRecord> landed, History history, SourceTable table)
    {
        var rows = Fold(history.Changes.Take(history.Snapshot), table).ToDictionary(pair => pair.Key, pair => Row(pair.Value, null));
        foreach (var (key, record) in landed.Where(record => record.Noise == Noise.None).GroupBy(record => record.Change.Row.Key(table)).Select(group => (group.Key, group.MaxBy(record => record.Offset)!)))
        {
            rows.Remove(key);
            if (!record.Change.IsDelete)
                rows.Add(key, Row(record.Change.Row, record));
        }
        return [.. rows.Values];
    }

    /// <summary>Every landed row is logged once, rejects are counted.</summary>
    public static List<ExpectedLog> Log(History history)
    {
        return [.. history.Landed.GroupBy(record => record.Partition).OrderBy(group => group.Key).Select(group => new ExpectedLog(
            group.Key, group.Count(), group.Count(record => record.Noise != Noise.None),
            group.Min(record => record.Offset), group.Max(record => record.Offset), group.Max(record => record.CreateMs)))];
    }

    private static Dictionary<string, SourceRow> Fold(IEnumerable<SourceChange> changes, SourceTable table)
    {
        var rows = new Dictionary<string, SourceRow>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.IsDelete)
                rows.Remove(change.Row.Key(table));
            else
                rows[change.Row.Key(table)] = change.Row;
        }
        return rows;
    }

    private static ExpectedRow Row(SourceRow row, TopicRecord? record)
    {
        return new ExpectedRow(
            [.. row.Values.Select(value => value.Canonical)],
            record?.Partition.ToString(System.Globalization.CultureInfo.InvariantCulture),
            record?.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
