using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    private void ReadTableOption(TableOptions options)
    {
        var first = Current;
        Accept(Keyword.FORCE);
        if (Current.Is(Keyword.DEFAULT) && Ahead(1).Keyword is Keyword.CHARACTER or Keyword.CHARSET or Keyword.CHAR or Keyword.COLLATE)
            _index++;
        switch (Current.Keyword)
        {
            case Keyword.CHARACTER or Keyword.CHAR when Ahead(1).Is(Keyword.SET):
                _index += 2;
                Accept('=');
                options.Charset = ExpectCharsetName();
                break;
            case Keyword.CHARSET:
                _index++;
                Accept('=');
                options.Charset = ExpectCharsetName();
                break;
            case Keyword.COLLATE:
                _index++;
                Accept('=');
                options.Collation = ExpectCollationName();
                break;
            case Keyword.COMMENT:
                _index++;
                Accept('=');
                options.Comment = ExpectString("a string");
                break;
            case Keyword.ENGINE:
                _index++;
                Accept('=');
                options.Engine = AcceptWordOrString() ?? FailNull("an engine");
                break;
            default:
                ReadIgnoredOption(first);
                break;
        }
    }

    private string? FailNull(string expected)
    {
        Fail(expected);
        return null;
    }

    // Options that only have to be read over.
    private void ReadIgnoredOption(Token first)
    {
        switch (Current.Keyword)
        {
            case Keyword.STORAGE:
                _index++;
                Accept(Keyword.ENGINE);
                Accept('=');
                ExpectOptionValue();
                break;
            case Keyword.DATA or Keyword.INDEX when Ahead(1).Is(Keyword.DIRECTORY):
                _index += 2;
                Accept('=');
                ExpectString("a string");
                break;
            case Keyword.TTL:
                ReadTtl();
                break;
            case Keyword.PLACEMENT:
                ReadPlacement();
                break;
            case Keyword.START when Ahead(1).Is(Keyword.TRANSACTION):
                Tolerate(first, "START TRANSACTION behind a table");
                _index += 2;
                break;
            case Keyword.WITH when Ahead(1).Is(Keyword.SYSTEM):
                Tolerate(first, "WITH SYSTEM VERSIONING");
                _index += 2;
                Expect(Keyword.VERSIONING);
                break;
            default:
                if (TableOptionTable.ShapeOf(Current.Keyword) is { } shape)
                    ReadShapedOption(shape);
                else
                    ReadUnknownOption(first);
                break;
        }
    }

    // TTL = column + INTERVAL n unit.
    private void ReadTtl()
    {
        _index++;
        Accept('=');
        ExpectColumnName();
        Expect('+');
        Expect(Keyword.INTERVAL);
        if (AcceptLiteral() is null)
            Fail("a number");
        ExpectName("a unit", warn: false);
    }

    private void ReadPlacement()
    {
        _index++;
        Expect(Keyword.POLICY);
        if (Accept(Keyword.SET))
        {
            Expect(Keyword.DEFAULT);
            return;
        }

        Accept('=');
        if (AcceptWordOrString() is null)
            Fail("a policy name");
    }

    private void ReadShapedOption(OptionShape shape)
    {
        var name = Take();
        Accept('=');
        var value = Current;
        if (shape == OptionShape.List)
        {
            SkipParentheses();
            return;
        }

        ExpectOptionValue();
        if (!Failed && !Fits(shape, value))
            Report(ParsingDiagnostics.OptionValue.At(text.SpanOf(value), $"`{RawOf(name)}` does not take the value {Describe(value)}"));
    }

    private bool Fits(OptionShape shape, Token value) => shape switch
    {
        OptionShape.NameOrString => IsName(value) || IsString(value) || (value.Kind == TokenKind.Word),
        OptionShape.String => IsString(value),
        OptionShape.Integer => value.Kind == TokenKind.Integer,
        OptionShape.IntegerOrDefault => value.Kind == TokenKind.Integer || value.Is(Keyword.DEFAULT),
        OptionShape.SwitchOrDefault => value.Is(Keyword.DEFAULT) || (value.Kind == TokenKind.Integer && ParseInteger(value) <= 1),
        OptionShape.Number => IsNumber(value),
        OptionShape.RowFormat => value.Kind == TokenKind.Word && TableOptionTable.IsRowFormat(RawOf(value)),
        OptionShape.YesNo => IsString(value) && StringOf(value).ToUpperInvariant() is "Y" or "N",
        OptionShape.OnOff => IsString(value) && StringOf(value).ToUpperInvariant() is "ON" or "OFF",
        OptionShape.Duration => IsString(value) && IsDuration(StringOf(value)),
        _ => true,
    };

    // Go's durations and days: numbers with a unit each, such as 1d, 24h, 1h30m, 1.5h.
    private static bool IsDuration(string value)
    {
        var i = 0;
        while (i < value.Length)
        {
            var start = i;
            while (i < value.Length && (char.IsAsciiDigit(value[i]) || value[i] == '.'))
                i++;
            if (i == start || value[start..i].Count(c => c == '.') > 1)
                return false;
            var unit = i;
            while (i < value.Length && char.IsAsciiLetter(value[i]))
                i++;
            if (value[unit..i] is not ("d" or "h" or "m" or "s" or "ms" or "us" or "ns"))
                return false;
        }

        return value.Length > 0;
    }

    private void ExpectOptionValue()
    {
        if (!Accept('-'))
            Accept('+');
        if (!IsName(Current) && !IsString(Current) && !IsNumber(Current) && Current.Kind is not (TokenKind.Hex or TokenKind.NullLiteral))
            Fail("a value");
        else
            _index++;
    }

    // word [=] value, with a value of one token or balanced parentheses.
    private void ReadUnknownOption(Token first)
    {
        if (first.Kind != TokenKind.Word || Current.Kind != TokenKind.Word || KeywordTable.IsReserved(Current.Keyword))
        {
            Fail("a table option");
            return;
        }

        var name = Take();
        Accept('=');
        if (Current.Is('('))
            SkipParentheses();
        else
            ExpectOptionValue();
        if (Failed)
            return;
        if (TableOptionTable.IsDirectPlacement(name.Keyword))
            Tolerate(name, $"the placement option `{RawOf(name)}`, which placement policies replaced");
        else
            Report(ParsingDiagnostics.UnknownOption.At(text.SpanOf(name), RawOf(name)));
    }
}
