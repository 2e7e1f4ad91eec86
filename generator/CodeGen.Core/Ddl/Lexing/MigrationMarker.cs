using System.Text;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>Which part of a migration follows.</summary>
internal enum MigrationDirection
{
    /// <summary>No marker.</summary>
    None,

    /// <summary>Statements to apply.</summary>
    Up,

    /// <summary>Statements that undo.</summary>
    Down,
}

/// <summary>
/// The comment lines by which goose (<c>-- +goose Down</c>), sql-migrate (<c>-- +migrate Down</c>) and dbmate
/// (<c>-- migrate:down</c>) put both directions into one file.
/// </summary>
internal static class MigrationMarker
{
    /// <summary>Bytes that are always enough to judge a line.</summary>
    public const int LongestMarker = 64;

    /// <summary>Judges the line that starts with two dashes at index 0.</summary>
    public static MigrationDirection Judge(ReadOnlySpan<byte> line)
    {
        var i = 2;
        if (line.Length < 8 || line[1] != '-')
            return MigrationDirection.None;
        while (i < line.Length && line[i] is (byte)' ' or (byte)'\t')
            i++;
        if (i >= line.Length || line[i] is not ((byte)'+' or (byte)'m'))
            return MigrationDirection.None;
        return JudgeWords(line[i..]);
    }

    private static MigrationDirection JudgeWords(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> prefix = text.StartsWith("+goose"u8) ? "+goose"u8
            : text.StartsWith("+migrate"u8) ? "+migrate"u8
            : text.StartsWith("migrate:"u8) ? "migrate:"u8
            : default;
        if (prefix.IsEmpty)
            return MigrationDirection.None;
        var rest = text[prefix.Length..].TrimStart(" \t"u8);
        if (StartsWithWord(rest, "up"u8))
            return MigrationDirection.Up;
        return StartsWithWord(rest, "down"u8) ? MigrationDirection.Down : MigrationDirection.None;
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        return text.Length >= word.Length && Ascii.EqualsIgnoreCase(text[..word.Length], word)
            && (text.Length == word.Length || !Bytes.IsWord(text[word.Length]));
    }
}
