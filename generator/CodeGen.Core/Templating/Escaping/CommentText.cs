using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for comments that end with the line.</summary>
public static class CommentText
{
    /// <summary>The text on one line: every control character and every Unicode line or direction mark is written as its number.</summary>
    public static Rendered Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsUnsafe(c))
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                line.Append(c);
        }
        return new Rendered(line.ToString());
    }

    /// <summary>True for characters that are written as their number.</summary>
    internal static bool IsUnsafe(char c)
    {
        return char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }
}
