using System.Globalization;
using System.Numerics;
using System.Text;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.TiCdc;

/// <summary>The default TiCDC writes into a field, as JSON text. Never data: a reader takes defaults from the DDL.</summary>
internal static class AvroDefault
{
    public static string? Of(Column column, Changefeed changefeed)
    {
        // TiDB itself stores 0000 for a YEAR NOT NULL without a default.
        if (column.Default is null)
            return column is { Type.Kind: TypeKind.Year, Nullable: false } ? "0" : null;
        if (column.Default is { Kind: DefaultKind.Literal, Text: "NULL" })
            return null;
        var text = column.Default.StringValue ?? column.Default.Text;
        if (column.Default.Kind == DefaultKind.Expression)
            return Quote(IsNow(text) ? "CURRENT_TIMESTAMP" : text.ToLowerInvariant());
        // A literal that does not fit its type is refused by TiDB; no schema can be expected for it.
        try
        {
            return Convert(column.Type, text, changefeed);
        }
        catch (FormatException)
        {
            return null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool IsNow(string text)
    {
        var word = text.Split('(')[0].ToUpperInvariant();
        return word is "CURRENT_TIMESTAMP" or "NOW" or "LOCALTIME" or "LOCALTIMESTAMP";
    }

    private static string Convert(ColumnType type, string text, Changefeed changefeed)
    {
        return WireTypes.Of(type, changefeed) switch
        {
            WireType.Int or WireType.Long => Integer(text),
            WireType.Float => ((double)float.Parse(text, CultureInfo.InvariantCulture)).ToString("R", CultureInfo.InvariantCulture),
            WireType.Double => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
            WireType.Bytes => Quote(System.Convert.ToBase64String(type.Kind == TypeKind.Bit ? Bits(text) : Padded(type, text))),
            _ => Quote(type.Kind == TypeKind.Set ? InOrder(type, text) : text),
        };
    }

    // Rounded to the type as the DDL does; values of 2^63 and more wrap.
    private static string Integer(string text)
    {
        var value = text switch
        {
            "TRUE" => 1,
            "FALSE" => 0,
            _ when BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
            _ => (BigInteger)Math.Round(decimal.Parse(text, CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero),
        };
        return (value > long.MaxValue ? value - BigInteger.Pow(2, 64) : value).ToString(CultureInfo.InvariantCulture);
    }

    private static byte[] Bits(string text)
    {
        var value = text.StartsWith("b'", StringComparison.Ordinal)
            ? text[2..^1].Aggregate(BigInteger.Zero, (sum, bit) => (sum << 1) + (bit == '1' ? 1 : 0))
            : BigInteger.Parse(text, CultureInfo.InvariantCulture);
        return value.ToByteArray(isUnsigned: true, isBigEndian: true);
    }

    private static byte[] Padded(ColumnType type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (type.Kind == TypeKind.Binary && type.Length > bytes.Length)
            Array.Resize(ref bytes, type.Length.Value);
        return bytes;
    }

    private static string InOrder(ColumnType type, string text)
    {
        var chosen = text.Split(',').ToHashSet(StringComparer.Ordinal);
        return string.Join(',', type.Members.Where(chosen.Contains));
    }

    private static string Quote(string text) => JsonText.String(text).Text;
}
