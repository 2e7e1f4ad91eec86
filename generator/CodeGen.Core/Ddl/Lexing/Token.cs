namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>The lexical classes of TiDB's SQL that DDL needs.</summary>
internal enum TokenKind : byte
{
    /// <summary>End of the statement.</summary>
    End,

    /// <summary>An unquoted word; <see cref="Token.Keyword"/> tells which.</summary>
    Word,

    /// <summary><c>`…`</c>.</summary>
    QuotedName,

    /// <summary><c>'…'</c>.</summary>
    String,

    /// <summary><c>"…"</c>: a name or a string, whichever the grammar wants.</summary>
    DoubleQuoted,

    /// <summary>Digits only.</summary>
    Integer,

    /// <summary>Digits with a point.</summary>
    Decimal,

    /// <summary>A number with an exponent.</summary>
    Float,

    /// <summary><c>0x…</c> or <c>x'…'</c>.</summary>
    Hex,

    /// <summary><c>0b…</c> or <c>b'…'</c>.</summary>
    Bit,

    /// <summary><c>@name</c>, <c>@@name</c>.</summary>
    Variable,

    /// <summary><c>\N</c>.</summary>
    NullLiteral,

    /// <summary>One punctuation character.</summary>
    Symbol,

    /// <summary>A quote or comment without its end.</summary>
    Unterminated,
}

/// <summary>A token: its class and its place in the text; the bytes stay where they are.</summary>
/// <param name="Start">Index of the first byte.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Kind">Class.</param>
/// <param name="Code">The keyword of a word, the character of a symbol plus <see cref="SymbolBit"/>; else 0.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, ushort Code)
{
    /// <summary>Tells the codes of symbols from those of words, so that one comparison is enough for either.</summary>
    public const ushort SymbolBit = 0x8000;

    public int End => Start + Length;

    public Keyword Keyword => Code < SymbolBit ? (Keyword)Code : Keyword.None;

    /// <summary>The character of a symbol.</summary>
    public char Symbol => (char)(Code & ~SymbolBit);

    public bool Is(char symbol) => Code == (SymbolBit | symbol);

    /// <summary>True for that keyword, which must not be <see cref="Keyword.None"/>.</summary>
    public bool Is(Keyword keyword) => Code == (ushort)keyword;
}
