namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings of the DDL reader: 10xx about the text, 104x and 105x about what the statements do together.</summary>
public static class ParsingDiagnostics
{
    /// <summary>The file is UTF-16 or no text.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(1001, "not-utf8", Severity.Error,
        "the file is {0}, not UTF-8",
        "save the file as UTF-8",
        """
        DDL is read as UTF-8, with or without a byte order mark, as TiDB reads it.

        A UTF-16 file has a zero byte beside every letter. Read as UTF-8 its names would hold those bytes and no table
        would match its topic, so nothing of the file is used.

        Save the file as UTF-8. On Windows, `>` in older PowerShell writes UTF-16; use `Out-File -Encoding utf8`.
        """);

    /// <summary>A DDL statement holds bytes that are no UTF-8.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = new(1002, "invalid-utf8", Severity.Error,
        "the statement holds bytes that are not UTF-8",
        "save the file as UTF-8; files in Shift_JIS, GBK or Latin-1 have to be converted",
        """
        The bytes at this place are not valid UTF-8, so the names and comments of the statement are not known for sure.

        A column named in Shift_JIS and guessed as UTF-8 would get another name than the field in the Avro schema, and
        its values would never arrive. The statement is not used.

        Convert the file to UTF-8. Data statements (INSERT and the like) may hold any bytes; they are skipped unread.
        """);

    /// <summary>The text is not what the grammar wants.</summary>
    public static readonly DiagnosticDescriptor SyntaxError = new(1003, "syntax-error", Severity.Error,
        "expected {0}, found {1}",
        "correct the statement; it is left out until then, reading goes on behind its `;`",
        """
        The statement cannot be read at this place, so it has no effect on the tables.

        Reading goes on behind the next semicolon: one broken statement does not hide findings in the ones after it. But
        a table that is not created, or an ALTER that is not applied, would make a replica that lacks columns. That is
        why this is an error.

        Correct the statement. If TiDB itself accepts it, report the text as a bug of this tool.
        """);

    /// <summary>A quote or comment has no end.</summary>
    public static readonly DiagnosticDescriptor Unterminated = new(1004, "unterminated", Severity.Error,
        "{0} has no end",
        "close it; everything up to the end of the file belongs to it",
        """
        A string, a quoted name or a comment is opened here and never closed, so the rest of the file is swallowed.

        Tables defined further down would silently be missing from the output. Often a backslash in front of the closing
        quote is the cause: `'C:\'` does not end there, unless sql_mode holds NO_BACKSLASH_ESCAPES.
        """);

    /// <summary>Too many open parentheses.</summary>
    public static readonly DiagnosticDescriptor NestingTooDeep = new(1005, "nesting-too-deep", Severity.Error,
        "parentheses are nested more than {0} deep",
        "simplify the expression",
        """
        No schema written by people or printed by TiDB nests that deep; a damaged or hostile file does.

        The statement is left out, the rest of the file is read.
        """);

    /// <summary>A DDL statement is longer than the limit.</summary>
    public static readonly DiagnosticDescriptor StatementTooLong = new(1006, "statement-too-long", Severity.Error,
        "the statement is longer than {0} bytes",
        "look for a missing `;` or an unclosed quote in front of this place",
        """
        DDL statements are held in memory while they are read, data statements are not. A DDL statement of many megabytes
        almost always is a missing semicolon or quote, after which data is taken for DDL.
        """);

    /// <summary>A statement starts with a word the reader does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownStatement = new(1007, "unknown-statement", Severity.Warning,
        "statements that start with `{0}` are not known; it is skipped",
        "remove it from the DDL files, or check the spelling",
        """
        The statement is skipped up to its semicolon. If it was meant to create or change a table, for example `CRAETE
        TABLE`, the table is missing from the output.
        """);

    /// <summary>Triggers, routines and events are skipped.</summary>
    public static readonly DiagnosticDescriptor RoutineSkipped = new(1008, "routine-skipped", Severity.Info,
        "{0} does not change columns; it is skipped",
        "nothing has to be done",
        """
        Triggers, procedures, functions and events have no effect on replicated columns. TiDB has none of them; they occur
        in schemas that come from MySQL. If a trigger computes values there, those arrive as ordinary changes.
        """);

    /// <summary>A column type TiDB does not have.</summary>
    public static readonly DiagnosticDescriptor UnsupportedType = new(1010, "unsupported-type", Severity.Error,
        "`{0}` is not a column type of TiDB",
        "use a type TiDB has; `{0}` columns cannot exist in a TiDB table",
        """
        TiDB has no spatial types, no UUID, INET6 or XML, and no Oracle or PostgreSQL type names. A CREATE TABLE with such a
        column fails there, so the file does not describe a table of TiDB.

        Leaving only the column out would produce a replica that looks complete and is not. The whole table is left out.
        """);

    /// <summary>Length, precision, scale or members of a type are out of range.</summary>
    public static readonly DiagnosticDescriptor TypeArgument = new(1011, "type-argument", Severity.Error,
        "{0}",
        "correct the type; TiDB refuses it as it stands",
        """
        A length, precision, scale or fractional-seconds number is missing or outside the range TiDB has. Nobody knows what
        the real column looks like, so a column generated from it could truncate values.

        Limits: CHAR and BINARY 255; VARCHAR needs a length; DECIMAL 65 digits, 30 behind the point, not more behind the
        point than in all; BIT 64; fractional seconds 6; VECTOR 16383; SET 64 members.
        """);

    /// <summary>A hex or bit literal is malformed.</summary>
    public static readonly DiagnosticDescriptor MalformedLiteral = new(1012, "malformed-literal", Severity.Error,
        "`{0}` is not a valid literal",
        "hex strings need an even number of hex digits, bit strings only 0 and 1, and the prefix is a lower-case `0x`",
        """
        The value of this default or ENUM member cannot be known. TiDB refuses such literals while parsing.
        """);

    /// <summary>Something TiDB refuses and this reader takes, because the meaning is plain.</summary>
    public static readonly DiagnosticDescriptor ToleratedSyntax = new(1020, "tolerated-syntax", Severity.Warning,
        "TiDB does not accept {0}",
        "nothing has to be done if the file comes from MySQL or MariaDB; TiDB itself would refuse the statement",
        """
        The form is harmless and its meaning for names, types and keys is plain, so it is read. It occurs in dumps of MySQL
        and MariaDB and in hand-written scripts.

        It still is a hint: a statement TiDB refuses was never executed there. If the file claims to be what TiDB runs,
        compare it with SHOW CREATE TABLE.
        """);

    /// <summary>A Unicode blank in an unquoted name.</summary>
    public static readonly DiagnosticDescriptor UnicodeBlank = new(1021, "unicode-blank", Severity.Warning,
        "the unquoted name `{0}` holds a blank that is not ASCII",
        "replace the ideographic or no-break space with an ordinary blank, or quote the name if it is meant",
        """
        For TiDB only the ASCII blanks separate words. An ideographic space (U+3000) or a no-break space (U+00A0) is a
        letter, so `CREATE TABLE　t` creates a table whose name begins with that space. The replica would get this name.
        """);

    /// <summary>A reserved word as a bare name.</summary>
    public static readonly DiagnosticDescriptor ReservedWord = new(1022, "reserved-word", Severity.Warning,
        "`{0}` is a reserved word of TiDB and stands here as an unquoted name",
        "quote it with backquotes",
        """
        MySQL and TiDB reserve different words. A MySQL schema with a bare column `until` or `array` does not load into
        TiDB. The word is read as a name, since nothing else can stand here.
        """);

    /// <summary>A character set TiDB does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownCharset = new(1023, "unknown-charset", Severity.Warning,
        "`{0}` is not a character set of TiDB",
        "use utf8mb4, utf8, ascii, latin1, binary, gbk or gb18030",
        """
        TiDB knows utf8mb4, utf8 (utf8mb3), ascii, latin1, binary, gbk and gb18030, and refuses any other name.

        For replicas only `binary` matters: it turns text into bytes. Any other name is read as text.
        """);

    /// <summary>A collation TiDB does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownCollation = new(1024, "unknown-collation", Severity.Warning,
        "`{0}` is not a collation of TiDB",
        "use one of SHOW COLLATION, such as utf8mb4_bin",
        """
        TiDB refuses the name. For replicas only `binary` matters; any other collation is read as text.

        MariaDB's `utf8mb4_uca1400_…` collations are a frequent case in dumps.
        """);

    /// <summary>A table option this reader does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownOption = new(1025, "unknown-table-option", Severity.Info,
        "the option `{0}` is not known and has no effect",
        "nothing has to be done",
        """
        Table options do not change columns. An option of a newer TiDB or of another product is read as a word and a value
        and then forgotten.
        """);

    /// <summary>An executable comment with an unknown feature.</summary>
    public static readonly DiagnosticDescriptor UnknownFeature = new(1026, "unknown-feature", Severity.Info,
        "the feature of `{0}` is not known; the comment is skipped",
        "nothing has to be done unless the comment changes columns; then update this tool",
        """
        TiDB executes `/*T![feature] … */` only when it knows the feature, and reads it as a comment otherwise. This reader
        does the same. A newer TiDB may know features this version does not.
        """);

    /// <summary>An option with a value TiDB does not take.</summary>
    public static readonly DiagnosticDescriptor OptionValue = new(1027, "option-value", Severity.Warning,
        "{0}",
        "correct the value; TiDB refuses the statement, the columns are read all the same",
        """
        The option has no effect on replicas, so the table is read. But TiDB does not execute a statement with such a value,
        and the table may look different there.
        """);

    /// <summary>A partition clause TiDB does not take.</summary>
    public static readonly DiagnosticDescriptor PartitionClause = new(1028, "partition-clause", Severity.Warning,
        "{0}",
        "correct the partition clause; TiDB refuses the statement, the columns are read all the same",
        """
        Partitions have no effect on replicas: TiCDC sends the rows of all of them under the table's name. So the table is
        read. But TiDB does not execute a statement with such a clause, and the table may look different there.
        """);

    /// <summary>DEFAULT on a generated column.</summary>
    public static readonly DiagnosticDescriptor GeneratedDefault = new(1029, "generated-default", Severity.Error,
        "the generated column `{0}` has a DEFAULT",
        "remove either the DEFAULT or the generation expression",
        """
        A generated column gets its value from its expression, so a default contradicts it and TiDB refuses the statement
        (error 1221). Whether the column is replicated as an ordinary one depends on which of the two is meant.
        """);

    /// <summary>CREATE TABLE of a table that exists.</summary>
    public static readonly DiagnosticDescriptor TableExists = new(1040, "table-exists", Severity.Error,
        "table `{0}` exists already",
        "remove one of the definitions, or write DROP TABLE IF EXISTS in front of the second",
        """
        Two statements create the same table. Names are compared without case, as TiDB does.

        Which of them describes the real table cannot be known. The first one is kept. A frequent cause is a folder that
        holds both migrations and a dump of the result.
        """);

    /// <summary>ALTER or DROP of a table no statement created.</summary>
    public static readonly DiagnosticDescriptor TableUnknown = new(1041, "table-unknown", Severity.Warning,
        "table `{0}` is not known here; the statement has no effect",
        "add the file that creates it, or check the order of the files",
        """
        Statements are applied in order. One that changes or drops a table nobody created before is skipped.

        If the table is created later, for example because `V10` was sorted before `V2`, the change is lost and the replica
        lacks a column.
        """);

    /// <summary>A statement names a column the table does not have.</summary>
    public static readonly DiagnosticDescriptor ColumnUnknown = new(1042, "column-unknown", Severity.Error,
        "table `{0}` has no column `{1}`",
        "check the spelling and the order of the statements",
        """
        A key part, MODIFY, CHANGE, DROP or AFTER names a column that does not exist at this point. TiDB refuses the
        statement (1054 or 1072).
        """);

    /// <summary>Two columns of one name.</summary>
    public static readonly DiagnosticDescriptor ColumnExists = new(1043, "column-exists", Severity.Error,
        "table `{0}` has a column `{1}` already",
        "rename or remove one of them",
        """
        Column names are compared without case, so `ID` and `id` are one column. TiDB refuses the statement (1060).
        """);

    /// <summary>DROP INDEX of an index the table does not have.</summary>
    public static readonly DiagnosticDescriptor IndexUnknown = new(1044, "index-unknown", Severity.Warning,
        "table `{0}` has no index `{1}`; the statement has no effect",
        "check the spelling and the order of the statements",
        """
        The index is not known at this point. Indexes decide which columns identify a row, so a DROP INDEX that does nothing
        can leave a key that TiDB no longer has.

        Indexes without a name get that of their first column; a second one gets `_2`, `_3` and so on.
        """);

    /// <summary>Two indexes of one name.</summary>
    public static readonly DiagnosticDescriptor IndexExists = new(1045, "index-exists", Severity.Error,
        "table `{0}` has an index `{1}` already",
        "rename or remove one of them",
        """
        TiDB refuses the statement (1061).
        """);

    /// <summary>Two primary keys.</summary>
    public static readonly DiagnosticDescriptor SecondPrimaryKey = new(1046, "second-primary-key", Severity.Error,
        "table `{0}` has a primary key already",
        "keep one of them; a column attribute `KEY` means PRIMARY KEY",
        """
        TiDB refuses the statement (1068). Which columns identify a row cannot be known, and every MERGE depends on it.

        `KEY` behind a column is short for PRIMARY KEY; write `KEY (column)` as its own element for an index.
        """);

    /// <summary>CREATE TABLE LIKE of an unknown table.</summary>
    public static readonly DiagnosticDescriptor LikeUnknown = new(1047, "like-unknown", Severity.Error,
        "`{0}` is created like `{1}`, which is not known here",
        "add the file that creates `{1}` in front of this one",
        """
        CREATE TABLE … LIKE copies columns and keys of a table that must be known at this point. Without it the new table has
        no columns, so it is left out.
        """);

    /// <summary>CREATE TABLE AS SELECT.</summary>
    public static readonly DiagnosticDescriptor SelectNotDerivable = new(1048, "select-not-derivable", Severity.Error,
        "the columns of `{0}` come from a query",
        "write the columns: use the text SHOW CREATE TABLE prints",
        """
        CREATE TABLE … AS SELECT takes its columns from the query's result, which cannot be known from the text. TiDB does
        not execute the statement at all, so the text comes from MySQL.
        """);

    /// <summary>CREATE TABLE without columns.</summary>
    public static readonly DiagnosticDescriptor NoColumns = new(1049, "no-columns", Severity.Error,
        "table `{0}` has no columns",
        "write at least one column",
        """
        The statement parses but TiDB refuses it (1113). There is nothing to replicate.
        """);

    /// <summary>The database of a table is not known.</summary>
    public static readonly DiagnosticDescriptor DatabaseUnknown = new(1050, "database-unknown", Severity.Warning,
        "the database of `{0}` is not known",
        "set a default database, write `db.table`, or put USE in front",
        """
        SHOW CREATE TABLE does not print the database. It is taken from the qualifier, the last USE, a Dumpling file name or
        the configured default, in this order.

        Topic and subject names hold the database; without it they cannot match. This is said once per file.
        """);

    /// <summary>A table that looks like Dumpling's placeholder of a view.</summary>
    public static readonly DiagnosticDescriptor ViewPlaceholder = new(1051, "view-placeholder", Severity.Warning,
        "`{0}` looks like the placeholder of a view",
        "add the `-schema-view.sql` file beside it, or exclude the table",
        """
        Dumpling writes every view a second time as a table of engine MyISAM whose columns all are `int`, whatever they
        really are. With the view's own file beside it the placeholder is left out. Here that file is missing.

        A replica of the placeholder would wait for rows that never come.
        """);

    /// <summary>TiDB would refuse the change; it is applied as MySQL does.</summary>
    public static readonly DiagnosticDescriptor FoldedLikeMySql = new(1052, "folded-like-mysql", Severity.Info,
        "TiDB does not execute {0}; it is applied as MySQL does",
        "nothing has to be done if the table comes from MySQL",
        """
        TiDB parses the statement and refuses to execute it, MySQL executes it. Migrations written for MySQL and loaded into
        TiDB as a dump hold such statements, so they are applied with MySQL's meaning.
        """);

    /// <summary>DROP COLUMN of a column in a composite index.</summary>
    public static readonly DiagnosticDescriptor IndexShrunk = new(1053, "index-shrunk", Severity.Warning,
        "dropping `{0}` takes it out of index `{1}`",
        "drop the index in the same statement if it is not meant to stay",
        """
        MySQL takes the column out of the composite index and keeps the rest; TiDB refuses the statement (8200). If the index
        is unique, the rows it identifies change.
        """);

    /// <summary>A primary key column that says NULL.</summary>
    public static readonly DiagnosticDescriptor NullablePrimaryKey = new(1054, "nullable-primary-key", Severity.Warning,
        "column `{0}` says NULL and is part of the primary key; it is read as NOT NULL",
        "remove NULL",
        """
        TiDB refuses the statement (1171). Primary key columns are never null, so NOT NULL is the safe reading.
        """);

    /// <summary>A name that is empty, too long or ends with a blank.</summary>
    public static readonly DiagnosticDescriptor NameNotAllowed = new(1055, "name-not-allowed", Severity.Error,
        "`{0}` is not a name TiDB allows: {1}",
        "use 1 to 64 characters without a blank at the end",
        """
        Names of databases, tables, columns and indexes have 1 to 64 characters. The parser of TiDB takes any, execution
        refuses them (1059, 1103, 1166, 1280).
        """);

    /// <summary>A suppression comment without a usable list.</summary>
    public static readonly DiagnosticDescriptor MalformedSuppression = new(1056, "malformed-suppression", Severity.Warning,
        "the comment names this tool but is not of the form `tidb-codegen: ignore[slug, slug]`",
        "write `-- tidb-codegen: ignore[slug]` in front of the column, constraint or statement",
        """
        A comment that is not understood silences nothing, and the reader of the file believes it does.
        """);

    /// <summary>A primary key of an expression.</summary>
    public static readonly DiagnosticDescriptor ExpressionPrimaryKey = new(1058, "expression-primary-key", Severity.Error,
        "the primary key of `{0}` has an expression",
        "use columns only; an expression can be part of a unique index",
        """
        TiDB and MySQL refuse the statement (3756). A key that is computed is no field of the message, so no row could be
        identified by it. The key is left out.
        """);

    /// <summary>A file of down migrations.</summary>
    public static readonly DiagnosticDescriptor FileNotApplied = new(1057, "file-not-applied", Severity.Info,
        "the file undoes a migration or holds routines, judged by its name; it is not applied",
        "nothing has to be done; rename the file if it is meant to be applied",
        """
        `N_x.down.sql` (golang-migrate), `U1__x.sql` (Flyway), `-schema-triggers.sql` and `-schema-post.sql` (Dumpling) are
        not part of the schema. Applying a down migration would drop the tables the up migration created.
        """);
}
