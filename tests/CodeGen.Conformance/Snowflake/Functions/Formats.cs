using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Conformance.Snowflake.Functions;

/// <summary>Formats of conversions: an element with a typing error is taken for a literal, and every row fails.</summary>
internal static partial class Formats
{
    public static readonly FrozenSet<string> Binary = FrozenSet.ToFrozenSet(["HEX", "BASE64", "UTF-8"], StringComparer.Ordinal);

    public static readonly FrozenSet<string> DateParts = FrozenSet.ToFrozenSet(
    [
        "YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND", "MICROSECOND", "NANOSECOND",
        "EPOCH_SECOND", "EPOCH_MILLISECOND", "EPOCH_MICROSECOND", "EPOCH_NANOSECOND",
    ], StringComparer.Ordinal);

    public static bool IsDate(string format) => format == "YYYY-MM-DD";

    public static bool IsTime(string format) => TimeFormat().IsMatch(format);

    public static bool IsDateTime(string format) => DateTimeFormat().IsMatch(format);

    public static bool IsZoned(string format) => ZonedFormat().IsMatch(format);

    public static bool IsNumber(string format) => NumberFormat().IsMatch(format);

    public static bool IsZone(string zone) => ZoneName().IsMatch(zone);

    /// <summary>Fractional digits a format reads.</summary>
    public static int Digits(string format)
    {
        var at = format.IndexOf(".FF", StringComparison.Ordinal);
        return at < 0 ? 0 : format[at + 3] - '0';
    }

    // FF without a digit is left out: whether it accepts a missing fraction is not known.
    [GeneratedRegex(@"^HH24:MI:SS(\.FF[0-9])?\z")]
    private static partial Regex TimeFormat();

    [GeneratedRegex(@"^YYYY-MM-DD HH24:MI:SS(\.FF[0-9])?\z")]
    private static partial Regex DateTimeFormat();

    [GeneratedRegex(@"^YYYY-MM-DD HH24:MI:SS(\.FF[0-9])? TZH:TZM\z")]
    private static partial Regex ZonedFormat();

    [GeneratedRegex(@"^X{1,32}\z")]
    private static partial Regex NumberFormat();

    [GeneratedRegex(@"^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_]+)+)\z")]
    private static partial Regex ZoneName();
}
