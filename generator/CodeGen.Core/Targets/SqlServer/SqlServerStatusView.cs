using System.Collections.Immutable;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>What pages about all tables see.</summary>
internal sealed record SqlServerStatusView(ImmutableArray<Raw> Schemas, ImmutableArray<SqlServerStatusRow> Tables)
{
    public bool NeedsUtf8 { get; } = !Tables.All(table => System.Text.Ascii.IsValid(table.Replica + table.Source.Text));

    /// <summary>Tables whose rows carry the time of their commit.</summary>
    public IEnumerable<SqlServerStatusRow> Dated => Tables.Where(table => table.HasCommitTime);

    public bool HasDated => Tables.Any(table => table.HasCommitTime);

    public static SqlServerStatusView Of(IReadOnlyList<SqlServerTable> tables)
    {
        return new SqlServerStatusView(
            [.. tables.Select(table => table.Replica.Schema).Where(schema => !schema.Equals("dbo", StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).Select(schema => new Raw(schema))],
            [.. tables.Select(SqlServerStatusRow.Of)]);
    }
}

/// <summary>One table in pages about all tables.</summary>
/// <param name="Source">The source table.</param>
/// <param name="Replica">The replica.</param>
/// <param name="Expected">The columns as a T-SQL literal of JSON, one line each; its values hold nothing that needs escaping.</param>
/// <param name="HasCommitTime">True when its rows carry the time of their commit.</param>
internal sealed record SqlServerStatusRow(Raw Source, QualifiedName Replica, Rendered Expected, bool HasCommitTime)
{
    public static SqlServerStatusRow Of(SqlServerTable table)
    {
        return new SqlServerStatusRow(
            new Raw(table.Source.FullName), table.Replica,
            new Rendered("N'[\n" + string.Join(",\n", Lines(table)).Replace("'", "''", StringComparison.Ordinal) + "\n]'"),
            table.SinkColumns.Any(column => column.Name == SqlServerSinkColumns.CommitTime));
    }

    private static IEnumerable<string> Lines(SqlServerTable table)
    {
        foreach (var column in table.SqlServerColumns)
        {
            yield return Line(column.Name, column.SqlType, column.Source.Column.Nullable && !column.IsKey,
                table.SqlServerKey.IndexOf(column) + 1, string.Join(';', column.CompatibleTypes), column.Collation);
            if (column.Companion is { } companion)
                yield return $"{{\"name\":{Json(column.Name + companion.Suffix)},\"computed\":1}}";
        }
        foreach (var column in table.SinkColumns)
            yield return Line(column.Name, column.SqlType, true, 0, "", null);
    }

    private static string Line(string name, SqlServerType type, bool isNullable, int key, string also, string? collation)
    {
        return $"{{\"name\":{Json(name)},\"type\":{Json(Shown(type))}"
            + (also.Length > 0 ? ",\"also\":" + Json(also) : "")
            + (collation is not null ? ",\"collation\":" + Json(collation) : "")
            + (isNullable ? "" : ",\"nullable\":0")
            + (key > 0 ? Invariant($",\"key\":{key}") : "")
            + "}";
    }

    // The catalog of SQL Server 2016 has no column for the dimension of a vector.
    private static string Shown(SqlServerType type) => type.Name == "vector" ? type.Name : type.ToString();

    private static string Json(string text) => JsonText.String(text).Text;
}
