using System.Globalization;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.TiCdc;

/// <summary>Literal defaults of date and time columns, in the form TiDB stores: all parts with two digits, fraction padded to the column's.</summary>
internal static class DefaultTime
{
    /// <summary>The stored text. Literals in forms this does not know stay as they are: defaults are never compared strictly.</summary>
    public static string Of(ColumnType type, string text, string timeZone)
    {
        return type.Kind switch
        {
            TypeKind.Date => Date(text.Split(' ', 'T')[0]) ?? text,
            TypeKind.Time => Time(text, type.FractionalSeconds) ?? text,
            TypeKind.DateTime => DateTime(text, type.FractionalSeconds) ?? text,
            TypeKind.Timestamp => DateTime(text, type.FractionalSeconds) is { } local ? ToUtc(local, timeZone) : text,
            _ => text,
        };
    }

    private static string? Date(string text)
    {
        var parts = text.Split('-', '/', '.');
        return parts.Length == 3 && parts.All(IsNumber) && parts[0].Length == 4
            ? $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}"
            : null;
    }

    private static string? DateTime(string text, int digits)
    {
        var halves = text.Split(' ', 'T');
        if (Date(halves[0]) is not { } date)
            return null;
        return Time(halves.Length > 1 ? halves[1] : "00:00:00", digits) is { } time ? date + " " + time : null;
    }

    private static string? Time(string text, int digits)
    {
        var sign = text.StartsWith('-') ? "-" : "";
        var (clock, fraction) = text.TrimStart('-').Split('.') is [var whole, var rest] ? (whole, rest) : (text.TrimStart('-'), "");
        var parts = clock.Split(':');
        if (parts.Length is < 2 or > 3 || !parts.All(IsNumber) || (fraction.Length > 0 && !IsNumber(fraction)))
            return null;
        var padded = string.Join(':', parts.Concat(parts.Length == 2 ? ["00"] : []).Select(part => part.PadLeft(2, '0')));
        return sign + padded + (digits == 0 ? "" : "." + fraction.PadRight(digits, '0')[..digits]);
    }

    // Values are in the servers' zone, defaults in UTC.
    private static string ToUtc(string local, string timeZone)
    {
        if (timeZone is "+00:00" or "-00:00" || !TimeSpan.TryParse(timeZone.TrimStart('+'), CultureInfo.InvariantCulture, out var offset)
            || !System.DateTime.TryParse(local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return local;
        var fraction = local.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? local[point..] : "";
        return (time - offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + fraction;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
