using System.Text;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>
/// Shares the strings of short texts: a schema of thousands of tables repeats <c>id</c> and <c>created_at</c> in each. A fixed
/// number of places, the last text wins.
/// </summary>
internal sealed class NamePool
{
    private const int Places = 4096;
    private const int LongestName = 32;

    private readonly Place[] _places = new Place[Places];

    /// <summary>The string of ASCII or UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestName)
            return Encoding.UTF8.GetString(bytes);
        var head = WordBytes.Head(bytes);
        var tail = bytes.Length <= 8 ? 0 : WordBytes.Head(bytes[Math.Max(8, bytes.Length - 8)..]);
        ref var place = ref _places[((head ^ (tail * 0x9E3779B97F4A7C15) ^ (ulong)bytes.Length) * 0x9E3779B97F4A7C15) >> 52];
        if (place.Head != head || place.Tail != tail || place.Length != bytes.Length || !MiddleMatches(place.Text, bytes))
            place = new Place(head, tail, bytes.Length, Encoding.UTF8.GetString(bytes));
        return place.Text ?? "";
    }

    // Head and tail are all there is of up to sixteen bytes, and comparing them touches no string.
    private static bool MiddleMatches(string? text, ReadOnlySpan<byte> bytes) => bytes.Length <= 16 || Ascii.Equals(bytes, text);

    private readonly record struct Place(ulong Head, ulong Tail, int Length, string? Text);
}
