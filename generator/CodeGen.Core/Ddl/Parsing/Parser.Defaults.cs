using System.Text;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    private static readonly ColumnDefault Now = new(DefaultKind.Expression, "CURRENT_TIMESTAMP()");

    private readonly SharedByText<ColumnDefault> _literals = new(literal => literal.Text);

    private ColumnDefault? ExpectDefault()
    {
        if (Current.Is('('))
            return ReadParenthesizedDefault();
        return AcceptLiteral() ?? AcceptNow() ?? AcceptSequence() ?? ExpectCall();
    }

    /// <summary>A literal: number with sign, strings side by side, hex, bit, TRUE, FALSE, NULL.</summary>
    private ColumnDefault? AcceptLiteral()
    {
        if (IsIntroducer(Current, Ahead(1)))
            _index++;
        var token = Current;
        if (IsString(token))
            return ReadStrings();
        if ((token.Is('-') || token.Is('+')) && IsNumber(Ahead(1)))
        {
            _index++;
            return NumberDefault(token.Symbol + RestoreNumber(Take()));
        }

        if (IsNumber(token))
            return NumberDefault(RestoreNumber(Take()));
        if (token.Kind is TokenKind.Hex or TokenKind.Bit)
            return ReadBinary();
        if (token.Kind == TokenKind.NullLiteral || token.Is(Keyword.NULL))
        {
            _index++;
            return ColumnDefault.Null;
        }

        return Accept(Keyword.TRUE) ? new ColumnDefault(DefaultKind.Literal, "TRUE")
            : Accept(Keyword.FALSE) ? new ColumnDefault(DefaultKind.Literal, "FALSE")
            : null;
    }

    private ColumnDefault NumberDefault(string text)
    {
        return _literals.Get(text, 0, static (text, _) => new ColumnDefault(DefaultKind.Literal, text));
    }

    private static bool IsNumber(Token token) => token.Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Float;

    // Strings side by side are one.
    private ColumnDefault ReadStrings()
    {
        var token = Take();
        var value = StringOf(token);
        if (!IsString(Current))
            return _literals.Get(Quoted(token, value), value, static (text, value) => new ColumnDefault(DefaultKind.Literal, text) { StringValue = value });
        var all = new StringBuilder(value);
        while (IsString(Current))
            all.Append(StringOf(Take()));
        return new ColumnDefault(DefaultKind.Literal, QuoteString(all.ToString())) { StringValue = all.ToString() };
    }

    // Most strings are written as they are restored.
    private string Quoted(Token token, string value)
    {
        var raw = text.BytesOf(token);
        return raw[0] == '\'' && TokenText.IsPlain(raw[1..^1], (byte)'\'', NoBackslashEscapes) ? names.Get(raw) : QuoteString(value);
    }

    private ColumnDefault? ReadBinary()
    {
        var token = Take();
        if (RestoreBinary(token) is { } restored)
            return new ColumnDefault(DefaultKind.Literal, restored);
        FailWith(ParsingDiagnostics.MalformedLiteral.At(text.SpanOf(token), RawOf(token)));
        return null;
    }

    /// <summary>CURRENT_TIMESTAMP and its synonyms, with or without a number of digits.</summary>
    private ColumnDefault? AcceptNow()
    {
        var keyword = Current.Keyword;
        var needsParentheses = keyword is Keyword.NOW or Keyword.CURDATE;
        if (!needsParentheses && keyword is not (Keyword.CURRENT_TIMESTAMP or Keyword.LOCALTIME or Keyword.LOCALTIMESTAMP or Keyword.CURRENT_DATE))
            return null;
        _index++;
        if (needsParentheses && !Current.Is('('))
            Fail("`(`");
        var digits = "";
        if (Accept('('))
        {
            if (Current.Kind == TokenKind.Integer && keyword is not (Keyword.CURRENT_DATE or Keyword.CURDATE))
                digits = RestoreNumber(Take());
            Expect(')');
        }

        if (keyword is Keyword.CURRENT_DATE or Keyword.CURDATE)
            return new ColumnDefault(DefaultKind.Expression, "CURRENT_DATE()");
        return digits.Length == 0 ? Now : new ColumnDefault(DefaultKind.Expression, $"CURRENT_TIMESTAMP({digits})");
    }

    // NEXT VALUE FOR s and NEXTVAL(s) are one thing.
    private ColumnDefault? AcceptSequence()
    {
        var start = _index;
        var parenthesized = Current.Is(Keyword.NEXTVAL) && Ahead(1).Is('(');
        if (parenthesized)
            _index += 2;
        else if (Current.Is(Keyword.NEXT) && Ahead(1).Is(Keyword.VALUE) && Ahead(2).Is(Keyword.FOR))
            _index += 3;
        else
            return null;
        if (!IsName(Current))
        {
            _index = start;
            return null;
        }

        var sequence = ExpectTableName();
        if (parenthesized)
            Expect(')');
        var name = (sequence.Schema is null ? "" : QuoteName(sequence.Schema) + ".") + QuoteName(sequence.Table);
        return new ColumnDefault(DefaultKind.Expression, $"NEXTVAL({name})");
    }

    // TiDB wants no parentheses around a function call, MySQL does.
    private ColumnDefault? ExpectCall()
    {
        var start = _index;
        var name = Current;
        if (name.Kind != TokenKind.Word || !Ahead(1).Is('('))
        {
            Fail("a default value");
            return null;
        }

        if (name.Keyword != Keyword.REPLACE && (KeywordTable.IsReserved(name.Keyword) || KeywordTable.IsFunctionToken(name.Keyword)))
            Tolerate(name, $"`{RawOf(name)}(…)` as a default");
        _index++;
        SkipParentheses();
        return Failed ? null : new ColumnDefault(DefaultKind.Expression, Restore(start, _index));
    }

    /// <summary>(value): the parentheses around a literal, CURRENT_TIMESTAMP or a sequence mean nothing.</summary>
    /// <param name="anyExpression">True where TiDB takes operators too: ALTER COLUMN … SET DEFAULT.</param>
    private ColumnDefault? ReadParenthesizedDefault(bool anyExpression = false)
    {
        var open = Current;
        var start = _index;
        SkipParentheses();
        if (Failed)
            return null;
        var end = _index;
        var (from, to) = Unwrap(start, end);
        _index = from;
        var simple = IsLiteral(from, to) ? AcceptLiteral()
            : IsNow(from, to) ? AcceptNow()
            : IsSequence(from, to) ? AcceptSequence()
            : null;
        _index = end;
        if (simple is not null || Failed)
            return simple;
        if (!anyExpression && !IsCallOrColumn(from, to))
            Tolerate(open, "operators or keywords in a default expression");
        return new ColumnDefault(DefaultKind.Expression, Restore(from, to));
    }

    private bool IsLiteral(int from, int to)
    {
        if (IsIntroducer(text.At(from), text.At(from + 1)))
            from++;
        var first = text.At(from);
        if (first.Is('-') || first.Is('+'))
            return to - from == 2 && IsNumber(text.At(from + 1));
        if (IsString(first))
            return Enumerable.Range(from, to - from).All(index => IsString(text.At(index)));
        return to - from == 1 && (IsNumber(first) || first.Kind is TokenKind.Hex or TokenKind.Bit or TokenKind.NullLiteral
            || first.Keyword is Keyword.NULL or Keyword.TRUE or Keyword.FALSE);
    }

    private bool IsNow(int from, int to)
    {
        var keyword = text.At(from).Keyword;
        if (keyword is not (Keyword.NOW or Keyword.CURDATE or Keyword.CURRENT_TIMESTAMP or Keyword.LOCALTIME or Keyword.LOCALTIMESTAMP
            or Keyword.CURRENT_DATE))
            return false;
        if (to - from == 1)
            return keyword is not (Keyword.NOW or Keyword.CURDATE);
        return text.At(from + 1).Is('(') && text.At(to - 1).Is(')')
            && (to - from == 3 || (to - from == 4 && text.At(from + 2).Kind == TokenKind.Integer));
    }

    // NEXTVAL(s), NEXTVAL(db.s), NEXT VALUE FOR s, NEXT VALUE FOR db.s
    private bool IsSequence(int from, int to)
    {
        if (to - from is not (4 or 6))
            return false;
        return text.At(from).Is(Keyword.NEXTVAL) ? text.At(from + 1).Is('(') && text.At(to - 1).Is(')') : text.At(from).Is(Keyword.NEXT);
    }

    // ((now())) → now(): takes off pairs that enclose everything, but for an empty one. The parentheses are balanced.
    private (int From, int To) Unwrap(int from, int to)
    {
        var opening = 0;
        while (text.At(from + opening).Is('('))
            opening++;
        var (depth, enclosing) = (opening, opening);
        for (var i = from + opening; i < to && enclosing > 0 && to - i > enclosing; i++)
        {
            depth += text.At(i).Is('(') ? 1 : text.At(i).Is(')') ? -1 : 0;
            enclosing = Math.Min(enclosing, depth);
        }

        enclosing = Math.Min(enclosing, (to - from - 1) / 2);
        return (from + enclosing, to - enclosing);
    }

    private int Closes(int open)
    {
        var depth = 0;
        for (var i = open; i < text.Count; i++)
        {
            if (text.At(i).Is('('))
                depth++;
            else if (text.At(i).Is(')') && --depth == 0)
                return i;
        }

        return -1;
    }

    private bool IsCallOrColumn(int from, int to)
    {
        if (to - from == 1)
            return IsName(text.At(from));
        return text.At(from).Kind == TokenKind.Word && text.At(from + 1).Is('(') && Closes(from + 1) == to - 1
            && (text.At(from).Is(Keyword.REPLACE) || !KeywordTable.IsReserved(text.At(from).Keyword));
    }
}
