namespace Tidb.CodeGen.Conformance.Snowflake.Types;

/// <summary>A type we emit, with the limits Snowflake documents.</summary>
/// <param name="Name">The name we write; synonyms are not on the list, so that one type has one name.</param>
/// <param name="Family">Its family.</param>
/// <param name="Parameters">How many numbers may follow in parentheses.</param>
/// <param name="Maximum">The largest first number.</param>
/// <param name="Default">The first number when none is written.</param>
internal sealed record TypeRow(string Name, TypeFamily Family, int Parameters = 0, int Maximum = 0, int? Default = null)
{
    /// <summary>CHAR is missing on purpose (bare, it is CHAR(1)); TIMESTAMP and DATETIME depend on a session parameter.</summary>
    public static readonly IReadOnlyList<TypeRow> All =
    [
        new("NUMBER", TypeFamily.Number, Parameters: 2, Maximum: 38, Default: 38),
        new("FLOAT", TypeFamily.Float),
        new("DECFLOAT", TypeFamily.DecFloat),
        new("BOOLEAN", TypeFamily.Boolean),
        new("VARCHAR", TypeFamily.Text, Parameters: 1, Maximum: 134_217_728, Default: 16_777_216),
        new("BINARY", TypeFamily.Binary, Parameters: 1, Maximum: 67_108_864, Default: 8_388_608),
        new("DATE", TypeFamily.Date),
        new("TIME", TypeFamily.Time, Parameters: 1, Maximum: 9, Default: 9),
        new("TIMESTAMP_NTZ", TypeFamily.TimestampNtz, Parameters: 1, Maximum: 9, Default: 9),
        new("TIMESTAMP_LTZ", TypeFamily.TimestampLtz, Parameters: 1, Maximum: 9, Default: 9),
        new("TIMESTAMP_TZ", TypeFamily.TimestampTz, Parameters: 1, Maximum: 9, Default: 9),
        new("VARIANT", TypeFamily.Variant),
        new("OBJECT", TypeFamily.Object),
        new("ARRAY", TypeFamily.Array),
    ];

    /// <summary>VECTOR(FLOAT, n) and VECTOR(INT, n) have a form of their own.</summary>
    public const int MaximumDimension = 4096;

    public const int MaximumScale = 37;

    /// <summary>The least first number: lengths and precisions count from 1, fractional digits from 0.</summary>
    public int Minimum => Maximum == 9 ? 0 : 1;
}
