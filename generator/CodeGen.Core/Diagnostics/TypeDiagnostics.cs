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

    /// <summary>TIME kept as text.</summary>
    public static readonly DiagnosticDescriptor TimeAsText = new(
        3121, "time-as-text", Severity.Info,
        "column `{0}` is {1}: it is kept as text",
        "nothing to do unless it is computed with; TIME of TiDB is a duration from -838:59:59 to 838:59:59",
        """
        TiDB's TIME is a signed duration of up to 838 hours, not a time of day. Snowflake's TIME ends at 23:59:59, so a
        value such as `-12:30:00` or `25:00:00` would fail there. The text is kept as it arrives.
        """);

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
