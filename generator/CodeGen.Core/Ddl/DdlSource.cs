using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl;

/// <summary>What a file of DDL is, which decides what its name means and which parts of it count.</summary>
public enum DdlSourceKind
{
    /// <summary>Judged by the file name (<see cref="DdlFileNames.KindOf"/>); a plain script where the name says nothing.</summary>
    ByName,

    /// <summary>Any script: hand-written DDL, mysqldump, a migration. Up and down parts are told apart by their markers.</summary>
    Script,

    /// <summary>Dumpling's <c>&lt;db&gt;.&lt;table&gt;-schema.sql</c>: the database is in the file name.</summary>
    DumplingTable,

    /// <summary>Dumpling's <c>&lt;db&gt;.&lt;view&gt;-schema-view.sql</c>: the table file of the same name is a placeholder.</summary>
    DumplingView,

    /// <summary>Any other file of a Dumpling folder whose database is in the file name (sequences, data).</summary>
    DumplingOther,

    /// <summary>A file that must not be applied: a down or undo migration, Dumpling's triggers and routines.</summary>
    NotApplied,
}

/// <summary>One file of DDL.</summary>
/// <param name="File">The file.</param>
/// <param name="Kind">What it is.</param>
public sealed record DdlSource(SourceFile File, DdlSourceKind Kind = DdlSourceKind.ByName);

/// <summary>Settings of the reader.</summary>
public sealed record DdlOptions
{
    /// <summary>The defaults: no database, TiDB's own sql_mode.</summary>
    public static DdlOptions Default { get; } = new();

    /// <summary>Database of tables that neither a qualifier, USE nor a file name gives one; null when there is none.</summary>
    public string? DefaultDatabase { get; init; }

    /// <summary>sql_mode at the start of every file; only the modes that change parsing matter.</summary>
    public SqlModes SqlModes { get; init; }

    /// <summary>
    /// Bytes one DDL statement may have before it is refused; statements that are skipped (INSERT …) have no limit.
    /// </summary>
    public int MaxStatementBytes { get; init; } = 64 * 1024 * 1024;
}

/// <summary>The sql_mode flags that change how TiDB's parser reads DDL.</summary>
[Flags]
public enum SqlModes
{
    /// <summary>TiDB's default as far as parsing goes.</summary>
    None = 0,

    /// <summary>ANSI_QUOTES: <c>"…"</c> is an identifier.</summary>
    AnsiQuotes = 1,

    /// <summary>NO_BACKSLASH_ESCAPES: a backslash in a string is an ordinary character.</summary>
    NoBackslashEscapes = 2,

    /// <summary>REAL_AS_FLOAT: REAL is FLOAT.</summary>
    RealAsFloat = 4,
}
