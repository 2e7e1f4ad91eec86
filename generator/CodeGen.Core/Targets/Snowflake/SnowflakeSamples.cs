using System.Globalization;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Templating.Escaping;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Values for the smoke test: for each type, the n-th value (n ≥ 1) as it arrives and as it must be stored.</summary>
internal static class SnowflakeSamples
{
    public static SnowflakeSample Integer(ColumnType type, int n) => new(Invariant($"{n}"), Invariant($"{n}"));

    public static SnowflakeSample Float(ColumnType type, int n) => new(Invariant($"{n}.5"), Invariant($"{n}.5::FLOAT"));

    /// <summary>n units of the last digit, which fits every precision and scale.</summary>
    public static SnowflakeSample Decimal(ColumnType type, int n)
    {
        var text = Scaled(n, type.Scale ?? 0);
        return new(text, text);
    }

    public static SnowflakeSample DecimalText(ColumnType type, int n)
    {
        var text = Scaled(n, type.Scale ?? 0);
        return new("\"" + text + "\"", text);
    }

    /// <summary>A DECIMAL kept as the text it arrives as.</summary>
    public static SnowflakeSample DecimalAsText(ColumnType type, int n) => Quoted(Scaled(n, type.Scale ?? 0));

    /// <summary>A DECIMAL kept as an approximate number.</summary>
    public static Func<ColumnType, int, SnowflakeSample> DecimalAs(string target, bool isText)
    {
        return (type, n) =>
        {
            var sample = isText ? DecimalText(type, n) : Decimal(type, n);
            return sample with { Sql = $"{sample.Sql}::{target}" };
        };
    }

    public static SnowflakeSample Flag(ColumnType type, int n) => new(Invariant($"{n % 2}"), n % 2 == 1 ? "TRUE" : "FALSE");

    public static SnowflakeSample BitFlag(ColumnType type, int n)
    {
        return new("\"" + Convert.ToBase64String([(byte)(n % 2)]) + "\"", n % 2 == 1 ? "TRUE" : "FALSE");
    }

    /// <summary>The text another row reads, kept as it is.</summary>
    public static Func<ColumnType, int, SnowflakeSample> AsSent(Func<ColumnType, int, SnowflakeSample> other)
    {
        return (type, n) =>
        {
            var json = other(type, n).Json;
            return new SnowflakeSample(json, SnowflakeText.String(System.Text.Json.JsonDocument.Parse(json).RootElement.GetString()!).Text);
        };
    }

    public static SnowflakeSample Bits(ColumnType type, int n)
    {
        var value = n & (type.Length > 3 ? 0xF : 1);
        return new("\"" + Convert.ToBase64String([(byte)value]) + "\"", Invariant($"{value}"));
    }

    public static SnowflakeSample Text(ColumnType type, int n)
    {
        var text = Invariant($"{n}'\\é");
        return Quoted(type.Length is { } length && length < text.Length ? text[..length] : text);
    }

    public static SnowflakeSample Bytes(ColumnType type, int n)
    {
        var length = type.Kind == TypeKind.Binary ? type.Length ?? 1 : Math.Min(type.Length ?? 2, 2);
        var bytes = new byte[length];
        if (length > 0)
            bytes[0] = (byte)n;
        return new("\"" + Convert.ToBase64String(bytes) + "\"", $"TO_BINARY('{Convert.ToHexString(bytes)}', 'HEX')");
    }

    public static SnowflakeSample Member(ColumnType type, int n) => Quoted(type.Members[(n - 1) % type.Members.Length]);

    public static SnowflakeSample MemberArray(ColumnType type, int n)
    {
        var member = Member(type, n);
        return member with { Sql = $"ARRAY_CONSTRUCT({member.Sql})" };
    }

    public static SnowflakeSample Json(ColumnType type, int n)
    {
        return new(Invariant($"\"{{\\\"n\\\": {n}}}\""), Invariant($"PARSE_JSON('{{\"n\":{n}}}')"));
    }

    public static SnowflakeSample Date(ColumnType type, int n)
    {
        return new(Invariant($"\"2026-01-0{n}\""), Invariant($"TO_DATE('2026-01-0{n}', 'YYYY-MM-DD')"));
    }

    public static SnowflakeSample DateTime(ColumnType type, int n)
    {
        var text = Clock(type, n);
        return new("\"" + text + "\"", $"TO_TIMESTAMP_NTZ('{text}', '{Format(type)}')");
    }

    public static SnowflakeSample Timestamp(ColumnType type, int n)
    {
        var text = Clock(type, n);
        return new("\"" + text + "\"", $"TO_TIMESTAMP_TZ('{text} {{tz}}', '{Format(type)} TZH:TZM')");
    }

    public static SnowflakeSample UtcTimestamp(ColumnType type, int n)
    {
        var sample = DateTime(type, n);
        return sample with { Sql = $"DATEADD('minute', {{shift}}, {sample.Sql})" };
    }

    public static SnowflakeSample TimeOfDay(ColumnType type, int n)
    {
        var text = Invariant($"0{n}:02:03") + Fraction(type);
        return new("\"" + text + "\"", $"TO_TIME('{text}', '{Format(type)["YYYY-MM-DD ".Length..]}')");
    }

    public static SnowflakeSample TimeMicroseconds(ColumnType type, int n)
    {
        var fraction = Fraction(type).TrimStart('.').PadRight(6, '0');
        var micros = -((((n * 60L) + 2) * 60 + 3) * 1_000_000 + long.Parse(fraction, CultureInfo.InvariantCulture));
        return Time(type, n) with { Sql = Invariant($"{micros}") };
    }

    public static SnowflakeSample Time(ColumnType type, int n) => Quoted(Invariant($"-0{n}:02:03") + Fraction(type));

    public static SnowflakeSample Year(ColumnType type, int n) => new(Invariant($"{2000 + n}"), Invariant($"{2000 + n}"));

    public static SnowflakeSample Vector(ColumnType type, int n)
    {
        var text = "[" + string.Join(',', Enumerable.Repeat(Invariant($"{n}.5"), type.Length ?? 2)) + "]";
        return new("\"" + text + "\"", $"PARSE_JSON('{text}')");
    }

    public static SnowflakeSample NativeVector(ColumnType type, int n)
    {
        var sample = Vector(type, n);
        return sample with { Sql = Invariant($"{sample.Sql}::VECTOR(FLOAT, {type.Length})") };
    }

    private static SnowflakeSample Quoted(string text) => new(JsonText.String(text).Text, SnowflakeText.String(text).Text);

    private static string Scaled(int n, int scale) => scale == 0 ? Invariant($"{n}") : "0." + n.ToString(CultureInfo.InvariantCulture).PadLeft(scale, '0');

    private static string Clock(ColumnType type, int n) => Invariant($"2026-01-0{n} 03:04:05") + Fraction(type);

    private static string Fraction(ColumnType type) => type.FractionalSeconds == 0 ? "" : "." + "678901"[..type.FractionalSeconds];

    private static string Format(ColumnType type)
    {
        return type.FractionalSeconds == 0 ? "YYYY-MM-DD HH24:MI:SS" : Invariant($"YYYY-MM-DD HH24:MI:SS.FF{type.FractionalSeconds}");
    }
}
