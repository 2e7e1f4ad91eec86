using System.Buffers;
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
    private const int MaxIdentifierLength = 255;

    private static readonly string[] Symbols = ["->>", "::", "||", "<>", "!=", "<=", ">=", "=>", ":=", "->"];

    private static readonly SearchValues<char> SingleSymbols = SearchValues.Create("()[],.;:=<>+-*/%@$?");

    private static readonly SearchValues<char> LooksLikeAnEnd = SearchValues.Create("\r\v\f\u0085\u2028\u2029");

    private readonly string _text;
    private int _at;
    private int _line;

    private SqlLexer(string text, int line)
    {
        _text = text;
        _line = line;
    }

    /// <summary>All tokens, the last one of kind <see cref="SqlTokenKind.End"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line its first character stands in: a body between dollar signs starts in its file's line.</param>
    public static ImmutableArray<SqlToken> Read(string text, int line = 1)
    {
        var lexer = new SqlLexer(text, line);
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
            if (rest[0] is ' ' or '\t' or '\n' or '\r')
                Advance(1);
            else if (rest.StartsWith("--") || rest.StartsWith("//"))
                Advance(LineCommentLength(rest));
            else if (rest.StartsWith("/*"))
                Advance(rest[2..].IndexOf("*/") is >= 0 and var end ? end + 4 : throw Error("a comment is not closed"));
            else
                return;
        }
    }

    // Clients disagree on what ends a line, so nothing but a line feed may look like an end.
    private int LineCommentLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        var length = end < 0 ? rest.Length : end;
        var ambiguous = rest[..length].TrimEnd('\r').IndexOfAny(LooksLikeAnEnd);
        return ambiguous < 0 ? length : throw Error("a character that some clients take for the end of the line, in a comment");
    }

    private int WordLength()
    {
        var length = 1;
        while (_at + length < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at + length]) || _text[_at + length] is '_' or '$'))
            length++;
        return length <= MaxIdentifierLength ? length : throw Error("a name of more than 255 characters");
    }

    // Digits, a fraction, an exponent; what follows must not continue it.
    private int NumberLength()
    {
        var length = DigitsAt(0);
        if (CharAt(length) == '.')
            length += 1 + DigitsAt(length + 1);
        if (CharAt(length) is 'e' or 'E')
        {
            var sign = CharAt(length + 1) is '+' or '-' ? 1 : 0;
            var digits = DigitsAt(length + 1 + sign);
            length += digits > 0 ? 1 + sign + digits : 0;
        }
        return char.IsAsciiLetter(CharAt(length)) || CharAt(length) is '_' or '.' ? throw Error("a number that runs into a name") : length;
    }

    private int DigitsAt(int offset)
    {
        var count = 0;
        while (char.IsAsciiDigit(CharAt(offset + count)))
            count++;
        return count;
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
        var token = Take(SqlTokenKind.QuotedName, length + 1, text => text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal));
        return token.Value.Length is > 0 and <= MaxIdentifierLength ? token : throw new SqlSyntaxException("a name of no or more than 255 characters", token);
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
        if (_text[i] is 'u' or 'x')
        {
            var digits = _text[i] == 'u' ? 4 : 2;
            value.Append((char)Hex(i + 1, digits));
            return i + digits;
        }
        value.Append(_text[i] switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            '\\' or '\'' or '"' => _text[i],
            >= '0' and <= '7' => throw Error("an octal escape: its length depends on what follows, never emit one"),
            _ => throw Error($"an escape `\\{_text[i]}` Snowflake does not document"),
        });
        return i;
    }

    private int Hex(int start, int digits)
    {
        return start + digits <= _text.Length
            && int.TryParse(_text.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code
            : throw Error("an escape without its hexadecimal digits");
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
