using Tidb.CodeGen.Ddl.Parsing;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>How columns inherit their character set.</summary>
internal static class CharsetRules
{
    /// <summary>TiDB's default.</summary>
    public const string TidbDefault = "utf8mb4";

    /// <summary>The character set that a CHARACTER SET and a COLLATE clause give together, or null when neither says any.</summary>
    public static string? Combine(string? charset, string? collation)
    {
        return collation == "binary" ? "binary" : charset ?? Charsets.OfCollation(collation);
    }

    /// <summary>Bytes of the longest character; unknown sets count as four.</summary>
    public static int MaxBytes(string charset) => Charsets.MaxBytes(charset) ?? 4;
}
