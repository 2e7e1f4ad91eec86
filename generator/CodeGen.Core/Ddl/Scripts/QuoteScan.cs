using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tidb.CodeGen.Ddl.Scripts;

/// <summary>
/// Skips text with single-quoted strings 64 bytes at a time. The quotes of a block become a bit mask, its running parity tells
/// which bytes lie inside strings, and only what stands outside can end the statement or start something else.
/// </summary>
internal static class QuoteScan
{
    private const int Block = 64;
    private const ulong EvenBits = 0x5555555555555555;

    /// <summary>Where a scan stopped.</summary>
    /// <param name="Length">Bytes that were passed.</param>
    /// <param name="OpenQuote">Index of the quote when the next byte lies inside a single-quoted string, else null.</param>
    public readonly record struct Result(int Length, int? OpenQuote);

    /// <summary>
    /// Passes bytes until one outside strings needs a closer look, or less than a block is left. Starts outside strings.
    /// </summary>
    /// <remarks>
    /// Optimized at once: a dump is a few calls with a long loop each, which tiered compilation would leave in unoptimized code,
    /// and code compiled ahead of time cannot hold vectors of the machine's width.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Result Scan(ReadOnlySpan<byte> text, bool noBackslashEscapes)
    {
        ulong inString = 0;
        ulong escaped = 0;
        var lastQuote = 0;
        var blocks = MemoryMarshal.Cast<byte, Vector512<byte>>(text);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            var quotes = Bits(block, (byte)'\'');
            var backslashes = Bits(block, (byte)'\\');
            if (noBackslashEscapes || (backslashes | escaped) == 0)
                escaped = 0;
            else
                quotes &= ~Escaped(backslashes, ref escaped);
            var inside = Parity(quotes) ^ inString;
            var special = (Others(block) | backslashes) & ~inside;
            if (special != 0)
                return new Result((i * Block) + BitOperations.TrailingZeroCount(special), null);
            if (quotes != 0)
                lastQuote = (i * Block) + BitOperations.Log2(quotes);
            inString = (ulong)((long)inside >> 63);
        }

        // An escape reaches over the end of the last block: its byte has to be passed as well.
        return new Result(Math.Min((blocks.Length * Block) + (int)escaped, text.Length), inString == 0 ? null : lastQuote);
    }

    // Bit i of the result is the parity of the bits 0 to i.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Parity(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }

    // The bytes behind an odd number of backslashes; carry is 1 when the first byte of the next block is one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Escaped(ulong backslashes, ref ulong carry)
    {
        backslashes &= ~carry;
        var follows = (backslashes << 1) | carry;
        var oddStarts = backslashes & ~EvenBits & ~follows;
        var sequences = oddStarts + backslashes;
        carry = sequences < oddStarts ? 1UL : 0UL;
        return (EvenBits ^ (sequences << 1)) & follows;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector512<byte> block, byte value)
    {
        return Vector512.Equals(block, Vector512.Create(value)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Others(Vector512<byte> block)
    {
        var dashes = Bits(block, (byte)'-');
        // A single dash is a sign; the last of a block may have its pair in the next one.
        var dashPairs = dashes & ((dashes >> 1) | (1UL << 63));
        var others = Vector512.Equals(block, Vector512.Create((byte)';')) | Vector512.Equals(block, Vector512.Create((byte)'"'))
            | Vector512.Equals(block, Vector512.Create((byte)'`')) | Vector512.Equals(block, Vector512.Create((byte)'#'))
            | Vector512.Equals(block, Vector512.Create((byte)'/'));
        return others.ExtractMostSignificantBits() | dashPairs;
    }
}
