using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>What one table of SQL Server can hold ("Maximum capacity specifications", SQL Server 2016 and later).</summary>
internal static class SqlServerLimits
{
    /// <summary>Bytes of the key of a clustered index.</summary>
    public const int ClusteredKeyBytes = 900;

    private const int OtherKeyBytes = 1700;
    private const int Columns = 1024;
    private const int KeyColumns = 32;
    private const int RowBytes = 8060;

    // A value that moved out of the row leaves this behind.
    private const int PointerBytes = 24;

    public static IEnumerable<Diagnostic> Check(SqlServerTable table) => [.. Names(table), .. ColumnNames(table), .. Counts(table), .. Row(table), .. Key(table)];

    private static IEnumerable<Diagnostic> Names(SqlServerTable table)
    {
        var place = table.Source.Table.Span;
        foreach (var name in new[] { table.Replica.Schema, table.Replica.Name })
        {
            if (SqlServerNames.Objection(name) is { } objection)
                yield return SqlServerDiagnostics.NameUnusable.At(place, name, objection);
            if (name.Length > SqlServerNames.MaxLength)
                yield return SqlServerDiagnostics.NameTooLong.At(place, name, name.Length, SqlServerNames.MaxLength);
        }
        if (table.Replica.Schema.ToUpperInvariant() is "SYS" or "INFORMATION_SCHEMA")
            yield return SqlServerDiagnostics.ReservedSchema.At(place, table.Replica.Schema);
    }

    private static IEnumerable<Diagnostic> ColumnNames(SqlServerTable table)
    {
        var places = table.SqlServerColumns.ToLookup(column => column.Name, column => column.Source.Column.Span, StringComparer.OrdinalIgnoreCase);
        Span PlaceOf(string name) => places[name].DefaultIfEmpty(table.Source.Table.Span).Last();
        var names = NamesOf(table).ToList();
        foreach (var (name, _) in names.Where(entry => entry.Name.Length > SqlServerNames.MaxLength))
            yield return SqlServerDiagnostics.NameTooLong.At(PlaceOf(name), name, name.Length, SqlServerNames.MaxLength);
        foreach (var twins in names.GroupBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return SqlServerDiagnostics.ColumnCollision.At(PlaceOf(twins.Key), table.Source.FullName, twins.Key, twins.First().What, twins.Last().What);
    }

    private static IEnumerable<(string Name, string What)> NamesOf(SqlServerTable table)
    {
        foreach (var column in table.SqlServerColumns)
        {
            yield return (column.Name, $"column `{column.Source.Name}`");
            if (column.Companion is { } companion)
                yield return (column.Name + companion.Suffix, $"the computed column of `{column.Source.Name}`");
        }
        foreach (var column in table.SinkColumns)
            yield return (column.Name, $"field `{column.Name}`");
    }

    private static IEnumerable<Diagnostic> Counts(SqlServerTable table)
    {
        var columns = NamesOf(table).Count();
        if (columns > Columns)
            yield return SqlServerDiagnostics.TooManyColumns.At(table.Source.Table.Span, table.Source.FullName, columns, Columns);
        if (table.Key.Length > KeyColumns)
            yield return SqlServerDiagnostics.TooManyKeyColumns.At(table.Source.Table.Span, table.Source.FullName, table.Key.Length, KeyColumns);
    }

    private static IEnumerable<Diagnostic> Row(SqlServerTable table)
    {
        var types = table.SqlServerColumns.Select(column => column.SqlType).Concat(table.SinkColumns.Select(column => column.SqlType)).ToList();
        var variable = types.Where(type => !type.IsFixed).ToList();
        var bits = types.Count(type => type.Name == "bit");
        // Header, fixed part, column count and null bitmap.
        var least = 4 + types.Where(type => type.IsFixed && type.Name != "bit").Sum(type => type.MaxBytes ?? 0) + ((bits + 7) / 8) + 2 + ((types.Count + 7) / 8);
        var most = least + 2 + variable.Sum(type => 2 + Math.Min(PointerBytes, type.MaxBytes ?? PointerBytes));
        if (least > RowBytes)
            yield return SqlServerDiagnostics.RowTooLong.At(table.Source.Table.Span, table.Source.FullName, least, RowBytes);
        else if (most > RowBytes)
            yield return SqlServerDiagnostics.RowMayNotFit.At(table.Source.Table.Span, table.Source.FullName, most, RowBytes);
    }

    private static IEnumerable<Diagnostic> Key(SqlServerTable table)
    {
        if (table.KeyBytes > OtherKeyBytes)
            yield return SqlServerTypeDiagnostics.KeyMayBeTooLong.At(table.Source.Table.Span, table.Source.FullName, table.KeyBytes, OtherKeyBytes);
        else if (table.KeyBytes > ClusteredKeyBytes)
            yield return SqlServerTypeDiagnostics.KeyNotClustered.At(table.Source.Table.Span, table.Source.FullName, table.KeyBytes, ClusteredKeyBytes);
    }

    /// <summary>Tables whose description is not complete.</summary>
    public static IEnumerable<Diagnostic> Origin(ReplicatedTable table, SqlServerOptions options)
    {
        if (table.Origin == Replication.Origin.Avro && !options.AllowAvroOnly)
            yield return TargetDiagnostics.AvroOnlyRefused.At(table.Table.Span, table.FullName, SqlServerTarget.Name);
    }
}
