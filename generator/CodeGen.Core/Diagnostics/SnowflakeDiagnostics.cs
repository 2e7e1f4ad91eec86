namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about Snowflake's limits (61xx).</summary>
public static class SnowflakeDiagnostics
{
    /// <summary>A source column has the name of one of our own.</summary>
    public static readonly DiagnosticDescriptor TechnicalColumnCollision = new(
        6101, "technical-column-collision", Severity.Error,
        "column `{0}` starts with `{1}`, which the replica's own columns use",
        "rename the column upstream or exclude it",
        """
        Every replica has columns `_TIDB_PARTITION`, `_TIDB_OFFSET` and `_TIDB_APPLIED_AT`, and the apply statement uses
        more names with this prefix. A source column of such a name would be read in place of the technical one: the
        offset guard would compare business data, and late records would overwrite newer rows.
        """);

    /// <summary>Two columns are one column after folding.</summary>
    public static readonly DiagnosticDescriptor ColumnCollision = new(
        6102, "snowflake-column-collision", Severity.Error,
        "columns `{0}` and `{1}` are both `{2}` in Snowflake",
        "rename one of them upstream or exclude it",
        """
        Names are folded to upper case, because TiDB compares them without case. Two columns whose names differ only in
        letters that fold together would be declared twice, and CREATE TABLE fails.
        """);

    /// <summary>Two tables share an object.</summary>
    public static readonly DiagnosticDescriptor ObjectCollision = new(
        6103, "snowflake-object-collision", Severity.Error,
        "`{0}` and {1} would share the Snowflake object `{2}`",
        "choose another `snowflake.replicaSchema` or topic expression, or exclude one of the tables",
        """
        Two source tables in one landing table or one replica corrupt both: rows of one overwrite rows of the other
        wherever their keys are equal. `tidb_{schema}_{table}` maps (`a_b`, `c`) and (`a`, `b_c`) to one topic; a fixed
        `replicaSchema` puts tables of the same name from two databases into one replica.
        """);

    /// <summary>A name would end a dollar-quoted body.</summary>
    public static readonly DiagnosticDescriptor DollarQuoteInName = new(
        6104, "dollar-quote-in-name", Severity.Error,
        "`{0}` holds `$$`, which ends the body of the generated procedure",
        "rename it upstream, or exclude the table",
        """
        The apply procedure's body stands between `$$` and `$$`, where nothing can be escaped. A name with `$$` inside
        would end the body in the middle of the statement; what follows would be read as SQL of its own.
        """);

    /// <summary>A name is too long.</summary>
    public static readonly DiagnosticDescriptor NameTooLong = new(
        6105, "snowflake-name-too-long", Severity.Error,
        "`{0}` has {1} characters, Snowflake takes {2}",
        "choose a shorter topic expression or schema",
        """
        The landing table's name is decided by the connector from the topic, so it cannot be cut here: the connector would
        write to another table than the one the stream reads. Names derived from it are cut and stay distinct.
        """);
}
