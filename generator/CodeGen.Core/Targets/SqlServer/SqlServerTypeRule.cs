using System.Globalization;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>
/// A row of SQL Server's type table. In types and expressions: <c>{p}</c> length or precision, <c>{s}</c> scale or fractional
/// digits, <c>{u}</c> UTF-16 units of a text, <c>{m}</c> units of the longest member text, <c>{d}</c> characters of a decimal text.
/// </summary>
/// <param name="Id">Stable name of the row.</param>
/// <param name="Kind">TiDB type.</param>
/// <param name="Type">Column type.</param>
internal sealed record SqlServerTypeRule(string Id, TypeKind Kind, string Type)
    // The sink assigns its parameter; SQL Server converts it implicitly.
    : TypeRule(Id, Kind, Type, "incoming.{v}")
{
    // Most types have no placeholder.
    private readonly SqlServerType? _fixed = Type.Contains('{', StringComparison.Ordinal) ? null : SqlServerType.Parse(Type);

    /// <summary>A computed column that gives the value its meaning back; null for none.</summary>
    public SqlServerCompanion? Companion { get; init; }

    /// <summary>What the generated text marks although nothing is reported for every column; null for <see cref="TypeRule.Finding"/>.</summary>
    public DiagnosticDescriptor? Mark { get; init; }

    /// <summary>The type a column gets.</summary>
    public SqlServerType TypeOf(ReplicatedColumn column)
    {
        if (_fixed is not null)
            return _fixed;
        var text = Fill(Type, column);
        return SqlServerType.Parse(text) ?? throw new InvalidOperationException($"rule {Id} makes `{text}` of {column.Type}");
    }

    /// <summary>Fills the placeholders of one of the row's texts.</summary>
    public static string Fill(string text, ReplicatedColumn column)
    {
        var type = column.Type;
        return text
            .Replace("{p}", Number(type.Length), StringComparison.Ordinal)
            .Replace("{s}", Number(type.SizeUnknown ? MostFractionalDigits : type.Scale ?? 0), StringComparison.Ordinal)
            .Replace("{u}", Number(TextUnits.Of(column.Column)), StringComparison.Ordinal)
            .Replace("{m}", Number(TextUnits.OfMembers(type)), StringComparison.Ordinal)
            .Replace("{d}", Number((type.Length ?? MostDecimalDigits) + 2), StringComparison.Ordinal);
    }

    // TiDB's own limits, for columns whose size a registered schema does not tell.
    private const int MostFractionalDigits = 6;
    private const int MostDecimalDigits = 65;

    // Lengths that are not known, or zero, still need a column.
    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "max";
}

/// <summary>A computed column beside the one the sink writes.</summary>
/// <param name="Suffix">What is appended to the column's name.</param>
/// <param name="Expression">T-SQL expression; <c>{c}</c> is the column, in brackets.</param>
internal sealed record SqlServerCompanion(string Suffix, string Expression);
