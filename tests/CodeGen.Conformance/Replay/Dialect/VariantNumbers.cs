using System.Text;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>
/// A VARIANT keeps 38 digits; DuckDB's JSON keeps integers of 64 bits and sends all other numbers through a double. Numbers
/// that would lose digits become strings: every generated expression casts them, and a cast reads both alike.
/// </summary>
internal static class VariantNumbers
{
    private const int DigitsOfDouble = 15;

    private const int DigitsOfLong = 18;

    /// <summary>Works on a JSON text as well as on its SQL literal: what differs between them stands inside JSON strings.</summary>
    public static string Protect(string json)
    {
        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            var length = json[i] == '"' ? StringLength(json, i) : IsNumeric(json[i]) ? NumberLength(json, i) : 1;
            var part = json.AsSpan(i, length);
            if (IsNumeric(json[i]) && LosesDigits(part))
                text.Append('"').Append(part).Append('"');
            else
                text.Append(part);
            i += length;
        }
        return text.ToString();
    }

    private static bool LosesDigits(ReadOnlySpan<char> number)
    {
        var exponent = number.IndexOfAny('e', 'E');
        var digits = 0;
        foreach (var c in exponent < 0 ? number : number[..exponent])
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits > (number.IndexOfAny('.', 'e', 'E') < 0 ? DigitsOfLong : DigitsOfDouble);
    }

    private static bool IsNumeric(char c) => c == '-' || char.IsAsciiDigit(c);

    private static int NumberLength(string json, int start)
    {
        var end = start + 1;
        while (end < json.Length && (char.IsAsciiDigit(json[end]) || json[end] is '.' or 'e' or 'E' or '+' or '-'))
            end++;
        return end - start;
    }

    private static int StringLength(string json, int start)
    {
        var end = start + 1;
        while (json[end] != '"')
            end += json[end] == '\\' ? 2 : 1;
        return end + 1 - start;
    }
}
