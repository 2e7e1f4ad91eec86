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

    /// <summary>A type override that the values cannot be read as.</summary>
    public static readonly DiagnosticDescriptor TypeNotPossible = new(
        6106, "snowflake-type-not-possible", Severity.Error,
        "column `{0}` is {1}: its values cannot be read as `{2}`",
        "use one of {3}, with arguments within Snowflake's limits and no fewer fractional digits than the source has",
        """
        An override chooses among types the arriving values can be cast to. Any other cast would fail every batch, or store
        something else: base64 text in place of bytes, the text of a date in place of the date.
        """);

    /// <summary>A key whose spelling may change.</summary>
    public static readonly DiagnosticDescriptor KeyIgnoresCase = new(
        6107, "key-ignores-case", Severity.Warning,
        "key column `{0}` has the collation {1}: two spellings are one row in TiDB and two here",
        "do not change the spelling of keys upstream, or give the column a `_bin` collation",
        """
        Snowflake compares binary. When `abc` becomes `ABC` upstream, TiCDC sends an update under the new spelling: the
        replica keeps the row `abc` and gets a second one.
        """);

    /// <summary>Hybrid without commit timestamps.</summary>
    public static readonly DiagnosticDescriptor HybridNeedsExtension = new(
        6108, "hybrid-needs-extension", Severity.Error,
        "`ordering` `hybrid` of `{0}` needs commit timestamps in the records",
        "set `ticdc.tidbExtension` to true, or `ordering` to `offset`",
        "The commit timestamp arrives in `_tidb_commit_ts`, which only the TiDB extension adds. Without it every upsert would compare with NULL and be dropped.");

    /// <summary>Strict nullability and tombstone rows.</summary>
    public static readonly DiagnosticDescriptor StrictWithSoftDeletes = new(
        6109, "strict-with-soft-deletes", Severity.Error,
        "`strictNullability` and soft deletes of `{0}` do not go together",
        "leave `strictNullability` off, or use `deletes` `hard`",
        "A soft delete of a key the replica does not have inserts a marked row with its key only; every other column is NULL there, which NOT NULL refuses: the batch fails for ever.");

    /// <summary>A MERGE that may be too large for a task.</summary>
    public static readonly DiagnosticDescriptor StatementTooLarge = new(
        6110, "statement-too-large", Severity.Warning,
        "the MERGE of `{0}` with {1} columns may be too large for a task's body",
        "use `apply` `procedure`",
        "A MERGE names each column about four times. Snowflake documents that large task definitions can cause errors; a procedure's body may be larger.");

    /// <summary>Snowpipe may deliver an old row after its delete.</summary>
    public static readonly DiagnosticDescriptor LateUpsertAfterDelete = new(
        6111, "late-upsert-after-delete", Severity.Warning,
        "`{0}`: with Snowpipe files an old upsert can become visible after the delete of its row, and bring it back",
        "use `deletes` `soft`, or Snowpipe Streaming",
        """
        Snowpipe loads files asynchronously and keeps no order. After a hard delete nothing is left to compare a late
        upsert with: the row `7` inserted at offset 10 and deleted at offset 11 is there again when the file with
        offset 10 is loaded last.
        """);

    /// <summary>A zero date in strict casts.</summary>
    public static readonly DiagnosticDescriptor ZeroDate = new(
        6112, "zero-date", Severity.Warning,
        "column `{0}` has the default {1}, which is no date in Snowflake: a row with it stops the batch",
        "set `casts` to `tolerant` for the table (the value becomes NULL), or clean the rows upstream",
        "TiDB takes `0000-00-00` unless its sql_mode forbids it. TO_DATE fails on it, and the same batch is tried again until the task suspends itself.");

    /// <summary>Options that need one another.</summary>
    public static readonly DiagnosticDescriptor OptionNeeds = new(
        6113, "snowflake-option-needs", Severity.Error,
        "{0} needs {1}",
        "set both, or neither",
        "One of the two has no meaning without the other; nothing is guessed, because what is left out decides where and when the tasks run.");

    /// <summary>Declarations that stop the apply.</summary>
    public static readonly DiagnosticDescriptor StrictDeclaration = new(
        6114, "strict-declaration", Severity.Warning,
        "`strictNullability` and `exactLengths` are enforced: a row from before a change upstream stops the batch",
        "widen the replica before the source, and add columns as nullable first",
        """
        TiCDC sends rows in the form they had when they were written. After `ALTER TABLE … ADD COLUMN c INT NOT NULL` a
        replayed older row has no `c`, and NOT NULL refuses it; a VARCHAR(20) widened to 40 upstream overflows here first.
        """);

    /// <summary>CREATE OR ALTER drops renamed columns.</summary>
    public static readonly DiagnosticDescriptor CreateOrAlterDrops = new(
        6115, "create-or-alter-drops", Severity.Warning,
        "`ddlStyle` `create-or-alter` makes a rename upstream a dropped and an added column: its values are lost",
        "rename the column in Snowflake by hand before the new files are run",
        """
        CREATE OR ALTER TABLE brings the table to the columns listed. It cannot know that `a` was renamed to `b`: it drops
        `a` with its values and adds an empty `b`. Columns can only be appended, so a column added in the middle upstream
        must stand last here.
        """);
}
