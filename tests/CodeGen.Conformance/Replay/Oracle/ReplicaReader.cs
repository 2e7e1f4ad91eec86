using System.Collections.Immutable;
using System.Globalization;
using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Oracle;

/// <summary>Reads what a replica holds, each value in its canonical text.</summary>
internal static class ReplicaReader
{
    /// <summary>The rows that are there; those a soft delete has marked are not.</summary>
    public static List<ExpectedRow> Rows(Account account, ObjectName replica, SourceTable table)
    {
        var types = account.Columns(replica).ToDictionary(column => column.Name, column => column.Type);
        var names = table.Columns.Select(column => column.Name.ToUpperInvariant()).ToList();
        ImmutableArray<SqlType> order = [.. names.Select(name => types.GetValueOrDefault(name) ?? throw new SnowflakeException($"the replica has no column {name}"))];
        var rows = account.Rows(replica, [.. names.Zip(order, (name, type) => Expression(DuckName.Of(name), type)), "CAST(_TIDB_PARTITION AS VARCHAR)", "CAST(_TIDB_OFFSET AS VARCHAR)"], types.ContainsKey("_TIDB_DELETED") ? "NOT _TIDB_DELETED" : "TRUE");
        return [.. rows.Select(row => new ExpectedRow([.. row[..^2].Zip(order, Canonical)], row[^2], row[^1]))];
    }

    public static List<ExpectedLog> Log(Account account, ObjectName log, ObjectName replica)
    {
        var rows = account.Rows(log, ["CAST(KAFKA_PARTITION AS VARCHAR)", "TARGET", "CAST(ROW_COUNT AS VARCHAR)", "CAST(REJECT_COUNT AS VARCHAR)", "CAST(MIN_OFFSET AS VARCHAR)", "CAST(MAX_OFFSET AS VARCHAR)", "CAST(MAX_CREATE_MS AS VARCHAR)"]);
        return [.. rows.Where(row => row[1] == replica.ToString()).GroupBy(row => (int)Number(row[0])).OrderBy(group => group.Key).Select(group => new ExpectedLog(
            group.Key, group.Sum(row => Number(row[2])), group.Sum(row => Number(row[3])), group.Min(row => Number(row[4])), group.Max(row => Number(row[5])), group.Max(row => Number(row[6]))))];
    }

    private static long Number(string? text) => long.Parse(text!, CultureInfo.InvariantCulture);

    private static string Expression(string column, SqlType type) => type.Family switch
    {
        TypeFamily.Binary => $"hex({column})",
        TypeFamily.TimestampNtz or TypeFamily.TimestampTz => $"strftime({column}, '%Y-%m-%d %H:%M:%S.%f')",
        _ => $"CAST({column} AS VARCHAR)",
    };

    private static string? Canonical(string? text, SqlType type) => (text, type.Family) switch
    {
        (null, _) => null,
        (_, TypeFamily.Number) => DecimalValues.Canonical(text),
        (_, TypeFamily.Float) => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        (_, TypeFamily.Variant or TypeFamily.Array) => CanonicalJson.Of(text),
        _ => text,
    };
}
