using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for XML, as in documentation comments.</summary>
public static class XmlText
{
    /// <summary>
    /// Text of an element or an attribute, on one line. What ends a line, is invisible or is not allowed in XML 1.0 is written
    /// as its number in plain text.
    /// </summary>
    public static Rendered Line(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '"' => xml.Append("&quot;"),
                _ when char.IsSurrogatePair(text, i) => xml.Append(c).Append(text[++i]),
                _ when CSharpText.IsVisible(c) => xml.Append(c),
                _ => xml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }
        return new Rendered(xml.ToString());
    }
}
