using System.Globalization;
using System.Numerics;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Values of DECIMAL, printed as Java prints a BigDecimal, because the connector does.</summary>
internal static class DecimalValues
{
    private const int DigitsOfNumber = 38;

    public static SourceValue Of(Dice dice, ColumnType type, bool asText)
    {
        var scale = type.Scale ?? 0;
        // More digits than Snowflake's NUMBER holds fail loudly; that is documented and no matter of replay.
        var digits = Math.Min(type.Length ?? 10, DigitsOfNumber);
        var most = BigInteger.Pow(10, digits) - 1;
        var unscaled = dice.Between(0, 7) switch { 0 => BigInteger.Zero, 1 => most, 2 => -most, 3 => 1, _ => Random(dice) % (most + 1) };
        var plain = Plain(unscaled, scale);
        var isNumber = !asText && BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).Length <= DigitsOfNumber;
        return new SourceValue(isNumber ? Java(unscaled, scale) : SourceValues.Quote(plain), Canonical(plain), plain);
    }

    /// <summary>Without zeros that carry no value; DuckDB prints none before the point when all digits are behind it.</summary>
    public static string Canonical(string number)
    {
        var (sign, digits) = number.StartsWith('-') ? ("-", number[1..]) : ("", number);
        if (digits.Contains('.', StringComparison.Ordinal))
            digits = digits.TrimEnd('0').TrimEnd('.');
        digits = digits.Length == 0 || digits[0] == '.' ? "0" + digits : digits;
        return digits == "0" ? digits : sign + digits;
    }

    private static BigInteger Random(Dice dice)
    {
        var value = (new BigInteger(dice.Bits()) << 64 | dice.Bits()) >> dice.Between(0, 120);
        return dice.Chance(0.5) ? -value : value;
    }

    private static string Plain(BigInteger unscaled, int scale)
    {
        var digits = BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (unscaled.Sign < 0 ? "-" : "") + (scale == 0 ? digits : digits[..^scale] + "." + digits[^scale..]);
    }

    // java.math.BigDecimal.toString: scientific when the adjusted exponent is below -6.
    private static string Java(BigInteger unscaled, int scale)
    {
        var digits = BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture);
        var exponent = digits.Length - 1 - scale;
        if (scale == 0 || exponent >= -6)
            return Plain(unscaled, scale);
        var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
        return (unscaled.Sign < 0 ? "-" : "") + mantissa + "E" + exponent.ToString(CultureInfo.InvariantCulture);
    }
}
