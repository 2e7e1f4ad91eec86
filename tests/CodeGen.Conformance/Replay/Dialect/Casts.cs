using System.Globalization;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>Conversions between Snowflake types: those written (<c>::</c>) and those an assignment or a comparison implies.</summary>
internal static class Casts
{
    /// <summary>A cast that is written; null when the generated files never write it.</summary>
    public static Translated? Explicit(Translated value, SqlType to)
    {
        // Whether ::VARCHAR(n) cuts or fails is not confirmed, so it must not be emitted.
        if (to.Family is TypeFamily.Text or TypeFamily.Binary && to.Length > 0)
            return null;
        return (value.Type.Family, to.Family) switch
        {
            (TypeFamily.Variant, _) => FromVariant(value, to),
            (TypeFamily.Null, _) => Cast(value, to),
            (TypeFamily.Text, TypeFamily.Text) => value,
            (TypeFamily.Text, TypeFamily.Number or TypeFamily.Float) => Cast(value, to),
            (TypeFamily.Number or TypeFamily.Float, TypeFamily.Number or TypeFamily.Float) => Cast(value, to),
            (TypeFamily.Number or TypeFamily.Boolean, TypeFamily.Text) => Cast(value, to),
            _ => null,
        };
    }

    /// <summary>What storing a value in a column does to it; null when Snowflake would not take it.</summary>
    public static Translated? Assign(Translated value, SqlType column)
    {
        return (value.Type.Family, column.Family) switch
        {
            (TypeFamily.Variant, TypeFamily.Variant) => value,
            (TypeFamily.Variant, TypeFamily.Date or TypeFamily.TimestampNtz or TypeFamily.TimestampTz or TypeFamily.Binary) => null,
            (TypeFamily.Variant, _) => FromVariant(value, column),
            (TypeFamily.Text, TypeFamily.Variant) => new Translated($"to_json({value.Text})", column),
            (TypeFamily.Array, TypeFamily.Variant) => value with { Type = column },
            (TypeFamily.Null, _) => Cast(value, column),
            (TypeFamily.Number, TypeFamily.Number) => value.Type == column ? value : Cast(value, column),
            (TypeFamily.Number or TypeFamily.Text, TypeFamily.Number or TypeFamily.Float or TypeFamily.Text) when value.Type.Family != column.Family => Cast(value, column),
            (TypeFamily.TimestampNtz or TypeFamily.TimestampTz, var family) when family == value.Type.Family => Cut(value, column),
            var (from, to) => from == to ? value : null,
        };
    }

    /// <summary>Both sides of a comparison; a raw VARIANT takes the type of the other side.</summary>
    public static (Translated Left, Translated Right)? Compare(Translated left, Translated right)
    {
        if (left.IsVariant != right.IsVariant)
        {
            var (variant, other) = left.IsVariant ? (left, right) : (right, left);
            return FromVariant(variant, other.Type) is not { } cast ? null : left.IsVariant ? (cast, right) : (left, cast);
        }
        return IsComparable(left.Type.Family, right.Type.Family) ? (left, right) : null;
    }

    private static bool IsComparable(TypeFamily left, TypeFamily right)
    {
        return left == right && left is not (TypeFamily.Variant or TypeFamily.Object)
            || left == TypeFamily.Null || right == TypeFamily.Null
            || left is TypeFamily.Number or TypeFamily.Float && right is TypeFamily.Number or TypeFamily.Float;
    }

    private static Translated? FromVariant(Translated value, SqlType to)
    {
        return to.Family switch
        {
            TypeFamily.Text => new Translated(value.VariantText(), to),
            TypeFamily.Number or TypeFamily.Float or TypeFamily.Boolean => new Translated($"CAST({value.VariantText()} AS {to.Duck})", to),
            TypeFamily.Array => new Translated($"CASE WHEN json_type({value.Text}) = 'ARRAY' THEN {value.Text} WHEN json_type({value.Text}) <> 'NULL' THEN json_array({value.Text}) END", to),
            _ => null,
        };
    }

    private static Translated Cast(Translated value, SqlType to) => new($"CAST({value.Text} AS {to.Duck})", to);

    // Snowflake cuts what a column's precision cannot hold; DuckDB keeps microseconds.
    private static Translated Cut(Translated value, SqlType column)
    {
        if (column.Length >= 6)
            return value with { Type = column };
        var unit = ((long)Math.Pow(10, 6 - column.Length)).ToString(CultureInfo.InvariantCulture);
        var make = column.Family == TypeFamily.TimestampTz ? "make_timestamptz" : "make_timestamp";
        var micros = $"epoch_us({value.Text})";
        return new Translated($"{make}({micros} - (({micros} % {unit}) + {unit}) % {unit})", column);
    }
}
