namespace Tidb.CodeGen.Pull;

/// <summary>The pieces of text that SHOW CREATE TABLE prints: quoted names, strings, comments, single characters.</summary>
internal static class ShownText
{
    /// <summary>The end of the piece that starts at an index.</summary>
    public static int EndOf(string text, int start)
    {
        return text[start] switch
        {
            '`' or '"' or '\'' => EndOfQuoted(text, start),
            '/' when IsAt(text, start, "/*") => EndOfComment(text, start),
            _ => start + 1,
        };
    }

    /// <summary>True when a word stands at an index.</summary>
    public static bool IsAt(string text, int index, string word) => string.CompareOrdinal(text, index, word, 0, word.Length) == 0;

    // Servers double the quote inside; before it a backslash means nothing (TiDB) or is doubled too (MySQL, MariaDB).
    private static int EndOfQuoted(string text, int start)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] != quote)
                continue;
            if (i + 1 < text.Length && text[i + 1] == quote)
                i++;
            else
                return i + 1;
        }
        return text.Length;
    }

    // A feature comment holds code: a name in it may contain the end mark.
    private static int EndOfComment(string text, int start)
    {
        for (var i = start + 2; i < text.Length; i = text[i] is '`' or '"' or '\'' ? EndOfQuoted(text, i) : i + 1)
        {
            if (IsAt(text, i, "*/"))
                return i + 2;
        }
        return text.Length;
    }
}
