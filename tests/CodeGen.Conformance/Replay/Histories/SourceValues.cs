using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidb.CodeGen.Catalog;
using static System.FormattableString;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>
/// Values of every TiDB type, boundaries included: the wire form from TiCDC's and the connector's rules, the stored form from
/// the TiDB type alone. The generator's type table is not consulted.
/// </summary>
internal static class SourceValues
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Texts =
        ["", " ", "a", "A", "it's", "\"quoted\"", "back\\slash", "\\N", "NULL", "null", "{}", "[1]", "a\nb", "tab\t", "é", "日本語", "💾", "0x41", "$$", "--", "'; --"];

    private static readonly string[] Dates = ["1000-01-01", "1970-01-01", "1969-12-31", "2000-02-29", "2026-12-31", "9999-12-31"];

    private static readonly string[] Documents =
        ["{}", "[]", "null", "true", "1", "-1.5", "\"text\"", "{\"a\": 1, \"b\": [1, 2, {\"c\": null}]}", "{\"it's\": \"back\\\\slash \\\"q\\\"\"}", "[\"日本\", \"\"]"];

    /// <summary>A value of a type; never NULL.</summary>
    public static SourceValue Of(Dice dice, ColumnType type, WireOptions wire)
    {
        return type.Kind switch
        {
            TypeKind.TinyInt => Integer(dice, type, 8),
            TypeKind.SmallInt => Integer(dice, type, 16),
            TypeKind.MediumInt => Integer(dice, type, 24),
            TypeKind.Int => Integer(dice, type, 32),
            TypeKind.BigInt => type.Unsigned ? UnsignedBigint(dice, wire) : Integer(dice, type, 64),
            TypeKind.Float or TypeKind.Double => Approximate(dice, type),
            TypeKind.Decimal => DecimalValues.Of(dice, type, wire.DecimalAsText),
            TypeKind.Bit => Bits(dice, type.Length ?? 1),
            TypeKind.Char or TypeKind.VarChar or TypeKind.TinyText or TypeKind.Text or TypeKind.MediumText or TypeKind.LongText => Plain(Text(dice, type)),
            TypeKind.Binary or TypeKind.VarBinary or TypeKind.TinyBlob or TypeKind.Blob or TypeKind.MediumBlob or TypeKind.LongBlob => Bytes(dice, type),
            TypeKind.Enum => Plain(dice.Of(type.Members)),
            TypeKind.Set => Plain(string.Join(',', type.Members.Where(_ => dice.Chance(0.5)))),
            TypeKind.Json => Document(dice.Of(Documents)),
            TypeKind.Date => Plain(dice.Of(Dates)),
            TypeKind.DateTime => Clock(dice, type, dice.Of(Dates)),
            TypeKind.Timestamp => Clock(dice, type, dice.Of(["1970-01-02", "2026-03-29", "2038-01-18"])),
            TypeKind.Time => Plain(dice.Of(["00:00:00", "-00:00:01", "23:59:59", "838:59:58", "-838:59:58", "100:00:00"]) + Fraction(dice, type)),
            TypeKind.Year => Number(dice.Of([0, 1901, 2026, 2155])),
            TypeKind.Vector => Document("[" + string.Join(",", Enumerable.Range(0, type.Length ?? 2).Select(i => Invariant($"{i}.5"))) + "]"),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };
    }

    /// <summary>A JSON string.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Relaxed);

    private static SourceValue Number(BigInteger value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return new SourceValue(text, text, text);
    }

    private static SourceValue Plain(string text) => new(Quote(text), text, text);

    private static SourceValue Integer(Dice dice, ColumnType type, int bits)
    {
        var least = type.Unsigned ? BigInteger.Zero : -BigInteger.Pow(2, bits - 1);
        var most = BigInteger.Pow(2, type.Unsigned ? bits : bits - 1) - 1;
        return Number(dice.Between(0, 9) switch { 0 => least, 1 => most, 2 => BigInteger.Zero, 3 => BigInteger.One, _ => least + (dice.Bits() % (most - least + 1)) });
    }

    // In mode `long` TiCDC sends values of 2^63 and more as negative numbers.
    private static SourceValue UnsignedBigint(Dice dice, WireOptions wire)
    {
        var value = dice.Between(0, 5) switch { 0 => ulong.MaxValue, 1 => 1ul << 63, 2 => (ulong)long.MaxValue, 3 => 0ul, _ => dice.Bits() };
        var number = Number(value);
        return number with { Json = wire.UnsignedBigintAsText ? Quote(number.Json) : Invariant($"{unchecked((long)value)}") };
    }

    private static SourceValue Approximate(Dice dice, ColumnType type)
    {
        var value = dice.Of([0.0, 0.1, -1.5, 3.25e10, 1e-7, 12345.678]);
        var text = type.Kind == TypeKind.Float ? ((float)value).ToString("R", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
        return new SourceValue(text, double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture), text);
    }

    // The classic architecture sends as few bytes as the value needs, the new one as many as the type has.
    private static SourceValue Bits(Dice dice, int length)
    {
        var value = dice.Bits() & (length == 64 ? ulong.MaxValue : (1ul << length) - 1);
        var bytes = new BigInteger(value).ToByteArray(isUnsigned: true, isBigEndian: true);
        var wide = Enumerable.Repeat((byte)0, ((length + 7) / 8) - bytes.Length).Concat(bytes).ToArray();
        var text = value.ToString(CultureInfo.InvariantCulture);
        return new SourceValue(Quote(Convert.ToBase64String(dice.Chance(0.5) ? bytes : wide)), text, Convert.ToHexString(wide));
    }

    private static string Text(Dice dice, ColumnType type)
    {
        var text = dice.Chance(0.5) ? dice.Of(Texts) : string.Concat(Enumerable.Range(0, dice.Between(0, 40)).Select(_ => (char)dice.Between('a', 'z')));
        var characters = text.EnumerateRunes().Take(type.Length ?? int.MaxValue);
        text = string.Concat(characters);
        return type.Kind == TypeKind.Char ? text.TrimEnd(' ') : text;
    }

    private static SourceValue Bytes(Dice dice, ColumnType type)
    {
        var bytes = new byte[dice.Between(0, Math.Min(type.Length ?? 20, 20))];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)dice.Bits();
        if (type.Kind == TypeKind.Binary)
            Array.Resize(ref bytes, type.Length ?? 1);
        var hex = Convert.ToHexString(bytes);
        return new SourceValue(Quote(Convert.ToBase64String(bytes)), hex, hex);
    }

    private static SourceValue Document(string json) => new(Quote(json), CanonicalJson.Of(json), json);

    private static SourceValue Clock(Dice dice, ColumnType type, string date)
    {
        var fraction = Fraction(dice, type);
        var text = date + dice.Of([" 00:00:00", " 23:59:59", " 03:04:05"]) + fraction;
        var micros = fraction.TrimStart('.').PadRight(6, '0');
        return Plain(text) with { Canonical = $"{text[..19]}.{micros}" };
    }

    private static string Fraction(Dice dice, ColumnType type)
    {
        return type.FractionalSeconds == 0 ? "" : "." + dice.Of(["000000", "999999", "123456", "000001", "500000"])[..type.FractionalSeconds];
    }
}
