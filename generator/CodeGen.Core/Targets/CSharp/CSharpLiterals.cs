using System.Globalization;
using System.Text;
using Tidb.CodeGen.Templating.Escaping;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>
/// Literals of backing fields, from the text of a default in an Avro schema and the column's scale.
/// </summary>
internal static class CSharpLiterals
{
    /// <summary>A new array in every style; filled in where the language version is known.</summary>
    public const string EmptyArray = "{empty}";

    // 0 needs no suffix.
    public static string Number(string text, string suffix) => text == "0" ? text : text + suffix;

    public static string Text(string text) => CSharpText.String(text).Text;

    public static string Bytes(string latin1)
    {
        return latin1.Length == 0 ? EmptyArray : $"new byte[] {{ {string.Join(", ", latin1.Select(c => Invariant($"0x{(int)c:X2}")))} }}";
    }

    // TiCDC's long is the two's complement of the unsigned value.
    public static string Unsigned(string wrapped)
    {
        return Number(unchecked((ulong)long.Parse(wrapped, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture), "UL");
    }

    public static string Decimal(string latin1, int scale)
    {
        var unscaled = Unscaled(latin1);
        var digits = System.Numerics.BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var text = scale == 0 ? digits : digits[..^scale] + "." + digits[^scale..];
        return unscaled.IsZero ? "0" : (unscaled.Sign < 0 ? "-" : "") + text + "m";
    }

    public static string DecimalText(string text)
    {
        return Number(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), "m");
    }

    public static string BigInteger(string latin1)
    {
        var unscaled = Unscaled(latin1);
        return unscaled.IsZero
            ? "global::System.Numerics.BigInteger.Zero"
            : Invariant($"global::System.Numerics.BigInteger.Parse(\"{unscaled}\", global::System.Globalization.CultureInfo.InvariantCulture)");
    }

    public static string AvroDecimal(string latin1, int scale) => Invariant($"new global::Avro.AvroDecimal({BigInteger(latin1)}, {scale})");

    private static System.Numerics.BigInteger Unscaled(string latin1) => new(Encoding.Latin1.GetBytes(latin1), isUnsigned: false, isBigEndian: true);
}
