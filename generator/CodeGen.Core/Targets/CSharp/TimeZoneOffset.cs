using System.Globalization;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The changefeed's zone, such as <c>+09:00</c>.</summary>
internal static class TimeZoneOffset
{
    /// <summary>Minutes east of UTC; 0 for an offset that cannot be read, which is reported elsewhere.</summary>
    public static int Minutes(string offset)
    {
        return TimeSpan.TryParseExact(offset.TrimStart('+', '-'), @"hh\:mm", CultureInfo.InvariantCulture, out var span)
            ? (int)span.TotalMinutes * (offset.StartsWith('-') ? -1 : 1)
            : 0;
    }
}
