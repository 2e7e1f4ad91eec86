namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>TiDB's character sets: names, and how many bytes a character takes.</summary>
internal static class Charsets
{
    // Names of MySQL's other character sets: TiDB's parser takes their collations and fails later.
    private static readonly HashSet<string> Foreign =
    [
        "armscii8", "big5", "cp1250", "cp1251", "cp1256", "cp1257", "cp850", "cp852", "cp866", "cp932", "dec8", "eucjpms",
        "euckr", "gb2312", "geostd8", "greek", "hebrew", "hp8", "keybcs2", "koi8r", "koi8u", "latin2", "latin5", "latin7",
        "macce", "macroman", "sjis", "swe7", "tis620", "ucs2", "ujis", "utf16", "utf16le", "utf32",
    ];

    private static readonly string[] Own = ["utf8mb4", "utf8", "latin1", "ascii", "binary", "gbk", "gb18030"];

    /// <summary>Lower case, <c>utf8mb3</c> as <c>utf8</c>.</summary>
    public static string Normalize(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower == "utf8mb3" ? "utf8" : lower;
    }

    /// <summary>Lower case, <c>utf8mb3_…</c> as <c>utf8_…</c>.</summary>
    public static string NormalizeCollation(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower.StartsWith("utf8mb3_", StringComparison.Ordinal) ? "utf8_" + lower[8..] : lower;
    }

    public static bool IsKnown(string charset) => MaxBytes(charset) is not null;

    /// <summary>True for names of the form TiDB or MySQL has; the exact list differs from version to version.</summary>
    public static bool IsKnownCollation(string collation)
    {
        if (collation is "binary" or "default")
            return true;
        var charset = OfCollation(collation);
        return charset is not null && (IsKnown(charset) || Foreign.Contains(charset))
            && !collation.Contains("uca1400", StringComparison.Ordinal);
    }

    /// <summary>The character set of a collation, or null when its name says none.</summary>
    public static string? OfCollation(string? collation)
    {
        if (collation is null or "binary")
            return collation;
        var end = collation.IndexOf('_', StringComparison.Ordinal);
        if (end <= 0)
            return null;
        foreach (var charset in Own)
        {
            if (charset.Length == end && collation.StartsWith(charset, StringComparison.Ordinal))
                return charset;
        }

        return collation[..end];
    }

    /// <summary>Bytes of the longest character, or null when TiDB has no such character set.</summary>
    public static int? MaxBytes(string charset) => charset switch
    {
        "utf8mb4" or "gb18030" => 4,
        "utf8" => 3,
        "gbk" => 2,
        "latin1" or "ascii" or "binary" => 1,
        _ => null,
    };
}
