using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for TOML.</summary>
public static class TomlText
{
    /// <summary>A basic string with its quotes (TOML 1.0).</summary>
    public static Rendered String(string text)
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
                < ' ' or '\x7F' => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => literal.Append(c),
            };
        }
        return new Rendered(literal.Append('"').ToString());
    }
}
