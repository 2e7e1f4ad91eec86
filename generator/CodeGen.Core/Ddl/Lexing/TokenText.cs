using System.Text;

namespace Tidb.CodeGen.Ddl.Lexing;

/// <summary>The values of tokens: names without quotes, strings without escapes, bytes of hex and bit literals.</summary>
internal static class TokenText
{
    /// <summary>The raw text.</summary>
    public static string Raw(ReadOnlySpan<byte> token) => Encoding.UTF8.GetString(token);

    /// <summary>A name: quotes taken off, doubled quotes made single.</summary>
    public static string Name(ReadOnlySpan<byte> token, NamePool pool)
    {
        if (token.Length < 2 || token[0] is not ((byte)'`' or (byte)'"' or (byte)'\''))
            return pool.Get(token);
        var inner = token[1..^1];
        if (inner.IndexOf(token[0]) < 0)
            return pool.Get(inner);
        var quote = ((char)token[0]).ToString();
        return Encoding.UTF8.GetString(inner).Replace(quote + quote, quote, StringComparison.Ordinal);
    }

    /// <summary>The value of a string token, an <c>N'…'</c> prefix dropped.</summary>
    public static string String(ReadOnlySpan<byte> token, bool noBackslashEscapes, NamePool pool)
    {
        if (token[0] is not ((byte)'\'' or (byte)'"'))
            token = token[1..];
        var quote = (char)token[0];
        var inner = token[1..^1];
        if (IsPlain(inner, (byte)quote, noBackslashEscapes))
            return pool.Get(inner);
        return Unescape(Encoding.UTF8.GetString(inner), quote, noBackslashEscapes);
    }

    /// <summary>True for text between quotes that is its own value.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> inner, byte quote, bool noBackslashEscapes)
    {
        return inner.IndexOfAny(quote, noBackslashEscapes ? quote : (byte)'\\') < 0;
    }

    private static string Unescape(string text, char quote, bool noBackslashEscapes)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == quote)
                i++;
            if (c != '\\' || noBackslashEscapes || i + 1 >= text.Length)
                result.Append(c);
            else
                AppendEscape(result, text[++i]);
        }

        return result.ToString();
    }

    // \% and \_ keep both characters: they matter to LIKE only.
    private static void AppendEscape(StringBuilder result, char escaped)
    {
        switch (escaped)
        {
            case '0': result.Append('\0'); break;
            case 'b': result.Append('\b'); break;
            case 'n': result.Append('\n'); break;
            case 'r': result.Append('\r'); break;
            case 't': result.Append('\t'); break;
            case 'Z': result.Append('\u001A'); break;
            case '%' or '_': result.Append('\\').Append(escaped); break;
            default: result.Append(escaped); break;
        }
    }

    /// <summary>The digits of a hex or bit literal, without prefix and quotes; null when a quoted one holds anything else.</summary>
    public static string? Digits(ReadOnlySpan<byte> token, bool hex)
    {
        var digits = Encoding.ASCII.GetString(token[1] == '\'' ? token[2..^1] : token[2..]);
        var valid = hex ? digits.All(char.IsAsciiHexDigit) : digits.All(c => c is '0' or '1');
        return valid && (!hex || token[1] != '\'' || digits.Length % 2 == 0) ? digits : null;
    }

    /// <summary>The bytes of a hex or bit literal; null when it is malformed.</summary>
    public static byte[]? LiteralBytes(ReadOnlySpan<byte> token, bool hex)
    {
        if (Digits(token, hex) is not { } digits)
            return null;
        if (hex)
            return Convert.FromHexString(digits.Length % 2 == 0 ? digits : "0" + digits);
        return BitsToBytes(digits);
    }

    private static byte[] BitsToBytes(string digits)
    {
        var bytes = new byte[(digits.Length + 7) / 8];
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[^(i + 1)] == '1')
                bytes[^((i / 8) + 1)] |= (byte)(1 << (i % 8));
        }

        return bytes;
    }
}
