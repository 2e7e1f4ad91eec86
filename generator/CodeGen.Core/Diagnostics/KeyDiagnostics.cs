namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about keys and tables (2xxx).</summary>
public static class KeyDiagnostics
{
    /// <summary>A table TiCDC does not send.</summary>
    public static readonly DiagnosticDescriptor NoHandleKey = new(
        2001, "no-handle-key", Severity.Warning,
        "table `{0}` has no primary key and no NOT NULL unique key: TiCDC does not replicate it, so it is skipped",
        "give it a key upstream (ALTER TABLE … ADD PRIMARY KEY, or a new table with an AUTO_RANDOM key), or exclude it in `source.tables`",
        """
        TiCDC identifies a row by its handle key: the primary key, else a unique index whose columns are all NOT NULL.
        Without one it leaves the table out; creating the changefeed fails unless such tables are excluded, which the
        generated filter rules do. Nothing else is generated for the table.

        A MERGE over all columns would be no way out: two identical rows are legal in such a table, and the replica would
        keep one of them.

        The ways out, best first:
          1. a key upstream: ALTER TABLE t ADD PRIMARY KEY (…) NONCLUSTERED where columns identify a row; otherwise a new
             table with a column `id BIGINT AUTO_RANDOM PRIMARY KEY` and a copy of the rows;
          2. a TiCDC that sends before-values, once released: deletes then carry the row;
          3. a snapshot that is loaded again from time to time (Dumpling, INSERT OVERWRITE), without change data;
          4. excluding the table: "!db.table" in `source.tables`, which also ends this warning.
        """);

    /// <summary>A table whose records have no key in TiCDC's new architecture.</summary>
    public static readonly DiagnosticDescriptor NoPrimaryKey = new(
        2002, "no-primary-key", Severity.Warning,
        "table `{0}` has no primary key: TiCDC's new architecture sends its rows with a null Kafka key, so it is skipped",
        "give it a primary key upstream, or exclude it in `source.tables`",
        """
        TiCDC's new architecture puts primary-key columns into the Kafka key, nothing else. A table whose rows are
        identified by a NOT NULL unique index is sent with null keys, and its deletes with null key and null value: no
        consumer can tell which row is gone, so the replica would keep deleted rows. Classic TiCDC sends the index's
        columns as key.
        """);
}
