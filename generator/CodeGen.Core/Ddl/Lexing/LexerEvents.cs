namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>What the lexer met besides tokens.</summary>
internal enum LexerEventKind
{
    /// <summary>A comment that names this tool.</summary>
    SuppressionComment,

    /// <summary><c>*/</c> outside a comment.</summary>
    StrayCommentEnd,

    /// <summary><c>--x</c> at the start of a line, read as a comment.</summary>
    DashComment,

    /// <summary><c>/*T![feature] … */</c> with an unknown feature.</summary>
    UnknownFeature,
}

/// <summary>One event and its bytes.</summary>
internal readonly record struct LexerEvent(LexerEventKind Kind, int Start, int Length);

/// <summary>The settings of a lexer.</summary>
/// <param name="NoBackslashEscapes">sql_mode NO_BACKSLASH_ESCAPES.</param>
/// <param name="Delimiter">The client's statement delimiter besides <c>;</c>; empty when it is <c>;</c>.</param>
internal readonly record struct LexerSettings(bool NoBackslashEscapes, ReadOnlyMemory<byte> Delimiter);
