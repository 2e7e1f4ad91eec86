using System.Globalization;
using System.Text;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Findings for people: message, place, excerpt with caret, notes, help.</summary>
internal static class TextRenderer
{
    private const int MaxWidth = 120;
    private const int TabWidth = 4;

    /// <summary>One finding, with an empty line behind it.</summary>
    public static string Render(Diagnostic finding)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{DiagnosticRenderer.Word(finding.Severity)}[{finding.Descriptor.Code}]: {Visible(finding.Message)}\n");
        var gutter = new string(' ', GutterOf(finding));
        if (finding.Place is { } place)
            AppendPlace(text, gutter, "-->", place);
        if (finding is { Place: { } shown, HidesExcerpt: false })
            AppendExcerpt(text, gutter, shown, '^', "");
        foreach (var related in finding.Related)
        {
            AppendPlace(text, gutter, ":::", related.Place);
            if (!finding.HidesExcerpt)
                AppendExcerpt(text, gutter, related.Place, '-', related.Text);
        }
        foreach (var note in finding.Notes)
            text.Append(CultureInfo.InvariantCulture, $"{gutter} = note: {Visible(note)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{gutter} = help: {Visible(finding.Help)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{gutter} = more: tidb-codegen explain {finding.Descriptor.Code} ({finding.Descriptor.Slug})\n");
        return text.ToString();
    }

    private static int GutterOf(Diagnostic finding)
    {
        var lines = finding.Related.Select(related => related.Place.StartPosition.Line).Append(finding.Place?.StartPosition.Line ?? 0);
        return lines.Max().ToString(CultureInfo.InvariantCulture).Length;
    }

    private static void AppendPlace(StringBuilder text, string gutter, string arrow, Span place)
    {
        var start = place.StartPosition;
        text.Append(CultureInfo.InvariantCulture, $"{gutter}{arrow} {place.File.Path}:{start.Line}:{start.Column}\n");
    }

    private static void AppendExcerpt(StringBuilder text, string gutter, Span place, char mark, string label)
    {
        var (start, end) = (place.StartPosition, place.EndPosition);
        var line = place.File.Lines.TextOf(start.Line);
        var from = Math.Min(start.Utf16Column - 1, line.Length);
        var to = end.Line == start.Line ? Math.Clamp(end.Utf16Column - 1, from, line.Length) : line.Length;
        var before = Cells(line[..from]);
        var marked = Cells(line[from..to]);
        var after = Cells(line[to..]);
        // A long line, such as an INSERT of a dump, is cut around the place.
        before = before.Width > MaxWidth / 2 ? before.Last(MaxWidth / 2) : before;
        marked = marked.Width > MaxWidth ? marked.First(MaxWidth) : marked;
        after = after.Width > MaxWidth / 2 ? after.First(MaxWidth / 2) : after;

        text.Append(CultureInfo.InvariantCulture, $"{gutter} |\n");
        text.Append(CultureInfo.InvariantCulture, $"{start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter.Length)} | {before.Text}{marked.Text}{after.Text}\n");
        text.Append(CultureInfo.InvariantCulture, $"{gutter} | {new string(' ', before.Width)}{new string(mark, Math.Max(1, marked.Width))}");
        text.Append(label.Length > 0 ? " " + label : "").Append('\n');
    }

    private static CellText Cells(string text) => CellText.Of(text, TabWidth);

    private static string Visible(string text) => CellText.Of(text.ReplaceLineEndings(" "), 1).Text;
}
