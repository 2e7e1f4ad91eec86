using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>
/// Reads Snowflake SQL into tokens: <c>--</c>, <c>//</c> and <c>/* */</c> comments, doubled quotes, backslash escapes in
/// single-quoted strings, dollar-quoted strings. Written from Snowflake's documentation, not from our own escaping.
/// </summary>
internal sealed class SqlLexer
{
    private static readonly string[] Symbols = ["::", "||", "<>", "!=", "<=", ">=", "=>", ":=", "->"];

    private readonly string _text;
    private int _at;
    private int _line = 1;

    private SqlLexer(string text) => _text = text;

    /// <summary>All tokens, the last one of kind <see cref="SqlTokenKind.End"/>.</summary>
    public static ImmutableArray<SqlToken> Read(string text)
    {
        var lexer = new SqlLexer(text);
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
        var c = _text[_at];
        if (char.IsAsciiLetter(c) || c == '_')
            return Take(SqlTokenKind.Word, WordLength(), text => text.ToUpperInvariant());
        if (char.IsAsciiDigit(c))
            return Take(SqlTokenKind.Number, NumberLength(), text => text);
        return c switch
        {
            '"' => QuotedName(),
            '\'' => String(),
            '$' when _text.AsSpan(_at).StartsWith("$$") => DollarString(),
            _ => Take(SqlTokenKind.Symbol, SymbolLength(), text => text),
        };
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length)
        {
            var rest = _text.AsSpan(_at);
            if (char.IsWhiteSpace(rest[0]))
                Advance(1);
            else if (rest.StartsWith("--") || rest.StartsWith("//"))
                Advance(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length);
            else if (rest.StartsWith("/*"))
                Advance(rest.IndexOf("*/") is >= 0 and var end ? end + 2 : throw Error("a comment is not closed"));
            else
                return;
        }
    }

    private int WordLength()
    {
        var length = 1;
        while (_at + length < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at + length]) || _text[_at + length] is '_' or '$'))
            length++;
        return length;
    }

    private int NumberLength()
    {
        var length = 1;
        while (_at + length < _text.Length && (char.IsAsciiDigit(_text[_at + length]) || _text[_at + length] == '.'))
            length++;
        if (_at + length < _text.Length && _text[_at + length] is 'e' or 'E')
        {
            length++;
            while (_at + length < _text.Length && (char.IsAsciiDigit(_text[_at + length]) || _text[_at + length] is '+' or '-'))
                length++;
        }
        return length;
    }

    private int SymbolLength()
    {
        var rest = _text[_at..];
        return Symbols.Any(symbol => rest.StartsWith(symbol, StringComparison.Ordinal)) ? 2 : 1;
    }

    private SqlToken QuotedName()
    {
        var length = 1;
        for (; ; length++)
        {
            if (_at + length >= _text.Length)
                throw Error("a quoted name is not closed");
            if (_text[_at + length] != '"')
                continue;
            if (_at + length + 1 >= _text.Length || _text[_at + length + 1] != '"')
                break;
            length++;
        }
        return Take(SqlTokenKind.QuotedName, length + 1, text => text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal));
    }

    private SqlToken String()
    {
        var value = new StringBuilder();
        for (var i = _at + 1; i < _text.Length; i++)
        {
            if (_text[i] == '\'' && (i + 1 == _text.Length || _text[i + 1] != '\''))
                return Take(SqlTokenKind.String, i + 1 - _at, _ => value.ToString());
            if (_text[i] == '\'')
                value.Append(_text[++i]);
            else if (_text[i] == '\\')
                i = Escape(value, i + 1);
            else
                value.Append(_text[i]);
        }
        throw Error("a string is not closed");
    }

    // Returns the index of the escape's last character.
    private int Escape(StringBuilder value, int i)
    {
        if (i >= _text.Length)
            throw Error("a string is not closed");
        switch (_text[i])
        {
            case 'u':
                value.Append((char)int.Parse(_text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                return i + 4;
            case 'x':
                value.Append((char)int.Parse(_text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                return i + 2;
            case '0' or '1' or '2' or '3' or '4' or '5' or '6' or '7':
                throw Error("an octal escape: its length depends on what follows, never emit one");
            default:
                value.Append(_text[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var c => c });
                return i;
        }
    }

    private SqlToken DollarString()
    {
        var end = _text.IndexOf("$$", _at + 2, StringComparison.Ordinal);
        return end < 0 ? throw Error("a $$ string is not closed") : Take(SqlTokenKind.DollarString, end + 2 - _at, text => text[2..^2]);
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
