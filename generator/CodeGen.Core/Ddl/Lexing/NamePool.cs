using System.Text;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>
/// Shares the strings of short names: a schema of thousands of tables repeats <c>id</c> and <c>created_at</c> in each. A fixed
/// number of places, the last name wins.
/// </summary>
internal sealed class NamePool
{
    private const int Places = 4096;
    private const int LongestName = 32;

    private readonly string?[] _names = new string?[Places];

    /// <summary>The string of ASCII or UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestName)
            return Encoding.UTF8.GetString(bytes);
        uint hash = 2166136261;
        foreach (var value in bytes)
            hash = (hash ^ value) * 16777619;
        ref var place = ref _names[(hash ^ (hash >> 15)) % Places];
        if (place is null || !Ascii.Equals(bytes, place))
            place = Encoding.UTF8.GetString(bytes);
        return place;
    }
}
