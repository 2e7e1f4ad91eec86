namespace Tidb.CodeGen.TiCdc;

/// <summary>Which TiCDC runs.</summary>
public enum Architecture
{
    /// <summary>The classic one (pingcap/tiflow), default up to v8.5.</summary>
    Classic,

    /// <summary>The new one (pingcap/ticdc), chosen by the server option newarch.</summary>
    New,
}

/// <summary>avro-decimal-handling-mode.</summary>
public enum DecimalHandling
{
    /// <summary>Bytes with the logical type decimal.</summary>
    Precise,

    /// <summary>Plain decimal text.</summary>
    String,
}

/// <summary>avro-bigint-unsigned-handling-mode.</summary>
public enum BigintUnsignedHandling
{
    /// <summary>Long; values of 2^63 and more arrive as negative numbers.</summary>
    Long,

    /// <summary>Decimal text.</summary>
    String,
}

/// <summary>integrity-check-level.</summary>
public enum IntegrityCheck
{
    /// <summary>No checksum fields.</summary>
    None,

    /// <summary>Three checksum fields after the extension fields; columns in the order of their creation.</summary>
    Correctness,
}

/// <summary>The form of a value on the wire.</summary>
public enum WireType
{
    /// <summary>Avro int.</summary>
    Int,

    /// <summary>Avro long.</summary>
    Long,

    /// <summary>Avro float.</summary>
    Float,

    /// <summary>Avro double.</summary>
    Double,

    /// <summary>Avro bytes with the logical type decimal.</summary>
    DecimalBytes,

    /// <summary>Avro string.</summary>
    Text,

    /// <summary>Avro bytes.</summary>
    Bytes,
}
