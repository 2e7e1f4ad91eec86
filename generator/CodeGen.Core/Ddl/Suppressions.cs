using System.Collections.Immutable;
using System.Text;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl;

/// <summary>Reads <c>tidb-codegen: ignore[slug, slug]</c> comments.</summary>
internal static class Suppressions
{
    private const string Mark = "tidb-codegen:";

    /// <summary>The slugs of a comment, or none when it is not of that form.</summary>
    public static ImmutableArray<string> SlugsOf(ReadOnlySpan<byte> comment)
    {
        var text = Encoding.UTF8.GetString(comment);
        var rest = text[(text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].TrimStart();
        if (!rest.StartsWith("ignore", StringComparison.Ordinal))
            return [];
        rest = rest["ignore".Length..].TrimStart();
        var end = rest.IndexOf(']', StringComparison.Ordinal);
        if (end < 0 || rest[0] != '[')
            return [];
        return [.. rest[1..end].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The first element that starts behind a comment inside a statement, or the statement.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="elements">Columns and constraints in text order.</param>
    /// <param name="statement">The whole statement.</param>
    public static Span CoveredBy(Span comment, List<Span> elements, Span statement)
    {
        var (low, high) = (0, elements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (elements[middle].Start < comment.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low < elements.Count ? elements[low] : statement;
    }
}
