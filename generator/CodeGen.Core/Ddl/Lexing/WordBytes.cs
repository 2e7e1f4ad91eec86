using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>Reads the bytes of a word a few at a time.</summary>
internal static class WordBytes
{
    /// <summary>The first eight bytes, the first one lowest; what a shorter word lacks is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Head(ReadOnlySpan<byte> word)
    {
        if (word.Length >= 8)
            return BinaryPrimitives.ReadUInt64LittleEndian(word);
        if (word.Length >= 4)
        {
            // The two reads overlap in the middle; what both have is the same.
            var last = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(word[^4..]);
            return BinaryPrimitives.ReadUInt32LittleEndian(word) | (last << (8 * (word.Length - 4)));
        }

        return word.Length switch
        {
            3 => word[0] | ((ulong)word[1] << 8) | ((ulong)word[2] << 16),
            2 => word[0] | ((ulong)word[1] << 8),
            1 => word[0],
            _ => 0,
        };
    }
}
