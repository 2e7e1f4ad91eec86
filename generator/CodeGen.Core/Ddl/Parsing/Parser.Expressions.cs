using System.Globalization;
using System.Text;
using Tidb.CodeGen.Ddl.Lexing;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// The tokens from <paramref name="from"/> to <paramref name="to"/> (exclusive) in the form TiDB's parser restores:
    /// names in backquotes, functions and keywords in upper case, strings in single quotes, no blanks around symbols.
    /// </summary>
    private string Restore(int from, int to)
    {
        var result = new StringBuilder();
        for (var i = from; i < to; i++)
            AppendToken(result, i, to);
        return result.ToString();
    }

    private void AppendToken(StringBuilder result, int index, int to)
    {
        var token = text.At(index);
        switch (token.Kind)
        {
            case TokenKind.Word:
                AppendWord(result, token, text.At(index + 1), index + 1 < to, text.At(index - 1));
                break;
            case TokenKind.QuotedName:
                AppendSpaced(result, QuoteName(NameOf(token)));
                break;
            case TokenKind.DoubleQuoted when text.Modes.HasFlag(SqlModes.AnsiQuotes):
                AppendSpaced(result, QuoteName(NameOf(token)));
                break;
            case TokenKind.String or TokenKind.DoubleQuoted:
                AppendSpaced(result, QuoteString(StringOf(token)));
                break;
            case TokenKind.Hex or TokenKind.Bit:
                AppendSpaced(result, RestoreBinary(token) ?? RawOf(token));
                break;
            case TokenKind.NullLiteral:
                AppendSpaced(result, "NULL");
                break;
            case TokenKind.Symbol:
                result.Append(token.Is(',') ? ", " : token.Symbol.ToString());
                break;
            default:
                AppendSpaced(result, RawOf(token));
                break;
        }
    }

    private void AppendWord(StringBuilder result, Token token, Token next, bool hasNext, Token before)
    {
        var word = RawOf(token);
        var (afterDot, afterUsing) = (before.Is('.'), before.Is(Keyword.USING));
        if (hasNext && word[0] == '_' && IsIntroducer(token, next))
        {
            AppendIntroducer(result, word.ToUpperInvariant());
            return;
        }

        if (afterDot)
            result.Append(QuoteName(word));
        else if (afterUsing)
            AppendSpaced(result, QuoteString(word));
        else if (IsExpressionKeyword(token.Keyword) || (hasNext && next.Is('(')))
            AppendSpaced(result, word.ToUpperInvariant());
        else
            AppendSpaced(result, QuoteName(word));
    }

    // TiDB leaves out its default character set.
    private static void AppendIntroducer(StringBuilder result, string introducer)
    {
        if (introducer != "_UTF8MB4")
            AppendSpaced(result, introducer);
    }

    // A blank is needed only between two things that are no symbols.
    private static void AppendSpaced(StringBuilder result, string item)
    {
        var isLiteral = item[0] == '\'';
        if (result.Length > 0 && !(isLiteral && EndsWithIntroducer(result)) && (char.IsLetterOrDigit(result[^1]) || result[^1] is '_' or '`' or '\'' or ')'))
            result.Append(' ');
        result.Append(item);
    }

    private static bool EndsWithIntroducer(StringBuilder result)
    {
        var i = result.Length - 1;
        while (i >= 0 && (char.IsAsciiLetterUpper(result[i]) || char.IsAsciiDigit(result[i])))
            i--;
        return i >= 0 && result[i] == '_' && (i == 0 || !char.IsLetterOrDigit(result[i - 1]));
    }

    // _utf8mb4'x', _binary 0x41: the introducer says how to read the literal, not what it is.
    private bool IsIntroducer(Token token, Token next)
    {
        return token.Kind == TokenKind.Word && token.Length > 1 && text.BytesOf(token)[0] == '_'
            && (next.Kind is TokenKind.Hex or TokenKind.Bit || IsString(next))
            && (Charsets.IsKnownCollation(Charsets.Normalize(RawOf(token)[1..]) + "_"));
    }

    private static bool IsExpressionKeyword(Keyword keyword)
    {
        return keyword is Keyword.AND or Keyword.OR or Keyword.XOR or Keyword.NOT or Keyword.IS or Keyword.IN or Keyword.LIKE
            or Keyword.BETWEEN or Keyword.DIV or Keyword.MOD or Keyword.AS or Keyword.USING or Keyword.CASE or Keyword.WHEN
            or Keyword.THEN or Keyword.ELSE or Keyword.END or Keyword.NULL or Keyword.TRUE or Keyword.FALSE or Keyword.INTERVAL
            or Keyword.REGEXP or Keyword.RLIKE or Keyword.BINARY or Keyword.COLLATE or Keyword.SIGNED or Keyword.UNSIGNED
            or Keyword.CHAR or Keyword.CHARACTER or Keyword.DECIMAL or Keyword.DATE or Keyword.DATETIME or Keyword.TIME
            or Keyword.JSON or Keyword.DOUBLE or Keyword.FLOAT or Keyword.YEAR or Keyword.ARRAY or Keyword.INTEGER
            or Keyword.DAY or Keyword.MONTH or Keyword.HOUR or Keyword.MINUTE or Keyword.SECOND or Keyword.FROM or Keyword.ESCAPE
            or Keyword.CURRENT_TIMESTAMP or Keyword.CURRENT_DATE or Keyword.DEFAULT or Keyword.FOR or Keyword.SET;
    }

    private static string QuoteName(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    private static string QuoteString(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";

    private string? RestoreBinary(Token token)
    {
        var hex = token.Kind == TokenKind.Hex;
        if (TokenText.Digits(text.BytesOf(token), hex) is not { } digits)
            return null;
        if (hex)
            return "x'" + (digits.Length % 2 == 0 ? "" : "0") + digits.ToLowerInvariant() + "'";
        var trimmed = digits.TrimStart('0');
        return "b'" + (trimmed.Length == 0 && digits.Length > 0 ? "0" : trimmed) + "'";
    }

    private string RestoreNumber(Token token)
    {
        if (token.Kind == TokenKind.Integer)
        {
            var trimmed = text.BytesOf(token).TrimStart((byte)'0');
            return trimmed.IsEmpty ? "0" : names.Get(trimmed);
        }

        var raw = RawOf(token);
        if (token.Kind == TokenKind.Decimal)
            return (raw[0] == '.' ? "0" + raw : raw).TrimEnd('.');
        return RestoreFloat(raw);
    }

    // The form Go prints: shortest digits, exponent with a sign and at least two digits.
    private static string RestoreFloat(string raw)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            return raw;
        if (value == 0)
            return "0e+00";
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(shortest[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? shortest : shortest[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits[leading..].TrimEnd('0');
        exponent -= leading;
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return $"{digits[..1]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}";
    }
}
