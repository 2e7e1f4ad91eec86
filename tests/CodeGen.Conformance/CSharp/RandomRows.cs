using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Avro;
using CsCheck;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>Rows as TiCDC could send them, as Apache.Avro's generic values.</summary>
internal static class RandomRows
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.OneOf("", "a", "名前😀", "0000-00-00", "2024-01-02 03:04:05.123456", "-838:59:59"));

    /// <summary>Values for the fields of a schema that describes (part of) a table.</summary>
    public static Gen<ImmutableList<object?>> Of(AvroRecord schema, ReplicatedTable table)
    {
        return schema.Fields.Aggregate(Gen.Const(ImmutableList<object?>.Empty), (values, field) => Gen.Select(values, Field(field, table), (list, value) => list.Add(value)));
    }

    public static RecordSchema Parse(AvroRecord schema) => (RecordSchema)Schema.Parse(AvroSchemaText.Write(schema));

    private static Gen<object?> Field(AvroField field, ReplicatedTable table)
    {
        var value = Value((AvroPrimitive)field.Bare, table.Columns.FirstOrDefault(column => column.Field == field.Name));
        return field.Nullable ? Gen.Frequency((1, Gen.Const((object?)null)), (3, value)) : value;
    }

    private static Gen<object?> Value(AvroPrimitive type, ReplicatedColumn? column)
    {
        return (type.Name, type.TidbType) switch
        {
            ("int", _) => Gen.OneOf(Gen.Int, Gen.OneOf(0, -1, int.MinValue, int.MaxValue)).Select(v => (object?)v),
            ("long", _) => Gen.OneOf(Gen.Long, Gen.OneOf(0, -1, long.MinValue, long.MaxValue)).Select(v => (object?)v),
            ("float", _) => Gen.Float.Select(v => (object?)v),
            ("double", _) => Gen.Double.Select(v => (object?)v),
            ("boolean", _) => Gen.Bool.Select(v => (object?)v),
            ("bytes", "DECIMAL") => Decimals(type.Precision!.Value).Select(v => (object?)new AvroDecimal(v, type.Scale ?? 0)),
            ("bytes", "BIT") => Gen.ULong.Select(v => (object?)new BigInteger(v).ToByteArray(isUnsigned: true, isBigEndian: true)),
            ("bytes", _) => Gen.Byte.Array.Select(v => (object?)v),
            ("string", "BIGINT UNSIGNED") => Gen.ULong.Select(v => (object?)v.ToString(CultureInfo.InvariantCulture)),
            ("string", "DECIMAL") => Decimals(column!.Type.Length!.Value).Select(v => (object?)PlainText(v, column.Type.Scale ?? 0)),
            _ => Texts.Select(v => (object?)v),
        };
    }

    private static Gen<BigInteger> Decimals(int precision)
    {
        var limit = BigInteger.Pow(10, precision);
        return Gen.OneOf(
            Gen.Byte.Array[1, 28].Select(bytes => BigInteger.Remainder(new BigInteger(bytes), limit)),
            Gen.OneOf(BigInteger.Zero, BigInteger.One, BigInteger.MinusOne, limit - 1, 1 - limit));
    }

    private static string PlainText(BigInteger unscaled, int scale)
    {
        var digits = BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (unscaled.Sign < 0 ? "-" : "") + (scale == 0 ? digits : digits[..^scale] + "." + digits[^scale..]);
    }
}
