using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>
/// Reads the tokens of one statement. After the first syntax error every token looks like the end of the statement, so
/// all loops end by themselves; nothing is thrown.
/// </summary>
internal sealed partial class Parser(StatementText text, NamePool names, ICollection<Diagnostic> diagnostics)
{
    private const int MaxDepth = 1000;
    private const int MaxNameLength = 64;

    private readonly Reused<ColumnSyntax> _columns = new();
    private readonly Reused<IndexSyntax> _indexes = new();

    private int _index;

    // USING HYPO: an index that exists only for the optimizer.
    private bool _isHypothetical;

    /// <summary>True after a syntax error.</summary>
    public bool Failed { get; private set; }

    /// <summary>Places of the columns and constraints of a CREATE TABLE, in text order.</summary>
    public List<Span> Elements { get; } = [];

    /// <summary>The tables the statement names.</summary>
    public List<StatementName> Names { get; } = [];

    /// <summary>Refuses the statement without reading it.</summary>
    public void Reject(Diagnostic diagnostic) => FailWith(diagnostic);

    /// <summary>Reports a statement whose first two words say nothing; a blank that is none may be to blame.</summary>
    public void ReportUnknown()
    {
        var second = text.At(1);
        if (text.At(0).Kind == TokenKind.Unterminated || second.Kind == TokenKind.Unterminated)
            return;
        if (RawOf(second).Any(c => c >= 0x80 && char.IsWhiteSpace(c)))
            Report(ParsingDiagnostics.UnicodeBlank.At(text.SpanOf(second), RawOf(second)));
        Report(ParsingDiagnostics.UnknownStatement.At(text.SpanOf(text.At(0), second), $"{RawOf(text.At(0))} {RawOf(second)}".TrimEnd()));
    }

    /// <summary>Reports a quote or comment that swallowed the rest of the file, also in statements read only in part.</summary>
    public void CheckTerminated()
    {
        var last = text.At(text.Count - 1);
        if (last.Kind == TokenKind.Unterminated)
            FailWith(ParsingDiagnostics.Unterminated.At(text.SpanOf(last), UnterminatedThing(last)));
    }

    private ref readonly Token Current => ref text.At(Failed ? text.Count : _index);

    private ref readonly Token Previous => ref text.At(_index - 1);

    private bool AtEnd => Current.Kind == TokenKind.End;

    private bool NoBackslashEscapes => text.Modes.HasFlag(SqlModes.NoBackslashEscapes);

    /// <summary>Makes the parser ready for the next statement.</summary>
    public void Restart()
    {
        _index = 0;
        _isHypothetical = false;
        Failed = false;
        Elements.Clear();
        Names.Clear();
        _columns.TakeBack();
        _indexes.TakeBack();
    }

    private ref readonly Token Ahead(int count) => ref text.At(Failed ? text.Count : _index + count);

    private ref readonly Token Take()
    {
        ref readonly var token = ref Current;
        if (!Failed)
            _index++;
        return ref token;
    }

    private bool Accept(Keyword keyword)
    {
        if (!Current.Is(keyword))
            return false;
        _index++;
        return true;
    }

    private bool Accept(Keyword first, Keyword second)
    {
        if (!Current.Is(first) || !Ahead(1).Is(second))
            return false;
        _index += 2;
        return true;
    }

    private bool Accept(char symbol)
    {
        if (!Current.Is(symbol))
            return false;
        _index++;
        return true;
    }

    private void Expect(Keyword keyword)
    {
        if (!Accept(keyword))
            Fail(KeywordTable.NameOf(keyword));
    }

    private void Expect(char symbol)
    {
        if (!Accept(symbol))
            Fail($"`{symbol}`");
    }

    private void ExpectEnd()
    {
        if (!AtEnd)
            Fail("the end of the statement");
    }

    private void Fail(string expected)
    {
        if (Failed)
            return;
        Report(Current.Kind == TokenKind.Unterminated
            ? ParsingDiagnostics.Unterminated.At(text.SpanOf(Current), UnterminatedThing(Current))
            : ParsingDiagnostics.SyntaxError.At(text.SpanOf(Current), expected, Describe(Current)));
        Failed = true;
    }

    private void FailWith(Diagnostic diagnostic)
    {
        if (Failed)
            return;
        Report(diagnostic);
        Failed = true;
    }

    private void Report(Diagnostic diagnostic)
    {
        if (!Failed)
            diagnostics.Add(diagnostic);
    }

    private void Tolerate(Token token, string form) => Report(ParsingDiagnostics.ToleratedSyntax.At(text.SpanOf(token), form));

    private string UnterminatedThing(Token token) => text.BytesOf(token)[0] switch
    {
        (byte)'/' => "the comment",
        (byte)'`' => "the quoted name",
        _ => "the string",
    };

    private string Describe(Token token)
    {
        if (token.Kind == TokenKind.End)
            return "the end of the statement";
        var raw = TokenText.Raw(text.BytesOf(token)[..Math.Min(token.Length, 40)]);
        return token.Length > 40 ? $"`{raw}…`" : $"`{raw}`";
    }

    private string NameOf(Token token) => TokenText.Name(text.BytesOf(token), names);

    private string RawOf(Token token) => TokenText.Raw(text.BytesOf(token));

    private Span SpanFrom(Token first) => text.SpanOf(first, Previous.Start >= first.Start ? Previous : first);

    private static bool IsName(Token token)
    {
        return token.Kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.DoubleQuoted;
    }

    private static bool IsString(Token token) => token.Kind is TokenKind.String or TokenKind.DoubleQuoted;

    // A name is any word: TiDB's reserved ones are taken too, because nothing else can stand in a name's place.
    private Name ExpectName(string what, bool warn = true)
    {
        var token = Current;
        if (!IsName(token))
        {
            Fail(what);
            return new Name("", text.SpanOf(token));
        }

        _index++;
        var name = NameOf(token);
        var span = text.SpanOf(token);
        if (warn)
            CheckName(token, name, span);
        return new Name(name, span);
    }

    private void CheckName(Token token, string name, Span span)
    {
        if (name.Length == 0)
            Report(ParsingDiagnostics.NameNotAllowed.At(span, name, "it is empty"));
        else if (name.Length > MaxNameLength && name.EnumerateRunes().Count() > MaxNameLength)
            Report(ParsingDiagnostics.NameNotAllowed.At(span, name, "it is longer than 64 characters"));
        else if (name[^1] == ' ')
            Report(ParsingDiagnostics.NameNotAllowed.At(span, name, "it ends with a blank"));
        if (token.Kind == TokenKind.Word)
            CheckBareName(token, name, span);
    }

    private void CheckBareName(Token token, string name, Span span)
    {
        if (KeywordTable.IsReserved(token.Keyword) && !FollowsDot(token) && !Current.Is('.'))
            Report(ParsingDiagnostics.ReservedWord.At(span, name));
        else if (KeywordTable.IsFunctionToken(token.Keyword) && Current.Is('(') && Current.Start == token.End && !FollowsDot(token))
            Tolerate(token, $"the name `{name}` directly before a parenthesis");
        else if (name.Length != token.Length && name.Any(c => c >= 0x80 && char.IsWhiteSpace(c)))
            Report(ParsingDiagnostics.UnicodeBlank.At(span, name));
    }

    private bool FollowsDot(Token token)
    {
        return token.Start > 0 && _index >= 2 && text.At(_index - 2).Is('.');
    }

    /// <summary>[db.]table.</summary>
    private TableName ExpectTableName()
    {
        var first = ExpectName("a table name");
        if (!Accept('.'))
            return new TableName(null, first.Text, first.Span);
        var second = ExpectName("a table name");
        if (Current.Is('.'))
            Fail("the end of the table name");
        return new TableName(first.Text, second.Text, Failed ? first.Span : first.Span.To(second.Span));
    }

    /// <summary>[[db.]table.]column: only the column counts.</summary>
    private Name ExpectColumnName()
    {
        var name = ExpectName("a column name");
        for (var i = 0; i < 2 && Accept('.'); i++)
            name = ExpectName("a column name");
        return name;
    }

    private int ExpectInteger(string what)
    {
        var token = Current;
        if (token.Kind != TokenKind.Integer)
        {
            Fail(what);
            return 0;
        }

        _index++;
        return ParseInteger(token);
    }

    // Numbers beyond int only have to be too big for every limit.
    private int ParseInteger(Token token)
    {
        long value = 0;
        foreach (var digit in text.BytesOf(token))
            value = Math.Min((value * 10) + (digit - '0'), int.MaxValue);
        return (int)value;
    }

    private string ExpectString(string what)
    {
        if (!IsString(Current))
        {
            Fail(what);
            return "";
        }

        return StringOf(Take());
    }

    private string StringOf(Token token) => TokenText.String(text.BytesOf(token), NoBackslashEscapes, names);

    /// <summary>A name or a string, as character sets and engines are written.</summary>
    private string? AcceptWordOrString()
    {
        if (!IsName(Current) && !IsString(Current))
            return null;
        var token = Take();
        return IsString(token) ? StringOf(token) : NameOf(token);
    }

    /// <summary>Moves behind the parenthesis that closes the current one; the depth is limited.</summary>
    private void SkipParentheses()
    {
        var depth = 0;
        do
        {
            if (Accept('('))
            {
                if (++depth > MaxDepth)
                    FailWith(ParsingDiagnostics.NestingTooDeep.At(text.SpanOf(Previous), MaxDepth));
            }
            else if (Accept(')'))
            {
                depth--;
            }
            else if (AtEnd || Current.Kind == TokenKind.Unterminated)
            {
                Fail("`)`");
            }
            else
            {
                _index++;
            }
        }
        while (depth > 0 && !Failed);
    }

    private bool AcceptIfNotExists()
    {
        if (!Current.Is(Keyword.IF) || !Ahead(1).Is(Keyword.NOT) || !Ahead(2).Is(Keyword.EXISTS))
            return false;
        _index += 3;
        return true;
    }

    private bool AcceptIfExists() => Accept(Keyword.IF, Keyword.EXISTS);
}
