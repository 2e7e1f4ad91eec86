namespace Tidb.CodeGen.Conformance;

/// <summary>Kinds of tokens of the SQL dialects the judges read.</summary>
internal enum SqlTokenKind
{
    /// <summary>An unquoted identifier or keyword; <see cref="SqlToken.Value"/> is in upper case.</summary>
    Word,

    /// <summary>A quoted identifier; <see cref="SqlToken.Value"/> is the name.</summary>
    QuotedName,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A single-quoted string; <see cref="SqlToken.Value"/> is its content after escapes.</summary>
    String,

    /// <summary>A dollar-quoted string; <see cref="SqlToken.Value"/> is its content.</summary>
    DollarString,

    /// <summary>An operator or a punctuation mark.</summary>
    Symbol,

    /// <summary>The end of the text.</summary>
    End,
}

/// <summary>One token.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">As written.</param>
/// <param name="Value">What it means.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Line">1-based line.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Text, string Value, int Start, int Line)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Text.Length;

    public bool Is(string wordOrSymbol) => Kind is SqlTokenKind.Word or SqlTokenKind.Symbol && Value == wordOrSymbol;

    public override string ToString() => Kind == SqlTokenKind.End ? "the end" : $"`{Text}`";
}

/// <summary>A text that is not SQL of the dialect, or not of the forms we emit.</summary>
internal sealed class SqlSyntaxException(string message, SqlToken token)
    : Exception($"line {token.Line}: {message}, found {token}")
{
    public SqlToken Token { get; } = token;
}
