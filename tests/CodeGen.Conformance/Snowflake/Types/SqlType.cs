namespace Tidb.CodeGen.Conformance.Snowflake.Types;

/// <summary>What an expression is, as far as it decides whether a statement is right.</summary>
internal enum TypeFamily
{
    /// <summary>Not known: a column of a table the scripts do not create.</summary>
    Unknown,

    /// <summary>The literal NULL, which fits everywhere.</summary>
    Null,

    Number,
    Float,
    DecFloat,
    Boolean,
    Text,
    Binary,
    Date,
    Time,
    TimestampNtz,
    TimestampLtz,
    TimestampTz,
    Variant,
    Object,
    Array,
    Vector,
}

/// <summary>A type; sizes that are not known are null.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Precision">Digits of a number, fractional digits of a time, length of a text or binary, dimension of a vector.</param>
/// <param name="Scale">Digits behind the point.</param>
internal readonly record struct SqlType(TypeFamily Family, int? Precision = null, int? Scale = null)
{
    public static readonly SqlType Unknown = new(TypeFamily.Unknown);
    public static readonly SqlType Null = new(TypeFamily.Null);
    public static readonly SqlType Boolean = new(TypeFamily.Boolean);
    public static readonly SqlType Text = new(TypeFamily.Text);
    public static readonly SqlType Variant = new(TypeFamily.Variant);
    public static readonly SqlType Number = new(TypeFamily.Number);

    public bool IsOpen => Family is TypeFamily.Unknown or TypeFamily.Null;

    public bool IsTimestamp => Family is TypeFamily.TimestampNtz or TypeFamily.TimestampLtz or TypeFamily.TimestampTz;

    public bool IsInstant => IsTimestamp || Family == TypeFamily.Date;

    public bool IsSemiStructured => Family is TypeFamily.Variant or TypeFamily.Object or TypeFamily.Array;

    /// <summary>One type both values fit, or null when they are of different families.</summary>
    public SqlType? With(SqlType other)
    {
        if (IsOpen || other.IsOpen)
            return Family == TypeFamily.Null ? other : this;
        if (Family != other.Family)
            return null;
        return Family == TypeFamily.Number ? Wider(other) : new(Family, Larger(Precision, other.Precision));
    }

    private SqlType Wider(SqlType other)
    {
        var scale = Larger(Scale, other.Scale);
        return new(TypeFamily.Number, Larger(Precision - Scale, other.Precision - other.Scale) + scale, scale);
    }

    private static int? Larger(int? left, int? right) => left is { } a && right is { } b ? Math.Max(a, b) : null;

    public override string ToString() => (Family, Precision, Scale) switch
    {
        (_, { } precision, { } scale) => $"{Family}({precision},{scale})",
        (_, { } precision, null) => $"{Family}({precision})",
        _ => Family.ToString(),
    };
}
