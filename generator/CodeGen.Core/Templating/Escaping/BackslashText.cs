using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>What the string literals of C# and TOML have in common.</summary>
internal static class BackslashText
{
    /// <summary>A literal in double quotes; characters that may not stand for themselves are written as <c>\u</c> and four hex digits.</summary>
    public static Rendered String(string text, Func<char, bool> isPlain)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append(@"\\"),
                '\n' => literal.Append(@"\n"),
                '\r' => literal.Append(@"\r"),
                '\t' => literal.Append(@"\t"),
                _ when isPlain(c) => literal.Append(c),
                _ => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }
        return new Rendered(literal.Append('"').ToString());
    }
}
