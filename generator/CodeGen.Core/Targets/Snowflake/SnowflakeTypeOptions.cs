using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Choices among the column types of the Snowflake target.</summary>
public sealed record SnowflakeTypeOptions
{
    /// <summary>DECIMAL with more than 38 digits.</summary>
    [Option("DECIMAL with more than 38 digits: number keeps 38 and stops at larger values; varchar and decfloat need decimalHandling string; float rounds.")]
    public DecimalOverflow DecimalOverflow { get; init; } = DecimalOverflow.Number;

    /// <summary>TIMESTAMP.</summary>
    [Option("TIMESTAMP: tz keeps the offset it arrives in, ntz is UTC without a mark.")]
    public TimestampChoice Timestamp { get; init; } = TimestampChoice.Tz;

    /// <summary>TIME.</summary>
    [Option("TIME: varchar keeps the text, microseconds counts them in a NUMBER, time holds 00:00:00 to 23:59:59 only.")]
    public TimeChoice Time { get; init; } = TimeChoice.Varchar;

    /// <summary>SET.</summary>
    [Option("SET: varchar keeps the comma-separated text, array splits it.")]
    public SetChoice Set { get; init; } = SetChoice.Varchar;

    /// <summary>TINYINT(1).</summary>
    [Option("TINYINT(1), which is how TiDB stores BOOL: number keeps -128 to 127, boolean keeps whether it is zero.")]
    public BoolChoice Bool { get; init; } = BoolChoice.Number;

    /// <summary>BIT(1).</summary>
    [Option("BIT(1): number, or boolean.")]
    public BoolChoice Bit1 { get; init; } = BoolChoice.Number;

    /// <summary>VECTOR.</summary>
    [Option("VECTOR: array, or vector (of at most 4096 dimensions), which makes the table's apply a single statement.")]
    public VectorChoice Vector { get; init; } = VectorChoice.Array;

    /// <summary>CHAR and VARCHAR keep their length.</summary>
    [Option("CHAR and VARCHAR keep their length; a column widened upstream then stops the apply until it is widened here.")]
    public bool ExactLengths { get; init; }

    /// <summary>All integers are NUMBER(38,0).</summary>
    [Option("All integers are NUMBER(38,0), so that widening one upstream needs no change here.")]
    public bool WideIntegers { get; init; }

    /// <summary>NOT NULL as in TiDB.</summary>
    [Option("Columns that are NOT NULL in TiDB are NOT NULL here; a row sent before a column was added then stops the apply.")]
    public bool StrictNullability { get; init; }

    /// <summary>Sizes of accounts before the bundle 2025_03.</summary>
    [Option("LONGTEXT and large BLOBs get the sizes of accounts without Snowflake's behaviour bundle 2025_03: 16 MB of text, 8 MB of bytes.")]
    public bool LegacySizes { get; init; }
}

/// <summary>DECIMAL with more than 38 digits.</summary>
public enum DecimalOverflow
{
    /// <summary>NUMBER(38,s): a value that needs more stops the batch.</summary>
    Number,

    /// <summary>VARCHAR with the digits as sent.</summary>
    Varchar,

    /// <summary>DECFLOAT: 38 significant digits, the rest is rounded.</summary>
    Decfloat,

    /// <summary>FLOAT: 15 significant digits.</summary>
    Float,
}

/// <summary>TIMESTAMP.</summary>
public enum TimestampChoice
{
    /// <summary>TIMESTAMP_TZ.</summary>
    Tz,

    /// <summary>TIMESTAMP_NTZ in UTC.</summary>
    Ntz,
}

/// <summary>TIME.</summary>
public enum TimeChoice
{
    /// <summary>VARCHAR.</summary>
    Varchar,

    /// <summary>NUMBER(19,0), signed microseconds.</summary>
    Microseconds,

    /// <summary>TIME.</summary>
    Time,
}

/// <summary>SET.</summary>
public enum SetChoice
{
    /// <summary>VARCHAR.</summary>
    Varchar,

    /// <summary>ARRAY.</summary>
    Array,
}

/// <summary>TINYINT(1) and BIT(1).</summary>
public enum BoolChoice
{
    /// <summary>NUMBER.</summary>
    Number,

    /// <summary>BOOLEAN.</summary>
    Boolean,
}

/// <summary>VECTOR.</summary>
public enum VectorChoice
{
    /// <summary>ARRAY.</summary>
    Array,

    /// <summary>VECTOR(FLOAT, n).</summary>
    Vector,
}
