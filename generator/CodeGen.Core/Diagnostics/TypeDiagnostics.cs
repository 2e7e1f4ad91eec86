namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about types and what a mapping loses (3xxx).</summary>
public static class TypeDiagnostics
{
    /// <summary>A DECIMAL with more digits than the target has.</summary>
    public static readonly DiagnosticDescriptor DecimalTooWide = new(
        3104, "decimal-too-wide", Severity.Warning,
        "column `{0}` is {1}: the target keeps 38 digits",
        "check that no value needs more than 38 digits; a larger one fails its batch instead of being stored wrong",
        """
        TiDB's DECIMAL has up to 65 digits, Snowflake's NUMBER 38. The column gets 38 digits with the scale of the
        source, so DECIMAL(65,30) keeps 8 digits before the point.

        A value that does not fit stops the apply task with an error: nothing is lost, but nothing moves on until the
        column is mapped differently or the value is corrected upstream.
        """);

    /// <summary>A DECIMAL whose small values pass through a double.</summary>
    public static readonly DiagnosticDescriptor DecimalThroughDouble = new(
        3105, "decimal-through-double", Severity.Warning,
        "column `{0}` is {1}: small values with more than 15 significant digits lose the last ones",
        "set `ticdc.decimalHandling` to `string`",
        """
        With decimalHandling `precise` the connector prints decimals as JSON numbers. When the scale exceeds 6 and the
        value is zero or tiny, the text has an exponent (`1.23E-18`), and Snowflake stores a number with an exponent as
        DOUBLE. Casting it back is exact to about 15 significant digits; a scale above 21 can need more.

        With `string` the digits arrive as they are.
        """);

    /// <summary>Digits are not known.</summary>
    public static readonly DiagnosticDescriptor SizeNotKnown = new(
        3106, "size-not-known", Severity.Warning,
        "column `{0}` is {1} of unknown size: it is kept as text",
        "add the table's DDL",
        """
        A DECIMAL that is sent as text has neither precision nor scale in the registered schema. Any number chosen here
        would round or refuse some values, so the text is kept: compare it with a cast, since as text `10` sorts before `9`.
        """);

    /// <summary>A choice that needs decimals as text.</summary>
    public static readonly DiagnosticDescriptor DecimalNeedsText = new(
        3107, "decimal-needs-text", Severity.Error,
        "column `{0}` is {1}: the choice of `decimalOverflow` needs decimals sent as text",
        "set `ticdc.decimalHandling` to `string`, or `decimalOverflow` to `number` or `float`",
        """
        With decimalHandling `precise` the connector prints decimals as JSON numbers, and small ones with an exponent pass
        through a DOUBLE. A VARCHAR or DECFLOAT made of them would look exact and not be: 0.0000000000000000012345678901
        could arrive as 1.2345678900999999e-18.
        """);

    /// <summary>A wide DECIMAL kept as text.</summary>
    public static readonly DiagnosticDescriptor DecimalAsText = new(
        3108, "decimal-as-text", Severity.Info,
        "column `{0}` is {1}: it is kept as text",
        "compare it with a cast: as text `10` sorts before `9`",
        "All digits are kept as TiDB prints them. Numbers kept as text are compared and sorted as text.");

    /// <summary>A wide DECIMAL that is rounded.</summary>
    public static readonly DiagnosticDescriptor DecimalRounded = new(
        3109, "decimal-rounded", Severity.Warning,
        "column `{0}` is {1}: digits beyond those the target keeps are rounded away",
        "set `decimalOverflow` to `number`, which stops at such a value, or to `varchar`, which keeps it",
        "DECFLOAT keeps 38 significant digits, FLOAT 15. A larger value is stored rounded and no error tells it: 40 digits of an amount come back with zeros at the end.");

    /// <summary>A number kept as a boolean.</summary>
    public static readonly DiagnosticDescriptor NumberAsBoolean = new(
        3110, "number-as-boolean", Severity.Info,
        "column `{0}` is {1}: only whether it is zero is kept",
        "set `bool` to `number` if other values than 0 and 1 occur",
        "TiDB stores BOOL as TINYINT(1), which takes -128 to 127. A BOOLEAN keeps 2 and 1 alike as TRUE.");

    /// <summary>A smaller size than the source's.</summary>
    public static readonly DiagnosticDescriptor LegacySize = new(
        3111, "legacy-size", Severity.Warning,
        "column `{0}` is {1}: values above 16 MB of text or 8 MB of bytes do not fit",
        "leave `legacySizes` off where the account has the behaviour bundle 2025_03",
        "Without the bundle Snowflake's VARCHAR ends at 16,777,216 characters and BINARY at 8,388,608 bytes. A larger value stops the batch.");

    /// <summary>TIME kept as text.</summary>
    public static readonly DiagnosticDescriptor TimeAsText = new(
        3121, "time-as-text", Severity.Info,
        "column `{0}` is {1}: it is kept as text",
        "nothing to do unless it is computed with; TIME of TiDB is a duration from -838:59:59 to 838:59:59",
        """
        TiDB's TIME is a signed duration of up to 838 hours, not a time of day. Snowflake's TIME ends at 23:59:59, so a
        value such as `-12:30:00` or `25:00:00` would fail there. The text is kept as it arrives.
        """);

    /// <summary>TIME counted in microseconds.</summary>
    public static readonly DiagnosticDescriptor TimeAsMicroseconds = new(
        3122, "time-as-microseconds", Severity.Info,
        "column `{0}` is {1}: it is kept as signed microseconds",
        "nothing to do: divide by 1000000 for seconds",
        "TiDB's TIME is a signed duration of up to 838 hours. Its microseconds fit a NUMBER exactly, and can be added and compared.");

    /// <summary>TIME that must be a time of day.</summary>
    public static readonly DiagnosticDescriptor TimeOfDay = new(
        3123, "time-of-day", Severity.Warning,
        "column `{0}` is {1}: only 00:00:00 to 23:59:59 fit",
        "use `varchar` or `microseconds` unless the column holds times of day only",
        "A value such as `-12:30:00` or `25:00:00` is legal in TiDB and none of Snowflake's TIME: it stops the batch, or becomes NULL with tolerant casts.");

    /// <summary>VECTOR kept as ARRAY.</summary>
    public static readonly DiagnosticDescriptor VectorAsArray = new(
        3131, "vector-as-array", Severity.Info,
        "column `{0}` is {1}: it is kept as ARRAY",
        "cast it where it is used: `column::VECTOR(FLOAT, n)`, n at most 4096",
        """
        Snowflake documents its VECTOR type as unsupported in Snowflake Scripting, and the generated apply is a procedure.
        The column becomes an ARRAY of numbers: every element is kept; vector functions need a cast to VECTOR.
        """);
}
