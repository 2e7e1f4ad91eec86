namespace Tidb.CodeGen.Diagnostics;

/// <summary>Columns and keys that TiDB parses and then refuses to create.</summary>
public static class DefinitionDiagnostics
{
    /// <summary>A DEFAULT or ON UPDATE that does not fit its column.</summary>
    public static readonly DiagnosticDescriptor InvalidDefault = new(1060, "invalid-default", Severity.Warning,
        "column `{0}` cannot have this default: {1}",
        "correct the default; what TiDB really has is in SHOW CREATE TABLE",
        """
        TiDB refuses the statement (1067, 1101, 1294) in its default sql_mode. `tinyint DEFAULT 300`, `int DEFAULT 'x'`,
        `char(1) DEFAULT 'ab'`, `NOT NULL DEFAULT NULL`, a default on TEXT, BLOB or JSON, CURRENT_TIMESTAMP with other digits
        than the column's.

        The default is kept as it is written, so a replica that has it would fill a new column with a value the source cannot have.
        """);

    /// <summary>A key that TiDB does not create.</summary>
    public static readonly DiagnosticDescriptor RefusedKey = new(1061, "refused-key", Severity.Warning,
        "TiDB refuses the key `{0}`: {1}",
        "correct the key, or take the DDL from SHOW CREATE TABLE",
        """
        A key that cannot exist identifies no rows: TEXT and BLOB need a prefix length (1170), only text and bytes can have one
        and never a longer one than the column (1089), JSON cannot be a part (3152), a column may come only once (1060), all parts
        together have at most 3072 bytes (1071), a primary key is visible (3522) and has no virtual column (3106).

        The key is kept as it is written; were it the handle key, the MERGE would match rows by columns the source does not.
        """);

    /// <summary>A column that TiDB does not create.</summary>
    public static readonly DiagnosticDescriptor RefusedColumn = new(1062, "refused-column", Severity.Warning,
        "TiDB refuses the column `{0}`: {1}",
        "correct the column, or take the DDL from SHOW CREATE TABLE",
        """
        ENUM and SET members may not repeat (1291), a SET member has no comma (1367), VARCHAR and VARBINARY have at most 65535 bytes
        (1074; 16383 characters of utf8mb4), one column is AUTO_INCREMENT and it is a number (1075, 1063), AUTO_RANDOM is for the
        first column of a clustered BIGINT primary key (8216).

        The column is kept as it is written; the source cannot have it, so its type in a replica says nothing about the rows.
        """);

    /// <summary>A collation of another character set.</summary>
    public static readonly DiagnosticDescriptor CollationMismatch = new(1063, "collation-mismatch", Severity.Warning,
        "the collation `{0}` is none of the character set `{1}`",
        "write a collation that begins with `{1}`",
        """
        TiDB refuses the statement (1253): every collation belongs to one character set.

        The character set is kept as it is written. Text of `latin1` and `utf8mb4` columns has other lengths in bytes, so that a
        replica made from the wrong one may be too short.
        """);
}
