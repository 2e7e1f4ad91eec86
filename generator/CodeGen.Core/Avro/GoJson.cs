using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Avro;

/// <summary>JSON values as Go's encoder prints them: the form in which TiCDC posts schemas.</summary>
internal static class GoJson
{
    /// <summary>A string with its quotes. Go also escapes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and the two Unicode line separators; all else stays raw.</summary>
    public static string String(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append(@"\\"),
                '\n' => json.Append(@"\n"),
                '\r' => json.Append(@"\r"),
                '\t' => json.Append(@"\t"),
                < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => json.Append(c),
            };
        }
        return json.Append('"').ToString();
    }

    /// <summary>A number: the shortest digits that read back, with an exponent only below 1e-6 and from 1e21 on.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        if (e < 0)
            return text;
        var exponent = int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Math.Abs(value) is < 1e-6 or >= 1e21
            ? FormattableString.Invariant($"{text[..e]}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}")
            : Positional(text[..e], exponent);
    }

    private static string Positional(string mantissa, int exponent)
    {
        var sign = mantissa.StartsWith('-') ? "-" : "";
        var digits = mantissa.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return exponent < 0
            ? sign + "0." + new string('0', -exponent - 1) + digits
            : sign + digits.PadRight(exponent + 1, '0');
    }
}
