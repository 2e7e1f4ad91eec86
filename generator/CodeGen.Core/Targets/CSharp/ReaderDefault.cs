using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Templating.Escaping;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>
/// What a reader takes for a field that a message lacks, because the message is older than the column. Avro takes it from the
/// reader's schema; what TiCDC writes there is no value of the column: base64 text for bytes, times in UTC, the words of an
/// expression, nothing for decimals. This is the value itself.
/// </summary>
/// <param name="Json">As the default of an Avro schema.</param>
/// <param name="Code">As a C# expression for the backing field; null for NULL.</param>
internal sealed record ReaderDefault(string Json, string? Code)
{
    /// <summary>NULL.</summary>
    public static ReaderDefault Null { get; } = new("null", null);

    /// <summary>An empty array.</summary>
    public static ReaderDefault NoBytes { get; } = new("\"\"", CSharpLiterals.EmptyArray);

    /// <summary>The value of a declared default; null when none is declared or it is an expression, whose value only TiDB knows.</summary>
    public static ReaderDefault? Declared(AvroField field, Column column, CSharpTypeRule rule, Changefeed changefeed)
    {
        if (column.Default?.Kind == DefaultKind.Expression)
            return null;
        var text = field.Default is null or "null" ? null : TextOf(field.Default);
        return rule.Storage switch
        {
            _ when Unscaled(column, rule.Storage) is { } unscaled => Of(Latin1(unscaled.ToByteArray(isBigEndian: true)), column.Type, rule.Storage),
            _ when text is null or "CURRENT_TIMESTAMP" or "CURRENT_DATE" => null,
            { IsBytes: true } => Bytes(text) is { } bytes ? Of(Latin1(bytes), column.Type, rule.Storage) : null,
            _ when column.Type.Kind == TypeKind.Timestamp => Of(JsonText.String(ToZone(text, changefeed.TimeZone)).Text, column.Type, rule.Storage),
            { Kind: "Float" or "Double" } => Of(Fractional(field.Default!), column.Type, rule.Storage),
            _ => Of(field.Default!, column.Type, rule.Storage),
        };
    }

    /// <summary>The value TiDB gives the rows that are there when a NOT NULL column without a default is added.</summary>
    public static ReaderDefault Zero(ColumnType type, CSharpTypeRule rule) => Of(rule.Zero?.Invoke(type) ?? rule.Storage.Zero, type, rule.Storage)!;

    /// <summary>The same for a field that is no column.</summary>
    public static ReaderDefault Zero(CSharpStorage storage) => Of(storage.Zero, new ColumnType(TypeKind.LongText), storage)!;

    private static ReaderDefault? Of(string json, ColumnType type, CSharpStorage storage)
    {
        try
        {
            return new ReaderDefault(json, storage.Literal(TextOf(json), type.Scale ?? 0));
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            // TiDB refuses a literal that does not fit its type.
            return null;
        }
    }

    // A precise decimal loses its default on the way (all releases of TiCDC); the DDL has it.
    private static BigInteger? Unscaled(Column column, CSharpStorage storage)
    {
        if (storage.Kind != "Decimal" || column.Default is not { Kind: DefaultKind.Literal, Text: not "NULL" } declared)
            return null;
        var (number, exponent) = (declared.StringValue ?? declared.Text).Split('e', 'E') is [var mantissa, var power] ? (mantissa, power) : (declared.StringValue ?? declared.Text, "0");
        var parts = number.Trim().Split('.');
        var scale = column.Type.Scale ?? 0;
        if (!int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var shift) || Math.Abs(shift) > 65 || parts.Length > 2
            || !BigInteger.TryParse(string.Concat(parts), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits))
            return null;
        var drop = (parts.Length > 1 ? parts[1].Length : 0) - shift - scale;
        return drop <= 0 ? digits * BigInteger.Pow(10, -drop) : RoundedQuotient(digits, BigInteger.Pow(10, drop));
    }

    // Half away from zero, as TiDB rounds.
    private static BigInteger RoundedQuotient(BigInteger value, BigInteger divisor)
    {
        var half = (BigInteger.Abs(value) + (divisor / 2)) / divisor;
        return value.Sign < 0 ? -half : half;
    }

    // Apache.Avro (1.12) takes a JSON number without a point for no float.
    private static string Fractional(string number) => number.AsSpan().IndexOfAny(".eE") < 0 ? number + ".0" : number;

    private static byte[]? Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : null;
    }

    // The default of a bytes field is a string whose characters are the bytes (Avro 1.12, "Complex Types").
    private static string Latin1(byte[] bytes) => JsonText.String(Encoding.Latin1.GetString(bytes)).Text;

    private static string TextOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString()! : json;
    }

    // Values are in the servers' zone, defaults in UTC.
    private static string ToZone(string utc, string timeZone)
    {
        var point = utc.IndexOf('.', StringComparison.Ordinal);
        var (clock, fraction) = point < 0 ? (utc, "") : (utc[..point], utc[point..]);
        return DateTime.TryParseExact(clock, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.AddMinutes(TimeZoneOffset.Minutes(timeZone)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + fraction
            : utc;
    }
}
