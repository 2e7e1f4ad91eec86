using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Text as a terminal shows it: how many cells it takes, control characters made visible.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Width">Cells it takes.</param>
internal sealed record CellText(string Text, int Width)
{
    public static CellText Of(string text, int tabWidth)
    {
        var shown = new StringBuilder();
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var piece = Show(rune, tabWidth);
            shown.Append(piece);
            width += piece.Length == rune.Utf16SequenceLength && !IsControl(rune) ? WidthOf(rune) : piece.Length;
        }
        return new CellText(shown.ToString(), width);
    }

    /// <summary>The first cells, with a mark that something is left out.</summary>
    public CellText First(int width)
    {
        var kept = Take(Text.EnumerateRunes(), width, (text, rune) => text + rune);
        return new CellText(kept.Text + "…", kept.Width + 1);
    }

    /// <summary>The last cells, with a mark that something is left out.</summary>
    public CellText Last(int width)
    {
        var kept = Take(Text.EnumerateRunes().Reverse(), width, (text, rune) => rune + text);
        return new CellText("…" + kept.Text, kept.Width + 1);
    }

    private static CellText Take(IEnumerable<Rune> runes, int width, Func<string, string, string> join)
    {
        var kept = new CellText("", 0);
        foreach (var rune in runes)
        {
            if (kept.Width + WidthOf(rune) > width)
                break;
            kept = new CellText(join(kept.Text, rune.ToString()), kept.Width + WidthOf(rune));
        }
        return kept;
    }

    private static string Show(Rune rune, int tabWidth)
    {
        if (rune.Value == '\t')
            return new string(' ', tabWidth);
        return IsControl(rune) ? string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}") : rune.ToString();
    }

    private static bool IsControl(Rune rune)
    {
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    private static int WidthOf(Rune rune)
    {
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : IsWide(rune.Value) ? 2 : 1;
    }

    // East Asian Width W and F (Unicode 16, UAX #11), ranges joined where only unassigned characters lie between.
    private static bool IsWide(int c)
    {
        return c >= 0x1100 && (c <= 0x115F || c is 0x2329 or 0x232A || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF)
            || (c >= 0xA960 && c <= 0xA97C) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE10 && c <= 0xFE19)
            || (c >= 0xFE30 && c <= 0xFE6B) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F680 && c <= 0x1F6FF) || (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x17000 && c <= 0x18CFF)
            || (c >= 0x1B000 && c <= 0x1B2FB) || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
