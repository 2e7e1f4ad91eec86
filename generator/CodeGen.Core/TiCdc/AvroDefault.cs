using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.TiCdc;

/// <summary>
/// The default TiCDC writes into a field, as JSON text. Never data: base64 text in a bytes field, wrapped unsigned values,
/// the word CURRENT_TIMESTAMP and times in UTC are no values of the column. Take defaults from the DDL.
/// </summary>
internal static class AvroDefault
{
    /// <summary>The default of a column under a changefeed; null for none.</summary>
    public static string? Of(Column column, Changefeed changefeed)
    {
        // A precise decimal loses its default (all releases).
        if (WireTypes.Of(column.Type, changefeed) == WireType.DecimalBytes)
            return null;
        if (Declared(column, changefeed) is not { } value)
            return column.Default is null ? OfNothing(column, changefeed) : null;
        if (value.Kind == DefaultKind.Expression)
            return OfExpression(value.Text);
        // A literal that does not fit its type is refused by TiDB; no schema can be expected for it.
        try
        {
            return Convert(column.Type, DefaultLiteral.Of(value), changefeed);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    // Most releases fall back to what ADD COLUMN declared, which SHOW CREATE TABLE does not tell.
    private static ColumnDefault? Declared(Column column, Changefeed changefeed)
    {
        var value = column.Default ?? (changefeed.Release.Rules.UsesOriginalDefault ? column.OriginalDefault : null);
        return value is { Kind: DefaultKind.Literal, Text: "NULL" } ? null : value;
    }

    private static string? OfNothing(Column column, Changefeed changefeed)
    {
        if (column.Nullable)
            return null;
        // TiDB itself stores 0000 for a YEAR NOT NULL without a default.
        return column.Type.Kind == TypeKind.Year || (column.AddedLater && changefeed.Release.Rules.UsesOriginalDefault) ? Zero(column.Type, changefeed) : null;
    }

    // Existing rows of a table get the type's zero value for an added NOT NULL column.
    private static string? Zero(ColumnType type, Changefeed changefeed)
    {
        return type.Kind switch
        {
            TypeKind.Vector => null,
            TypeKind.Json => GoJson.String("null"),
            TypeKind.Enum => GoJson.String(type.Members[0]),
            TypeKind.Date => GoJson.String("0000-00-00"),
            TypeKind.DateTime or TypeKind.Timestamp => GoJson.String(DefaultTime.Of(new ColumnType(TypeKind.DateTime) { Scale = type.Scale }, "0000-00-00 00:00:00", "+00:00")),
            TypeKind.Time => GoJson.String(DefaultTime.Of(type, "00:00:00", "+00:00")),
            TypeKind.Bit => GoJson.String("AA=="),
            _ => WireTypes.Of(type, changefeed) switch
            {
                WireType.Text when type.Kind is TypeKind.BigInt or TypeKind.Decimal => GoJson.String("0"),
                WireType.Text or WireType.Bytes => GoJson.String(""),
                _ => "0",
            },
        };
    }

    // TiDB stores the restored text of an expression, and TiCDC does not know that it is one.
    private static string OfExpression(string text)
    {
        return GoJson.String(IsNow(text) ? "CURRENT_TIMESTAMP" : text.StartsWith("CURRENT_DATE", StringComparison.OrdinalIgnoreCase) ? "CURRENT_DATE" : text.ToLowerInvariant());
    }

    private static bool IsNow(string text)
    {
        return text.Split('(')[0].ToUpperInvariant() is "CURRENT_TIMESTAMP" or "NOW" or "LOCALTIME" or "LOCALTIMESTAMP";
    }

    private static string Convert(ColumnType type, DefaultLiteral literal, Changefeed changefeed)
    {
        return type.Kind switch
        {
            TypeKind.Bit => Base64(literal.Bits()),
            TypeKind.Enum => GoJson.String(literal.EnumMember(type)),
            TypeKind.Set => GoJson.String(literal.SetMembers(type)),
            TypeKind.Date or TypeKind.DateTime or TypeKind.Timestamp or TypeKind.Time => GoJson.String(DefaultTime.Of(type, literal.Text, changefeed.TimeZone)),
            _ => WireTypes.Of(type, changefeed) switch
            {
                WireType.Int or WireType.Long => Wrapped(literal),
                WireType.Float => GoJson.Number((float)literal.Number()),
                WireType.Double => GoJson.Number(type.Kind == TypeKind.Float ? (float)literal.Number() : literal.Number()),
                WireType.Bytes => Base64(literal.Bytes(type)),
                _ => GoJson.String(type.Kind is TypeKind.BigInt ? literal.Integer().ToString(System.Globalization.CultureInfo.InvariantCulture) : literal.Characters()),
            },
        };
    }

    // Values of 2^63 and more wrap.
    private static string Wrapped(DefaultLiteral literal)
    {
        var value = literal.Integer();
        return (value > long.MaxValue ? value - System.Numerics.BigInteger.Pow(2, 64) : value).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Base64(byte[] bytes) => GoJson.String(System.Convert.ToBase64String(bytes));
}
