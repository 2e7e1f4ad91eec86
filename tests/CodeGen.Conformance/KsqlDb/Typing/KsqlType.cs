using System.Collections.Immutable;
using System.Globalization;

namespace Tidb.CodeGen.Conformance.KsqlDb.Typing;

/// <summary>A type; two types are one when their texts are equal.</summary>
/// <param name="Text">Its spelling: aliases resolved, names of fields as ksqlDB holds them.</param>
internal sealed record KsqlType(string Text)
{
    public static readonly KsqlType Boolean = new("BOOLEAN");
    public static readonly KsqlType Integer = new("INTEGER");
    public static readonly KsqlType Bigint = new("BIGINT");
    public static readonly KsqlType Double = new("DOUBLE");
    public static readonly KsqlType String = new("STRING");
    public static readonly KsqlType Bytes = new("BYTES");
    public static readonly KsqlType Date = new("DATE");
    public static readonly KsqlType Timestamp = new("TIMESTAMP");

    /// <summary>The simple types by every name they can be written with.</summary>
    public static readonly ImmutableSortedDictionary<string, KsqlType> Simple = new Dictionary<string, KsqlType>
    {
        ["BOOLEAN"] = Boolean,
        ["INT"] = Integer,
        ["INTEGER"] = Integer,
        ["BIGINT"] = Bigint,
        ["DOUBLE"] = Double,
        ["STRING"] = String,
        ["VARCHAR"] = String,
        ["BYTES"] = Bytes,
        ["DATE"] = Date,
        ["TIME"] = new("TIME"),
        ["TIMESTAMP"] = Timestamp,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The type of the elements of an array.</summary>
    public KsqlType? Element { get; private init; }

    /// <summary>The fields of a structure.</summary>
    public ImmutableSortedDictionary<string, KsqlType> Fields { get; private init; } = ImmutableSortedDictionary<string, KsqlType>.Empty;

    /// <summary>Digits and decimals of a DECIMAL.</summary>
    public (int Precision, int Scale)? Digits { get; private init; }

    public bool IsNumber => this == Integer || this == Bigint || this == Double || Digits is not null;

    public static KsqlType Decimal(int precision, int scale)
    {
        return new(string.Create(CultureInfo.InvariantCulture, $"DECIMAL({precision},{scale})")) { Digits = (precision, scale) };
    }

    public static KsqlType Array(KsqlType element) => new($"ARRAY<{element.Text}>") { Element = element };

    public static KsqlType Struct(ImmutableSortedDictionary<string, KsqlType> fields)
    {
        return new($"STRUCT<{string.Join(',', fields.Select(field => $"`{field.Key}` {field.Value.Text}"))}>") { Fields = fields };
    }

    public bool Equals(KsqlType? other) => Text == other?.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}
