using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.TiCdc;

/// <summary>The form each type has on the wire.</summary>
public static class WireTypes
{
    /// <summary>The form of a column's values under a changefeed.</summary>
    public static WireType Of(ColumnType type, Changefeed changefeed)
    {
        return type.Kind switch
        {
            TypeKind.TinyInt or TypeKind.SmallInt or TypeKind.MediumInt or TypeKind.Year => WireType.Int,
            TypeKind.Int => type.Unsigned ? WireType.Long : WireType.Int,
            TypeKind.BigInt => type.Unsigned && changefeed.BigintUnsignedHandling == BigintUnsignedHandling.String ? WireType.Text : WireType.Long,
            TypeKind.Float => (changefeed.FloatIsDouble ?? changefeed.Release.Rules.FloatIsDouble) ? WireType.Double : WireType.Float,
            TypeKind.Double => WireType.Double,
            TypeKind.Decimal => changefeed.DecimalHandling == DecimalHandling.Precise ? WireType.DecimalBytes : WireType.Text,
            TypeKind.Bit or TypeKind.Binary or TypeKind.VarBinary or TypeKind.TinyBlob or TypeKind.Blob or TypeKind.MediumBlob or TypeKind.LongBlob => WireType.Bytes,
            _ => WireType.Text,
        };
    }

    /// <summary>The form a registered type has; null for one that TiCDC does not use for columns.</summary>
    public static WireType? Of(AvroPrimitive registered)
    {
        return registered.Name switch
        {
            "int" => WireType.Int,
            "long" => WireType.Long,
            "float" => WireType.Float,
            "double" => WireType.Double,
            "bytes" => registered.Precision is null ? WireType.Bytes : WireType.DecimalBytes,
            "string" => WireType.Text,
            _ => null,
        };
    }
}
