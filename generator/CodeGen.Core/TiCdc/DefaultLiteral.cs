using System.Globalization;
using System.Numerics;
using System.Text;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.TiCdc;

/// <summary>
/// A DEFAULT literal as TiDB stores it: rounded, padded and ordered by the column's type (TiDB, <c>getDefaultValue</c> and
/// <c>setDefaultValueWithBinaryPadding</c>).
/// </summary>
/// <param name="Text">The literal without quotes, as restored: <c>7</c>, <c>x'6162'</c>, <c>b'101'</c>, <c>abc</c>.</param>
/// <param name="IsQuoted">True when it stood in quotes, so that <c>x'61'</c> inside is text.</param>
internal readonly record struct DefaultLiteral(string Text, bool IsQuoted)
{
    public static DefaultLiteral Of(ColumnDefault value) => new(value.StringValue ?? value.Text, value.StringValue is not null);

    /// <summary>A whole number, rounded half away from zero.</summary>
    public BigInteger Integer()
    {
        if (Binary() is { } bytes)
            return new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        if (BigInteger.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        return Text switch
        {
            "TRUE" => 1,
            "FALSE" => 0,
            _ => new BigInteger(Math.Round(double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero)),
        };
    }

    public double Number() => Text is "TRUE" or "FALSE" || Binary() is not null
        ? (double)Integer()
        : double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The bytes of a binary column's default, padded to the length of BINARY.</summary>
    public byte[] Bytes(ColumnType type)
    {
        var bytes = Binary() ?? Encoding.UTF8.GetBytes(Text);
        if (type.Kind == TypeKind.Binary && type.Length > bytes.Length)
            Array.Resize(ref bytes, type.Length.Value);
        return bytes;
    }

    /// <summary>The value of a BIT default in as few bytes as it takes.</summary>
    public byte[] Bits() => Integer().ToByteArray(isUnsigned: true, isBigEndian: true);

    /// <summary>The text of a character column's default.</summary>
    public string Characters() => Binary() is { } bytes ? Encoding.UTF8.GetString(bytes) : Text;

    /// <summary>Member name of an ENUM; a number counts members from 1.</summary>
    public string EnumMember(ColumnType type)
    {
        var text = Text;
        return !IsQuoted && int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index >= 1 && index <= type.Members.Length
            ? type.Members[index - 1]
            : type.Members.FirstOrDefault(member => member.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text;
    }

    /// <summary>Members of a SET in the order of its declaration; a number is a bit mask.</summary>
    public string SetMembers(ColumnType type)
    {
        if (!IsQuoted && ulong.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var mask))
            return string.Join(',', type.Members.Where((_, i) => (mask >> i & 1) == 1));
        var chosen = Text.Split(',').ToHashSet(StringComparer.OrdinalIgnoreCase);
        return string.Join(',', type.Members.Where(chosen.Contains));
    }

    // Hexadecimal and bit literals are bytes in every context.
    private byte[]? Binary()
    {
        if (IsQuoted || Text.Length < 3 || Text[1] != '\'')
            return null;
        var digits = Text[2..^1];
        return Text[0] switch
        {
            'x' => Convert.FromHexString(digits.Length % 2 == 0 ? digits : "0" + digits),
            'b' => digits.Aggregate(BigInteger.Zero, (sum, bit) => (sum << 1) + (bit - '0')).ToByteArray(isUnsigned: true, isBigEndian: true),
            _ => null,
        };
    }
}
