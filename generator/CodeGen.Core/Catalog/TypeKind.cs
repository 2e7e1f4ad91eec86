namespace Tidb.CodeGen.Catalog;

/// <summary>
/// The column types TiDB has, after synonyms, CHARACTER SET binary and length-dependent sizes are resolved.
/// The order is the row order of every target's type table.
/// </summary>
public enum TypeKind
{
#pragma warning disable CS1591 // The members are the types' own names.
    TinyInt, SmallInt, MediumInt, Int, BigInt,
    Float, Double, Decimal,
    Bit,
    Char, VarChar, TinyText, Text, MediumText, LongText,
    Binary, VarBinary, TinyBlob, Blob, MediumBlob, LongBlob,
    Enum, Set, Json,
    Date, DateTime, Timestamp, Time, Year,
    Vector,
#pragma warning restore CS1591
}
