using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Templating.Escaping;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>
/// Defaults of columns that ALTER TABLE added. Records written before it lack the field, and TiDB sends no record when it fills
/// the column, so the replica must fill in the same value. Every other column needs none: the sink names it in every statement.
/// </summary>
internal static partial class SqlServerDefaults
{
    private const string ZeroDate = "0000-00-00";

    /// <summary>The default as a T-SQL expression (null for none), and what of the source cannot be written as one (null when all can).</summary>
    public static (string? Expression, string? Lost) Of(Column column, SqlServerType type)
    {
        if (!column.AddedLater)
            return (null, null);
        var filled = column.OriginalDefault is { Kind: DefaultKind.Literal, Text: "NULL" } ? null : column.OriginalDefault;
        if (filled is null && column.Nullable)
            return (null, null);
        if (filled is { Kind: DefaultKind.Expression })
            return (null, $"the default {filled.Text}");
        try
        {
            var expression = filled is null ? Zero(column.Type, type) : Literal(column.Type, DefaultLiteral.Of(filled), type);
            return (expression, expression is not null ? null : filled is null ? "the zero value of its type" : $"the default {filled.Text}");
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return (null, $"the default {filled!.Text}");
        }
    }

    /// <summary>The text of a default that is a date with a zero part; null for others.</summary>
    public static string? ZeroDateOf(Column column)
    {
        return column is { Type.Kind: TypeKind.Date or TypeKind.DateTime or TypeKind.Timestamp, Default: { Kind: DefaultKind.Literal, StringValue: { } text } }
            && IsZeroDate(DefaultTime.Of(column.Type, text, "+00:00")) ? text : null;
    }

    private static string? Literal(ColumnType source, DefaultLiteral literal, SqlServerType type)
    {
        return source.Kind switch
        {
            TypeKind.Enum => Text(literal.EnumMember(source)),
            TypeKind.Set => Text(literal.SetMembers(source)),
            TypeKind.Bit => type.Name == "varbinary" ? Bytes(literal.Bits()) : Signed(literal.Integer()),
            TypeKind.Date or TypeKind.DateTime or TypeKind.Timestamp or TypeKind.Time => Time(DefaultTime.Of(source, literal.Text, "+00:00"), type),
            TypeKind.Float or TypeKind.Double => literal.Number().ToString("R", CultureInfo.InvariantCulture),
            TypeKind.Decimal => Decimal(literal.Text, source, type),
            TypeKind.Binary or TypeKind.VarBinary => Bytes(literal.Bytes(source)),
            <= TypeKind.BigInt or TypeKind.Year => type.Name == "bigint" ? Signed(literal.Integer()) : literal.Integer().ToString(CultureInfo.InvariantCulture),
            _ => Text(literal.Characters()),
        };
    }

    // TiDB fills an added NOT NULL column without a default with the zero value of its type.
    private static string? Zero(ColumnType source, SqlServerType type)
    {
        return source.Kind switch
        {
            TypeKind.Enum => Text(source.Members[0]),
            TypeKind.Json => Text("null"),
            TypeKind.Vector => null,
            TypeKind.Date => Time(ZeroDate, type),
            TypeKind.DateTime or TypeKind.Timestamp => Time(DefaultTime.Of(new ColumnType(TypeKind.DateTime) { Scale = source.Scale }, ZeroDate + " 00:00:00", "+00:00"), type),
            TypeKind.Time => Time(DefaultTime.Of(source, "00:00:00", "+00:00"), type),
            TypeKind.Decimal => Decimal("0", source, type),
            TypeKind.Binary => Bytes(new byte[source.Length ?? 0]),
            _ when type.Name == "uniqueidentifier" => null,
            _ when type.IsText => Text(""),
            _ when type.Name is "varbinary" => Bytes(source.Kind == TypeKind.Bit ? [0] : []),
            _ => "0",
        };
    }

    private static string? Time(string text, SqlServerType type) => !type.IsText && IsZeroDate(text) ? null : Text(text);

    private static bool IsZeroDate(string text) => text.StartsWith("0000-", StringComparison.Ordinal) || text.Contains("-00", StringComparison.Ordinal);

    // As text it has the scale of the column, as values do.
    private static string? Decimal(string text, ColumnType source, SqlServerType type)
    {
        if (!PlainNumber().IsMatch(text))
            return null;
        var halves = text.TrimStart('+').Split('.');
        var fraction = (halves.Length > 1 ? halves[1] : "").PadRight(source.Scale ?? 0, '0');
        return !type.IsText ? text.TrimStart('+')
            : fraction.Length > (source.Scale ?? 0) ? null
            : Text(halves[0] + (fraction.Length == 0 ? "" : "." + fraction));
    }

    // As the sink stores it: values of 2^63 and more wrap.
    private static string Signed(BigInteger value)
    {
        return (value > long.MaxValue ? value - BigInteger.Pow(2, 64) : value).ToString(CultureInfo.InvariantCulture);
    }

    private static string Bytes(byte[] bytes) => "0x" + Convert.ToHexString(bytes);

    private static string Text(string text) => TsqlText.String(text).Text;

    [GeneratedRegex(@"^[+-]?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex PlainNumber();
}
