using System.Numerics;
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
    public static Result Scan(ReadOnlySpan<byte> text, bool noBackslashEscapes)
    {
        ulong inString = 0;
        ulong escaped = 0;
        var lastQuote = 0;
        var position = 0;
        for (; position + Block <= text.Length; position += Block)
        {
            var masks = Masks.Of(text.Slice(position, Block));
            var quotes = masks.Quotes;
            if (noBackslashEscapes || (masks.Backslashes | escaped) == 0)
                escaped = 0;
            else
                quotes &= ~Escaped(masks.Backslashes, ref escaped);
            var inside = Parity(quotes) ^ inString;
            var special = (masks.Others | masks.Backslashes) & ~inside;
            if (special != 0)
                return new Result(position + BitOperations.TrailingZeroCount(special), null);
            if (quotes != 0)
                lastQuote = position + BitOperations.Log2(quotes);
            inString = (ulong)((long)inside >> 63);
        }

        // An escape reaches over the end of the last block: its byte has to be passed as well.
        return new Result(Math.Min(position + (int)escaped, text.Length), inString == 0 ? null : lastQuote);
    }

    // Bit i of the result is the parity of the bits 0 to i.
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
    private static ulong Escaped(ulong backslashes, ref ulong carry)
    {
        backslashes &= ~carry;
        var follows = (backslashes << 1) | carry;
        var oddStarts = backslashes & ~EvenBits & ~follows;
        var sequences = oddStarts + backslashes;
        carry = sequences < oddStarts ? 1UL : 0UL;
        return (EvenBits ^ (sequences << 1)) & follows;
    }

    /// <summary>One bit per byte of a block.</summary>
    private readonly record struct Masks(ulong Quotes, ulong Backslashes, ulong Others)
    {
        public static Masks Of(ReadOnlySpan<byte> block)
        {
            var vectors = MemoryMarshal.Cast<byte, Vector256<byte>>(block);
            var (low, high) = (vectors[0], vectors[1]);
            var dashes = Bits(low, high, (byte)'-');
            // A single dash is a sign; the last of a block may have its pair in the next one.
            var dashPairs = dashes & ((dashes >> 1) | (1UL << 63));
            return new Masks(
                Bits(low, high, (byte)'\''),
                Bits(low, high, (byte)'\\'),
                OthersOf(low) | ((ulong)OthersOf(high) << 32) | dashPairs);
        }

        private static ulong Bits(Vector256<byte> low, Vector256<byte> high, byte value)
        {
            var wanted = Vector256.Create(value);
            return Vector256.Equals(low, wanted).ExtractMostSignificantBits()
                | ((ulong)Vector256.Equals(high, wanted).ExtractMostSignificantBits() << 32);
        }

        private static uint OthersOf(Vector256<byte> bytes)
        {
            return (Vector256.Equals(bytes, Vector256.Create((byte)';')) | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'`')) | Vector256.Equals(bytes, Vector256.Create((byte)'#'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'/'))).ExtractMostSignificantBits();
        }
    }
}
