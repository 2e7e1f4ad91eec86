using System.Text;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
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
            return new ColumnDefault(DefaultKind.Literal, (char)token.Code + RestoreNumber(Take()));
        }

        if (IsNumber(token))
            return new ColumnDefault(DefaultKind.Literal, RestoreNumber(Take()));
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

    private static bool IsNumber(Token token) => token.Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Float;

    private ColumnDefault ReadStrings()
    {
        var value = new StringBuilder();
        while (IsString(Current))
            value.Append(StringOf(Take()));
        return new ColumnDefault(DefaultKind.Literal, QuoteString(value.ToString())) { StringValue = value.ToString() };
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

        var name = keyword is Keyword.CURRENT_DATE or Keyword.CURDATE ? "CURRENT_DATE" : "CURRENT_TIMESTAMP";
        return new ColumnDefault(DefaultKind.Expression, $"{name}({digits})");
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

    // ((now())) → now(): takes off pairs that enclose everything.
    private (int From, int To) Unwrap(int from, int to)
    {
        while (to - from > 2 && text.At(from).Is('(') && Closes(from) == to - 1)
        {
            from++;
            to--;
        }

        return (from, to);
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
