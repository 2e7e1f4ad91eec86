using System.Globalization;
using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Judges a column type that an override names.</summary>
internal static partial class SnowflakeTypeName
{
    /// <summary>True for a type Snowflake has, with arguments within its limits (documentation of its data types, 2026).</summary>
    public static bool IsValid(string type)
    {
        var match = Form().Match(type.Trim().ToUpperInvariant());
        if (!match.Success)
            return false;
        var (first, second) = (Argument(match, "first"), Argument(match, "second"));
        return match.Groups["name"].Value switch
        {
            "NUMBER" => first is null or (>= 1 and <= 38) && second is null or (>= 0 and <= 37) && (second ?? 0) <= (first ?? 38),
            "VARCHAR" => first is null or (>= 1 and <= 134217728) && second is null,
            "BINARY" => first is null or (>= 1 and <= 67108864) && second is null,
            "TIMESTAMP_NTZ" or "TIMESTAMP_TZ" or "TIME" => first is null or <= 9 && second is null,
            "FLOAT" or "DECFLOAT" or "BOOLEAN" or "DATE" or "VARIANT" or "ARRAY" => first is null && second is null,
            "VECTOR" => match.Groups["element"].Success && second is >= 1 and <= 4096,
            _ => false,
        };
    }

    /// <summary>True when a type of the same family keeps fewer fractional digits than another, so that values would lose some.</summary>
    public static bool Narrows(string wanted, string original)
    {
        var (to, from) = (Form().Match(wanted.Trim().ToUpperInvariant()), Form().Match(original));
        return from.Success && from.Groups["name"].Value switch
        {
            "NUMBER" => (Argument(to, "second") ?? 0) < (Argument(from, "second") ?? 0),
            "TIMESTAMP_NTZ" or "TIMESTAMP_TZ" or "TIME" => (Argument(to, "first") ?? 9) < (Argument(from, "first") ?? 9),
            _ => false,
        };
    }

    private static int? Argument(Match match, string group)
    {
        return match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^(?<name>[A-Z_]+)(\(((?<element>FLOAT|INT)|(?<first>[0-9]{1,9}))(, ?(?<second>[0-9]{1,9}))?\))?$")]
    private static partial Regex Form();
}
