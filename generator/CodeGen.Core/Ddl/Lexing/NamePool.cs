using System.Buffers.Binary;
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

    private readonly string?[] _names = new string?[Places];

    /// <summary>The string of ASCII or UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestName)
            return Encoding.UTF8.GetString(bytes);
        ref var place = ref _names[PlaceOf(bytes)];
        if (place is null || !Ascii.Equals(bytes, place))
            place = Encoding.UTF8.GetString(bytes);
        return place;
    }

    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        for (; bytes.Length > 8; bytes = bytes[8..])
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 0x9E3779B97F4A7C15;
        hash = (hash ^ WordBytes.Head(bytes)) * 0x9E3779B97F4A7C15;
        return (int)(hash >> 52);
    }
}
