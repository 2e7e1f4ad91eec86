using System.Buffers.Binary;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>Finds the keyword of a word without making a string of it.</summary>
internal static class KeywordTable
{
    private const int Buckets = 4096;

    private static readonly string[] Names = Enum.GetNames<Keyword>();
    private static readonly int LongestWord = Names.Max(name => name.Length);
    private static readonly Entry[] Entries = [.. Names.Select(name => Entry.Of(System.Text.Encoding.ASCII.GetBytes(name)))];

    // Most words are names, so most buckets that are asked are empty: they have to fit into the nearest cache.
    private static readonly ushort[] Table = Build();

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
        var wanted = Entry.Of(word);
        for (var bucket = wanted.Bucket; ; bucket = (bucket + 1) % Buckets)
        {
            var keyword = (Keyword)Table[bucket];
            if (keyword == Keyword.None || (Entries[(int)keyword] == wanted && MiddleMatches(keyword, word)))
                return keyword;
        }
    }

    // Head and tail cover words of up to 16 letters; only longer ones have a middle to compare.
    private static bool MiddleMatches(Keyword keyword, ReadOnlySpan<byte> word)
    {
        return word.Length <= 16 || System.Text.Ascii.EqualsIgnoreCase(word, NameOf(keyword));
    }

    private static ushort[] Build()
    {
        var table = new ushort[Buckets];
        for (var i = 1; i < Entries.Length; i++)
        {
            var bucket = Entries[i].Bucket;
            while (table[bucket] != 0)
                bucket = (bucket + 1) % Buckets;
            table[bucket] = (ushort)i;
        }

        return table;
    }

    /// <summary>The first and the last eight bytes of a word in lower case. Shorter words have a head only.</summary>
    private readonly record struct Entry(ulong Head, ulong Tail, int Length)
    {
        private const ulong CaseBits = 0x2020202020202020;

        public int Bucket => (int)(((Head + (Tail * 31) + (ulong)Length) * 0x9E3779B97F4A7C15) >> 52);

        public static Entry Of(ReadOnlySpan<byte> word)
        {
            var tail = word.Length >= 8 ? BinaryPrimitives.ReadUInt64LittleEndian(word[^8..]) | CaseBits : 0;
            return new Entry(WordBytes.Head(word) | CaseBits, tail, word.Length);
        }
    }
}
