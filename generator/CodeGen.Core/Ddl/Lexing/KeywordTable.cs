using System.Buffers.Binary;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>Finds the keyword of a word without making a string of it.</summary>
internal static class KeywordTable
{
    private const int Buckets = 4096;
    private const ulong CaseBits = 0x2020202020202020;

    private static readonly string[] Names = Enum.GetNames<Keyword>();
    private static readonly Entry[] Entries = Build();
    private static readonly int LongestWord = Names.Max(name => name.Length);

    /// <summary>True for a word that TiDB never takes as a bare name.</summary>
    public static bool IsReserved(Keyword keyword) => keyword is > Keyword.None and <= Keyword.ZEROFILL;

    /// <summary>True for a word that TiDB does not take as a name when a parenthesis follows it directly.</summary>
    public static bool IsFunctionToken(Keyword keyword) => keyword is > Keyword.ZEROFILL and <= Keyword.VAR_SAMP;

    /// <summary>The keyword's spelling in upper case.</summary>
    public static string NameOf(Keyword keyword) => Names[(int)keyword];

    /// <summary>The keyword a word is, ignoring ASCII case.</summary>
    public static Keyword Find(ReadOnlySpan<byte> word)
    {
        if (word.Length < 2 || word.Length > LongestWord)
            return Keyword.None;
        var (head, tail) = Fold(word);
        for (var bucket = Hash(head, tail, word.Length); ; bucket = (bucket + 1) % Buckets)
        {
            ref readonly var entry = ref Entries[bucket];
            if (entry.Keyword == Keyword.None)
                return Keyword.None;
            if (entry.Head == head && entry.Tail == tail && entry.Length == word.Length && MiddleMatches(entry.Keyword, word))
                return entry.Keyword;
        }
    }

    // Head and tail cover words of up to 16 letters; only longer ones have a middle to compare.
    private static bool MiddleMatches(Keyword keyword, ReadOnlySpan<byte> word)
    {
        return word.Length <= 16 || System.Text.Ascii.EqualsIgnoreCase(word, NameOf(keyword));
    }

    private static (ulong Head, ulong Tail) Fold(ReadOnlySpan<byte> word)
    {
        if (word.Length >= 8)
        {
            return (BinaryPrimitives.ReadUInt64LittleEndian(word) | CaseBits,
                BinaryPrimitives.ReadUInt64LittleEndian(word[^8..]) | CaseBits);
        }

        ulong head = 0;
        for (var i = 0; i < word.Length; i++)
            head |= (ulong)word[i] << (8 * i);
        return (head | CaseBits, 0);
    }

    private static int Hash(ulong head, ulong tail, int length)
    {
        var mixed = (head + (tail * 31) + (ulong)length) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> 52);
    }

    private static Entry[] Build()
    {
        var entries = new Entry[Buckets];
        for (var i = 1; i < Names.Length; i++)
        {
            var word = System.Text.Encoding.ASCII.GetBytes(Names[i]);
            var (head, tail) = Fold(word);
            var bucket = Hash(head, tail, word.Length);
            while (entries[bucket].Keyword != Keyword.None)
                bucket = (bucket + 1) % Buckets;
            entries[bucket] = new Entry(head, tail, word.Length, (Keyword)i);
        }

        return entries;
    }

    private readonly record struct Entry(ulong Head, ulong Tail, int Length, Keyword Keyword);
}
