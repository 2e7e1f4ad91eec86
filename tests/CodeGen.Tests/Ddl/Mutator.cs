using System.Text;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Damages texts, byte by byte and token by token.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> seeds)
{
    private const int LongestResult = 64 * 1024;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "'", "\"", "`", "(", ")", ",", ";", "/*", "*/", "/*!", "/*!50100 ", "/*T![", "/*T![ttl] ", "--", "-- ", "#", "\\", "\n", "\r\n", "\0", "0x", "x'", "b'", "1e",
            ".", "@", "=", "　", "\uFEFF", " as ", " partition by ", " default ", " key ", " unique ", " not ", " null ", "ALTER TABLE ", "CREATE TABLE ", " like ", " select ",
            "99999999999999999999", "*/;", "é", "\U0001F600", "delimiter //\n", "-- +goose Down\n", "set sql_mode='ANSI_QUOTES';", "set sql_mode='NO_BACKSLASH_ESCAPES';",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xE3, 0x81], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE, 0xFF],
    ];

    /// <summary>A damaged text.</summary>
    public byte[] Next()
    {
        List<byte> text = [.. Seed()];
        for (var edits = random.Next(1, 6); edits > 0 && text.Count < LongestResult; edits--)
            Edit(text);
        return [.. text];
    }

    private byte[] Seed() => seeds[random.Next(seeds.Count)];

    private void Edit(List<byte> text)
    {
        var at = random.Next(text.Count + 1);
        switch (random.Next(10))
        {
            case 0 when text.Count > 0:
                text[at % text.Count] = (byte)random.Next(256);
                break;
            case 1 when text.Count > 0:
                text[at % text.Count] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                text.RemoveRange(at, text.Count - at);
                break;
            case 3:
                text.RemoveRange(at, Math.Min(random.Next(16), text.Count - at));
                break;
            case 4:
                text.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 5:
                Splice(text, at);
                break;
            case 6:
                LengthenToken(text, at);
                break;
            default:
                EditTokens(text);
                break;
        }
    }

    // The rest comes from another text.
    private void Splice(List<byte> text, int at)
    {
        var other = Seed();
        text.RemoveRange(at, text.Count - at);
        text.AddRange(other.AsSpan(random.Next(other.Length)));
    }

    private void LengthenToken(List<byte> text, int at)
    {
        var piece = Pieces[random.Next(Pieces.Length)];
        if (random.Next(2) == 0)
            piece = [(byte)"a1_'`.("[random.Next(7)]];
        for (var i = random.Next(4_000); i > 0; i--)
            text.InsertRange(at, piece);
    }

    // Swaps, doubles or deletes words and symbols.
    private void EditTokens(List<byte> text)
    {
        var tokens = Tokens(text);
        if (tokens.Count == 0)
            return;
        var (one, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
        switch (random.Next(3))
        {
            case 0:
                (tokens[one], tokens[other]) = (tokens[other], tokens[one]);
                break;
            case 1:
                tokens.Insert(other, tokens[one]);
                break;
            default:
                tokens.RemoveAt(one);
                break;
        }

        text.Clear();
        foreach (var token in tokens)
            text.AddRange(token);
    }

    private static List<byte[]> Tokens(List<byte> text)
    {
        var tokens = new List<byte[]>();
        for (var start = 0; start < text.Count;)
        {
            var end = start + 1;
            while (end < text.Count && IsWord(text[start]) && IsWord(text[end]))
                end++;
            tokens.Add([.. text[start..end]]);
            start = end;
        }

        return tokens;
    }

    private static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'_' or >= 0x80;
}
