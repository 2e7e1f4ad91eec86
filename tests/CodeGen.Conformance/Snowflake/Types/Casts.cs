using System.Collections.Frozen;

namespace Tidb.CodeGen.Conformance.Snowflake.Types;

/// <summary>Which conversions mean one thing whatever the session's formats are.</summary>
internal static class Casts
{
    // A text becomes a date, a time or bytes by a function with a format; a cast would use the session's.
    private static readonly FrozenDictionary<TypeFamily, TypeFamily[]> Explicit = new Dictionary<TypeFamily, TypeFamily[]>
    {
        [TypeFamily.Number] = [TypeFamily.Number, TypeFamily.Float, TypeFamily.DecFloat, TypeFamily.Text, TypeFamily.Variant],
        [TypeFamily.Float] = [TypeFamily.Float, TypeFamily.Number, TypeFamily.Variant],
        [TypeFamily.DecFloat] = [TypeFamily.DecFloat, TypeFamily.Number],
        [TypeFamily.Boolean] = [TypeFamily.Boolean, TypeFamily.Text, TypeFamily.Variant],
        [TypeFamily.Text] = [TypeFamily.Text, TypeFamily.Number, TypeFamily.Float, TypeFamily.DecFloat, TypeFamily.Variant],
        [TypeFamily.Binary] = [TypeFamily.Binary],
        [TypeFamily.Date] = [TypeFamily.Date, TypeFamily.TimestampNtz],
        [TypeFamily.Time] = [TypeFamily.Time],
        [TypeFamily.TimestampNtz] = [TypeFamily.TimestampNtz, TypeFamily.Date, TypeFamily.Time],
        [TypeFamily.TimestampLtz] = [TypeFamily.TimestampLtz],
        [TypeFamily.TimestampTz] = [TypeFamily.TimestampTz],
        [TypeFamily.Variant] = [TypeFamily.Variant, TypeFamily.Number, TypeFamily.Float, TypeFamily.Text, TypeFamily.Object, TypeFamily.Array, TypeFamily.Vector],
        [TypeFamily.Object] = [TypeFamily.Object, TypeFamily.Variant],
        [TypeFamily.Array] = [TypeFamily.Array, TypeFamily.Variant, TypeFamily.Vector],
        [TypeFamily.Vector] = [TypeFamily.Vector, TypeFamily.Array],
    }.ToFrozenDictionary();

    public static bool Allows(SqlType from, SqlType to) => from.IsOpen || Explicit[from.Family].Contains(to.Family);

    /// <summary>Why a value does not fit a column as it is; null when it does.</summary>
    public static string? WhyNotAssignable(SqlType value, SqlType column)
    {
        if (value.IsOpen || column.IsOpen)
            return null;
        if (value.Family != column.Family)
            return $"a {value} is assigned to a {column} without a cast";
        if (value.Family == TypeFamily.Number)
            return Fits(value, column) ? null : $"a {value} does not fit a {column}";
        return value.IsTimestamp && value.Precision > column.Precision ? $"a {value} loses digits in a {column}" : null;
    }

    private static bool Fits(SqlType value, SqlType column)
    {
        return (value.Precision, value.Scale, column.Precision, column.Scale) is not ({ } p, { } s, { } columnP, { } columnS)
            || (s <= columnS && p - s <= columnP - columnS);
    }
}
