using System.Runtime.CompilerServices;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>
/// Cuts UTF-8 text into tokens. Comments are dropped, the content of executed ones is not. Never throws: what has no
/// end becomes one <see cref="TokenKind.Unterminated"/> token up to the end of the text.
/// </summary>
internal ref struct Lexer(ReadOnlySpan<byte> text, int position, LexerSettings settings, List<LexerEvent> events)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly ReadOnlySpan<byte> _delimiter = settings.Delimiter.Span;
    private int _position = position;
    private bool _afterName;
    private bool _afterDot;
    private bool _atMarker;

    /// <summary>The character code of the token that ends a statement, other than <c>;</c>.</summary>
    public const ushort DelimiterCode = 0xFFFF;

    /// <summary>Index behind the last token.</summary>
    public readonly int Position => _position;

    /// <summary>True inside <c>/*! … */</c>; one flag, not a depth, as in TiDB.</summary>
    public bool InExecutedComment { get; set; }

    /// <summary>The next token; <see cref="TokenKind.End"/> for ever at the end of the text.</summary>
    public Token Next()
    {
        SkipBlanks();
        var start = _position;
        if (start < _text.Length && Bytes.MayStartComment(_text[start]))
        {
            if (!SkipComments())
                return Unterminated();
            start = _position;
        }

        if (start >= _text.Length)
            return new Token(_text.Length, 0, TokenKind.End, 0);
        if (_atMarker)
            return new Token(start, 0, TokenKind.Symbol, DelimiterCode);
        if (AtDelimiter())
        {
            _position += _delimiter.Length;
            return new Token(start, _delimiter.Length, TokenKind.Symbol, DelimiterCode);
        }

        var (kind, code) = ReadToken(_text[start]);
        _afterDot = code == (Token.SymbolBit | '.');
        _afterName = kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.DoubleQuoted;
        return new Token(start, _position - start, kind, code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipBlanks()
    {
        var index = _position;
        while (index < _text.Length && Bytes.IsBlank(_text[index]))
            index++;
        _afterName &= index == _position;
        _position = index;
    }

    // Moves over comments and the blanks behind them. False at a comment that has no end.
    private bool SkipComments()
    {
        while (_position < _text.Length && Bytes.MayStartComment(_text[_position]) && !AtDelimiter())
        {
            var before = _position;
            _atMarker = _text[before] == '-' && MigrationMarker.Judge(_text[before..]) != MigrationDirection.None;
            if (_atMarker)
                return true;
            if (!SkipComment())
                return false;
            if (_position == before)
                return true;
            _afterName = false;
            SkipBlanks();
        }

        return true;
    }

    private Token Unterminated()
    {
        var start = _position;
        _position = _text.Length;
        return new Token(start, _text.Length - start, TokenKind.Unterminated, 0);
    }

    private readonly bool AtDelimiter() => _delimiter.Length > 0 && _text[_position..].StartsWith(_delimiter);

    private readonly byte Peek(int offset)
    {
        var index = _position + offset;
        return index < _text.Length ? _text[index] : (byte)0;
    }

    /// <summary>Moves over the comment at the position, if there is one. False when it has no end.</summary>
    public bool SkipComment()
    {
        switch (Peek(0))
        {
            case (byte)'#':
                SkipLine();
                return true;
            case (byte)'-' when Peek(1) == '-':
                SkipDashes();
                return true;
            case (byte)'*' when Peek(1) == '/':
                if (!InExecutedComment)
                    events.Add(new LexerEvent(LexerEventKind.StrayCommentEnd, _position, 2));
                InExecutedComment = false;
                _position += 2;
                return true;
            case (byte)'/' when Peek(1) == '*':
                return SkipBlockComment();
            default:
                return true;
        }
    }

    // TiDB wants a blank, a control character or the end behind the dashes; Liquibase's markers have none.
    private void SkipDashes()
    {
        if (_position + 2 >= _text.Length || Peek(2) <= ' ' || Peek(2) == 0x7F)
        {
            SkipLine();
        }
        else if (IsFirstOnLine(_text, _position))
        {
            events.Add(new LexerEvent(LexerEventKind.DashComment, _position, 2));
            SkipLine();
        }
    }

    /// <summary>True when only blanks stand before the position on its line.</summary>
    public static bool IsFirstOnLine(ReadOnlySpan<byte> text, int position)
    {
        for (var i = position - 1; i >= 0; i--)
        {
            if (text[i] == Bytes.LineFeed)
                return true;
            if (!Bytes.IsBlank(text[i]))
                return false;
        }

        return true;
    }

    private void SkipLine()
    {
        var rest = _text[_position..];
        var length = rest.IndexOf(Bytes.LineFeed);
        if (length < 0)
            length = rest.Length;
        NoteSuppression(_position, length);
        _position += length;
    }

    private bool SkipBlockComment()
    {
        var rest = _text[_position..];
        var (form, prefix) = ExecutedComment.Judge(rest);
        if (form == CommentForm.Executed)
        {
            InExecutedComment = true;
            _position += prefix;
            return true;
        }

        var end = rest[2..].IndexOf("*/"u8);
        if (end < 0)
            return false;
        if (form == CommentForm.UnknownFeature)
            events.Add(new LexerEvent(LexerEventKind.UnknownFeature, _position, prefix));
        NoteSuppression(_position, end + 4);
        _position += end + 4;
        return true;
    }

    private readonly void NoteSuppression(int start, int length)
    {
        if (_text.Slice(start, length).IndexOf("tidb-codegen:"u8) >= 0)
            events.Add(new LexerEvent(LexerEventKind.SuppressionComment, start, length));
    }

    private (TokenKind Kind, ushort Code) ReadToken(byte c)
    {
        if (Bytes.IsWord(c))
            return ReadWord(c);
        switch (c)
        {
            case (byte)'\'':
                return (ReadQuoted(c, TokenKind.String), 0);
            case (byte)'"':
                return (ReadQuoted(c, TokenKind.DoubleQuoted), 0);
            case (byte)'`':
                return (ReadBackquoted(), 0);
            case (byte)'.' when Bytes.IsDigit(Peek(1)) && !_afterName:
                return (ReadNumber(), 0);
            case (byte)'@':
                return (ReadVariable(), 0);
            case (byte)'\\' when Peek(1) == 'N':
                _position += 2;
                return (TokenKind.NullLiteral, 0);
            default:
                _position++;
                return (TokenKind.Symbol, (ushort)(Token.SymbolBit | c));
        }
    }

    private (TokenKind Kind, ushort Code) ReadWord(byte first)
    {
        var start = _position;
        if (Bytes.IsDigit(first) && !_afterDot)
        {
            var number = ReadNumber();
            if (number != TokenKind.Word)
                return (number, 0);
            _position = start;
        }
        else if (Peek(1) == '\'' && (first | 0x20) is 'x' or 'b' or 'n' && ReadPrefixed(first) is { } literal)
        {
            return (literal, 0);
        }

        var end = start + 1;
        while (end < _text.Length && Bytes.IsWord(_text[end]))
            end++;
        _position = end;
        return (TokenKind.Word, (ushort)KeywordTable.Find(_text[start..end]));
    }

    // x'41', b'101' and N'text'.
    private TokenKind? ReadPrefixed(byte first)
    {
        _position++;
        var kind = ReadQuoted((byte)'\'', TokenKind.String);
        if (kind == TokenKind.Unterminated)
            return kind;
        return (first | 0x20) switch { 'x' => TokenKind.Hex, 'b' => TokenKind.Bit, _ => TokenKind.String };
    }

    // A word of digits and letters is a number only as far as TiDB says so; Word means: it is a name after all.
    private TokenKind ReadNumber()
    {
        var start = _position;
        if (_text[start] == '0' && Peek(1) is (byte)'x' or (byte)'b')
            return ReadPrefixedNumber();
        var i = SkipDigits(start);
        var kind = TokenKind.Integer;
        if (i < _text.Length && _text[i] == '.')
        {
            kind = TokenKind.Decimal;
            i = SkipDigits(i + 1);
        }

        if (i < _text.Length && (_text[i] | 0x20) == 'e')
        {
            var exponent = i + 1;
            if (exponent < _text.Length && _text[exponent] is (byte)'+' or (byte)'-')
                exponent++;
            var end = SkipDigits(exponent);
            if (end > exponent)
            {
                kind = TokenKind.Float;
                i = end;
            }
        }

        if (kind == TokenKind.Integer && i < _text.Length && Bytes.IsWord(_text[i]))
            return TokenKind.Word;
        _position = i;
        return kind;
    }

    private TokenKind ReadPrefixedNumber()
    {
        var hex = Peek(1) == 'x';
        var i = _position + 2;
        while (i < _text.Length && (hex ? char.IsAsciiHexDigit((char)_text[i]) : _text[i] is (byte)'0' or (byte)'1'))
            i++;
        if (i == _position + 2 || (i < _text.Length && Bytes.IsWord(_text[i])))
            return TokenKind.Word;
        _position = i;
        return hex ? TokenKind.Hex : TokenKind.Bit;
    }

    private readonly int SkipDigits(int index)
    {
        while (index < _text.Length && Bytes.IsDigit(_text[index]))
            index++;
        return index;
    }

    private TokenKind ReadVariable()
    {
        _position++;
        if (Peek(0) == '@')
            _position++;
        var quote = Peek(0);
        if (quote is (byte)'\'' or (byte)'"')
            return ReadQuoted(quote, TokenKind.Variable);
        if (quote == '`')
            return ReadBackquoted() == TokenKind.Unterminated ? TokenKind.Unterminated : TokenKind.Variable;
        while (_position < _text.Length && (Bytes.IsWord(_text[_position]) || _text[_position] == '.'))
            _position++;
        return TokenKind.Variable;
    }

    private TokenKind ReadBackquoted()
    {
        for (var i = _position + 1; ;)
        {
            var length = i < _text.Length ? _text[i..].IndexOf((byte)'`') : -1;
            if (length < 0)
                return ReadToEnd();
            i += length + 1;
            if (i < _text.Length && _text[i] == '`')
            {
                i++;
                continue;
            }

            _position = i;
            return TokenKind.QuotedName;
        }
    }

    private TokenKind ReadQuoted(byte quote, TokenKind kind)
    {
        for (var i = _position + 1; i < _text.Length;)
        {
            var length = _text[i..].IndexOfAny(quote, (byte)'\\');
            if (length < 0)
                break;
            i += length;
            if (_text[i] == '\\')
            {
                i += settings.NoBackslashEscapes ? 1 : 2;
            }
            else if (i + 1 < _text.Length && _text[i + 1] == quote)
            {
                i += 2;
            }
            else
            {
                _position = i + 1;
                return kind;
            }
        }

        return ReadToEnd();
    }

    private TokenKind ReadToEnd()
    {
        _position = _text.Length;
        return TokenKind.Unterminated;
    }
}
