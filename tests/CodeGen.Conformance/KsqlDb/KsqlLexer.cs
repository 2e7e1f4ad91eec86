using System.Buffers;
using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>
/// Reads ksqlDB SQL into tokens: <c>--</c> comments, doubled quotes, backquoted names; strings know no escapes. Stricter
/// than the server where a tool beside it is: the splitter of ksql-migrations knows no backquotes, Confluent Cloud no
/// block comments, the test tool takes <c>--@</c> for a directive.
/// </summary>
internal sealed class KsqlLexer
{
    private const string NameCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";

    private static readonly string[] Symbols = ["->", "=>", "<>", "<=", ">="];

    private static readonly SearchValues<char> SingleSymbols = SearchValues.Create("()[],;=<>+-*/");

    private static readonly SearchValues<char> LooksLikeAnEnd = SearchValues.Create("\r\v\f\u0085\u2028\u2029");

    private static readonly SearchValues<char> PlainName = SearchValues.Create(NameCharacters);

    // A source may be called with a hyphen; TiCDC leaves nothing else in the name of a field.
    private static readonly SearchValues<char> QuotedNameCharacters = SearchValues.Create(NameCharacters + "-");

    private readonly string _text;
    private int _at;
    private int _line = 1;

    private KsqlLexer(string text) => _text = text;

    /// <summary>All tokens, the last one of kind <see cref="SqlTokenKind.End"/>.</summary>
    public static ImmutableArray<SqlToken> Read(string text)
    {
        var lexer = new KsqlLexer(text);
        var tokens = ImmutableArray.CreateBuilder<SqlToken>();
        do
            tokens.Add(lexer.Next());
        while (tokens[^1].Kind != SqlTokenKind.End);
        return tokens.ToImmutable();
    }

    private SqlToken Next()
    {
        SkipBlanks();
        if (_at == _text.Length)
            return new SqlToken(SqlTokenKind.End, "", "", _at, _line);
        return _text[_at] switch
        {
            >= '0' and <= '9' => Take(SqlTokenKind.Number, NumberLength(), text => text),
            '\'' => Quoted(SqlTokenKind.String, '\'', "a string"),
            '`' => QuotedName(),
            '"' => throw Error("a name in double quotes: backquotes are what we write"),
            var c when PlainName.Contains(c) => Take(SqlTokenKind.Word, WordLength(), text => text.ToUpperInvariant()),
            _ => Take(SqlTokenKind.Symbol, SymbolLength(), text => text),
        };
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length)
        {
            var rest = _text.AsSpan(_at);
            if (rest[0] is ' ' or '\n')
                Advance(1);
            else if (rest.StartsWith("--"))
                Advance(CommentLength(rest));
            else if (rest.StartsWith("/*"))
                throw Error("a block comment, which Confluent Cloud does not accept");
            else
                return;
        }
    }

    private int CommentLength(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOf('\n');
        if (length < 0)
            throw Error("a comment at the end of the file without a line end: ksql-migrations refuses it");
        if (!rest.StartsWith("-- "))
            throw Error("a comment that does not start with two hyphens and a blank");
        return rest[..length].IndexOfAny(LooksLikeAnEnd) < 0 ? length : throw Error("a character that some readers take for the end of the line, in a comment");
    }

    private int WordLength()
    {
        var length = RunOf(PlainName);
        return CharAt(length) == '@' ? throw Error("a name with @") : length;
    }

    private int NumberLength()
    {
        var length = 1;
        while (char.IsAsciiDigit(CharAt(length)))
            length++;
        return CharAt(length) is '.' or '_' or '@' || char.IsAsciiLetter(CharAt(length)) ? throw Error("a number we do not emit, or one that runs into a name") : length;
    }

    private int RunOf(SearchValues<char> characters)
    {
        var length = _text.AsSpan(_at).IndexOfAnyExcept(characters);
        return length < 0 ? _text.Length - _at : length;
    }

    private char CharAt(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private int SymbolLength()
    {
        foreach (var symbol in Symbols)
        {
            if (_text.AsSpan(_at).StartsWith(symbol, StringComparison.Ordinal))
                return symbol.Length;
        }
        return SingleSymbols.Contains(_text[_at]) ? 1 : throw Error("a character no statement has outside quotes");
    }

    private SqlToken QuotedName()
    {
        var token = Quoted(SqlTokenKind.QuotedName, '`', "a quoted name");
        return token.Value.Length > 0 && !token.Value.AsSpan().ContainsAnyExcept(QuotedNameCharacters)
            ? token
            : throw new SqlSyntaxException("a name that is no field of TiCDC's records and no source", token);
    }

    private SqlToken Quoted(SqlTokenKind kind, char quote, string what)
    {
        var length = 1;
        while (CharAt(length) != quote || CharAt(length + 1) == quote)
        {
            if (_at + length >= _text.Length)
                throw Error($"{what} is not closed");
            length += CharAt(length) == quote ? 2 : 1;
        }
        return Take(kind, length + 1, text => text[1..^1].Replace(new string(quote, 2), quote.ToString(), StringComparison.Ordinal));
    }

    private SqlToken Take(SqlTokenKind kind, int length, Func<string, string> value)
    {
        var text = _text.Substring(_at, length);
        var token = new SqlToken(kind, text, value(text), _at, _line);
        Advance(length);
        return token;
    }

    private void Advance(int length)
    {
        _line += _text.AsSpan(_at, length).Count('\n');
        _at += length;
    }

    private SqlSyntaxException Error(string message) => new(message, new SqlToken(SqlTokenKind.Symbol, _text[_at].ToString(), "", _at, _line));
}
