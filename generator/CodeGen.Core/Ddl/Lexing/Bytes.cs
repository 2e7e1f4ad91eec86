using System.Runtime.CompilerServices;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>Byte classes of TiDB's lexer.</summary>
internal static class Bytes
{
    private static readonly byte[] Classes = Build();

    private const byte Blank = 1;
    private const byte Word = 2;
    private const byte Digit = 4;
    private const byte Comment = 8;

    /// <summary>Line feeds end line comments.</summary>
    public const byte LineFeed = (byte)'\n';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(byte value) => (Classes[value] & Blank) != 0;

    /// <summary>Letters, digits, <c>_</c>, <c>$</c> and every byte from 0x80.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(byte value) => (Classes[value] & Word) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte value) => (Classes[value] & Digit) != 0;

    /// <summary>The bytes with which a comment, or the end of an executed one, may start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStartComment(byte value) => (Classes[value] & Comment) != 0;

    private static byte[] Build()
    {
        var classes = new byte[256];
        for (var i = 0; i < 256; i++)
        {
            if (i is (>= 9 and <= 13) or ' ')
                classes[i] |= Blank;
            if (char.IsAsciiLetterOrDigit((char)i) || i is '_' or '$' or >= 0x80)
                classes[i] |= Word;
            if (char.IsAsciiDigit((char)i))
                classes[i] |= Digit;
            if ((char)i is '/' or '-' or '#' or '*')
                classes[i] |= Comment;
        }

        return classes;
    }
}
