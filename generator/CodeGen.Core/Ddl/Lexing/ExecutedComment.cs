using System.Text;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>What the start of a block comment means.</summary>
internal enum CommentForm
{
    /// <summary>Skipped up to the first <c>*/</c>.</summary>
    Plain,

    /// <summary>Its content is part of the statement.</summary>
    Executed,

    /// <summary>A <c>/*T![…]</c> comment with a feature this reader does not know; skipped like a plain one.</summary>
    UnknownFeature,
}

/// <summary>
/// Comments whose content counts: <c>/*! … */</c>, <c>/*!40101 … */</c>, <c>/*T! … */</c> and <c>/*T![feature] … */</c>.
/// MariaDB's <c>/*M! … */</c> is an ordinary comment for TiDB.
/// </summary>
internal static class ExecutedComment
{
    /// <summary>Bytes that are always enough to judge a comment's start.</summary>
    public const int LongestPrefix = 512;

    /// <summary>Judges the comment that starts at index 0 of <paramref name="text"/>.</summary>
    /// <returns>Its form and, for an executed one, the bytes before its content.</returns>
    public static (CommentForm Form, int PrefixLength) Judge(ReadOnlySpan<byte> text)
    {
        if (text.Length > 2 && text[2] == '!')
            return (CommentForm.Executed, 3 + VersionDigits(text[3..]));
        if (text.Length > 3 && text[2] == 'T' && text[3] == '!')
            return JudgeFeatures(text);
        return (CommentForm.Plain, 2);
    }

    // MySQL writes five digits, MariaDB six; TiDB eats five and chokes on the sixth.
    private static int VersionDigits(ReadOnlySpan<byte> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 6 && char.IsAsciiDigit((char)text[digits]))
            digits++;
        return digits >= 5 ? digits : 0;
    }

    private static (CommentForm Form, int PrefixLength) JudgeFeatures(ReadOnlySpan<byte> text)
    {
        if (text.Length <= 4 || text[4] != '[')
            return (CommentForm.Executed, 4);
        var window = text[5..Math.Min(text.Length, LongestPrefix)];
        var end = window.IndexOf((byte)']');
        if (end < 0)
            return (CommentForm.Plain, 2);
        foreach (var range in window[..end].Split((byte)','))
        {
            if (!IsKnown(window[..end][range]))
                return (CommentForm.UnknownFeature, 5 + end + 1);
        }

        return (CommentForm.Executed, 5 + end + 1);
    }

    // resource_group has a name in TiDB's list but is not executable there.
    private static bool IsKnown(ReadOnlySpan<byte> feature)
    {
        return Encoding.ASCII.GetString(feature).Trim() is "auto_rand" or "auto_id_cache" or "auto_rand_base"
            or "clustered_index" or "force_inc" or "placement" or "ttl" or "global_index" or "pre_split" or "affinity"
            or "region_split";
    }
}
