using System.Globalization;
using System.Numerics;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>Which defaults TiDB takes in its default sql_mode.</summary>
internal static class DefaultRules
{
    private const string Now = "CURRENT_TIMESTAMP(";

    /// <summary>What is wrong with a column's default, or null. Only what is certain is wrong.</summary>
    public static string? ProblemOf(Column column)
    {
        if (column.Default is not { } value)
            return null;
        if (column.AutoIncrement)
            return "an AUTO_INCREMENT column has none";
        if (value.Kind == DefaultKind.Expression)
            return value.Text.StartsWith(Now, StringComparison.Ordinal) ? ProblemOfNow(column, value.Text) : null;
        if (ReferenceEquals(value, ColumnDefault.Null))
            return column.Nullable ? null : "the column is NOT NULL";
        return ProblemOfLiteral(column, value);
    }

    private static string? ProblemOfNow(Column column, string text)
    {
        if (column.Type.Kind is not (TypeKind.DateTime or TypeKind.Timestamp))
            return "CURRENT_TIMESTAMP is for DATETIME and TIMESTAMP";
        return DigitsOf(text) == column.Type.FractionalSeconds ? null : "CURRENT_TIMESTAMP needs as many digits as the column has";
    }

    /// <summary>The fractional digits of a restored CURRENT_TIMESTAMP; -1 for anything else.</summary>
    public static int DigitsOf(string text)
    {
        if (!text.StartsWith(Now, StringComparison.Ordinal))
            return -1;
        var digits = text.AsSpan(Now.Length, text.Length - Now.Length - 1);
        return digits.IsEmpty ? 0 : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    private static string? ProblemOfLiteral(Column column, ColumnDefault value) => column.Type.Kind switch
    {
        <= TypeKind.BigInt => ProblemOfInteger(column.Type, value),
        <= TypeKind.Decimal => IsNumber(value.StringValue) ? null : "it is no number",
        TypeKind.Char or TypeKind.VarChar => IsLonger(value.StringValue, column.Type.Length) ? "it is longer than the column" : null,
        (>= TypeKind.TinyText and <= TypeKind.LongText) or (>= TypeKind.TinyBlob and <= TypeKind.LongBlob) or TypeKind.Json or TypeKind.Vector
            => "a literal is not possible for this type",
        TypeKind.Enum => value.StringValue is { } member && !IsMember(column.Type, member) ? "it is none of the members" : null,
        TypeKind.Set => value.StringValue is { Length: > 0 } members && !members.Split(',').All(member => IsMember(column.Type, member))
            ? "it holds what is no member"
            : null,
        >= TypeKind.Date and <= TypeKind.Year => value.StringValue is { } time && !MayBeTime(time) ? "it is no date or time" : null,
        _ => null,
    };

    // Hex and bit literals are not judged; numbers with a point are rounded.
    private static string? ProblemOfInteger(ColumnType type, ColumnDefault value)
    {
        if (!IsNumber(value.StringValue))
            return "it is no number";
        if (!BigInteger.TryParse(value.StringValue ?? value.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            return null;
        var bits = type.Kind switch { TypeKind.TinyInt => 8, TypeKind.SmallInt => 16, TypeKind.MediumInt => 24, TypeKind.Int => 32, _ => 64 };
        var (least, most) = type.Unsigned
            ? (BigInteger.Zero, (BigInteger.One << bits) - 1)
            : (-(BigInteger.One << (bits - 1)), (BigInteger.One << (bits - 1)) - 1);
        return number >= least && number <= most ? null : "it is out of range";
    }

    // What is no string is a number, or TRUE, FALSE, hex or bits.
    private static bool IsNumber(string? text)
    {
        return text is null || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    private static bool IsLonger(string? text, int? length)
    {
        return text is not null && text.Length > length && text.TrimEnd(' ').EnumerateRunes().Count() > length;
    }

    private static bool IsMember(ColumnType type, string text)
    {
        var trimmed = text.TrimEnd(' ');
        foreach (var member in type.Members)
        {
            if (member.Equals(trimmed, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // TiDB reads nearly any punctuation between the numbers.
    private static bool MayBeTime(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) && c is not ('T' or 'Z'))
                return false;
        }

        return text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
    }
}
