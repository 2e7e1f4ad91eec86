namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>Snowflake's date and time formats in the notation of strptime and strftime.</summary>
internal static class DateFormat
{
    private static readonly (string Snowflake, string Strptime)[] Parts =
    [
        ("YYYY", "%Y"), ("MM", "%m"), ("DD", "%d"), ("HH24", "%H"), ("MI", "%M"), ("SS", "%S"), ("TZH:TZM", "%z"),
        ("FF1", "%f"), ("FF2", "%f"), ("FF3", "%f"), ("FF4", "%f"), ("FF5", "%f"), ("FF6", "%f"),
        ("-", "-"), (":", ":"), (".", "."), (" ", " "),
    ];

    /// <summary>The format, or null when it has a part that is not emitted.</summary>
    public static string? Strptime(string format)
    {
        var result = "";
        while (format.Length > 0)
        {
            var part = Array.Find(Parts, part => format.StartsWith(part.Snowflake, StringComparison.Ordinal));
            if (part.Snowflake is null)
                return null;
            result += part.Strptime;
            format = format[part.Snowflake.Length..];
        }
        return result;
    }
}
