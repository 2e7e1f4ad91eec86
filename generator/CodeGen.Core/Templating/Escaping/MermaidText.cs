using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for Mermaid diagrams.</summary>
public static class MermaidText
{
    /// <summary>A quoted label; everything that Mermaid or HTML could read as markup becomes a numeric entity.</summary>
    public static Rendered Label(string text)
    {
        var label = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c < ' ' || "\"#;<>&`|[]{}()\\".Contains(c, StringComparison.Ordinal))
                label.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
            else
                label.Append(c);
        }
        return new Rendered(label.Append('"').ToString());
    }
}
