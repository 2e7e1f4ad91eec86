using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for Markdown (CommonMark with GitHub's tables).</summary>
public static class MarkdownText
{
    private const string Special = "\\`*_[]<>|&~";

    /// <summary>Plain text of a paragraph or a table cell, on one line.</summary>
    public static Rendered Inline(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in CommentText.Line(text).Text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                result.Append('\\');
            result.Append(c);
        }
        return new Rendered(result.ToString());
    }

    /// <summary>A code span; its fence is longer than any run of backticks inside. A <c>|</c> is escaped for tables.</summary>
    public static Rendered Code(string text)
    {
        var line = CommentText.Line(text).Text.Replace("|", @"\|", StringComparison.Ordinal);
        var fence = new string('`', LongestRun(line, '`') + 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return new Rendered(fence + pad + line + pad + fence);
    }

    private static int LongestRun(string text, char c)
    {
        var (longest, run) = (0, 0);
        foreach (var current in text)
        {
            run = current == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
