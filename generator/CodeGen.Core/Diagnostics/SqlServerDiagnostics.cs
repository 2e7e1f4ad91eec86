namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about SQL Server's names, limits and options (6301 to 6320).</summary>
public static class SqlServerDiagnostics
{
    /// <summary>A name is too long.</summary>
    public static readonly DiagnosticDescriptor NameTooLong = new(
        6301, "sqlserver-name-too-long", Severity.Error,
        "`{0}` has {1} characters, SQL Server takes {2}",
        "choose a shorter name: `sqlserver.schema`, `sqlserver.table`, or an override of `table` for this one",
        """
        An identifier has 128 characters at most. The replica's name is not cut here: the connector addresses the table by
        the same name, and would write to a table that does not exist. Names of constraints, which nobody addresses, are
        cut and get a hash.
        """);

    /// <summary>A name the sink or the scripts cannot hold.</summary>
    public static readonly DiagnosticDescriptor NameUnusable = new(
        6302, "sqlserver-name-unusable", Severity.Error,
        "`{0}` cannot be a name in SQL Server: {1}",
        "choose another name: an override of `table` for a replica, else `sqlserver.schema`, `sqlserver.table` or the role's",
        """
        The JDBC sink writes names between double quotes and escapes none inside, puts the topic's name in place of `${topic}`,
        and lets config providers replace `${provider:key}`. sqlcmd replaces `$(name)` everywhere in a script, inside brackets too,
        and takes a line `GO` as the end of a batch even when a quoted name runs over it.

        With a table called `a$(x)`, sqlcmd would create the table `a` followed by whatever the variable x holds on that
        machine, and the sink would fail with "table is missing".
        """);

    /// <summary>Two columns are one column.</summary>
    public static readonly DiagnosticDescriptor ColumnCollision = new(
        6303, "sqlserver-column-collision", Severity.Error,
        "table `{0}` would have the column `{1}` twice: {2} and {3}",
        "rename one of them upstream or exclude it",
        """
        Columns are named like the fields of the Avro record, because the JDBC sink looks them up by these names. SQL Server's
        usual collations compare names without case, so two names that differ in case only, or one that is also the name of an
        extension field or of a computed column (`…_dt`, `…_unsigned`), are declared twice, and CREATE TABLE fails.
        """);

    /// <summary>Two tables share an object.</summary>
    public static readonly DiagnosticDescriptor ObjectCollision = new(
        6304, "sqlserver-object-collision", Severity.Error,
        "`{0}` and `{1}` would share the SQL Server object `{2}`",
        "give each source database a schema of its own (`sqlserver.schema`) or replicas the database in their names (`sqlserver.table`), or override `table` for one of them",
        """
        Tables and constraints have one namespace per schema, and names are usually compared without case. Two source tables
        in one replica corrupt both: the second script finds a table and creates none, and rows of one overwrite rows of the
        other wherever their keys are equal. `shop.orders` and `archive.orders` both become `dbo.orders`; the constraint
        `PK_orders` of one table can be the name of another table.

        `"schema": "{schema}"` and `"table": "{schema}_{table}"` keep databases apart.
        """);

    /// <summary>More columns than a table can have.</summary>
    public static readonly DiagnosticDescriptor TooManyColumns = new(
        6305, "sqlserver-too-many-columns", Severity.Error,
        "the replica of `{0}` would have {1} columns, SQL Server takes {2}",
        "exclude columns: an override with `exclude`",
        """
        TiDB takes 1,017 columns by default and 4,096 when configured; SQL Server takes 1,024, computed columns and the
        changefeed's extension fields included. CREATE TABLE would fail with error 1702.
        """);

    /// <summary>More key columns than a key can have.</summary>
    public static readonly DiagnosticDescriptor TooManyKeyColumns = new(
        6306, "sqlserver-too-many-key-columns", Severity.Error,
        "the key of `{0}` has {1} columns, SQL Server takes {2}",
        "choose a smaller key upstream, or exclude the table",
        """
        A primary key has 32 columns at most. A replica with fewer key columns than the source would take two source rows
        for one.
        """);

    /// <summary>Fixed-size columns that fill more than a page.</summary>
    public static readonly DiagnosticDescriptor RowTooLong = new(
        6307, "sqlserver-row-too-long", Severity.Error,
        "a row of the replica of `{0}` takes {1} bytes at least, SQL Server takes {2}",
        "exclude columns, or override BINARY columns with `varbinary`, which can move out of the row",
        """
        The fixed-size part of a row must fit into one page: 8,060 bytes. CREATE TABLE would fail with error 1701, and the sink
        with "table is missing".
        """);

    /// <summary>Variable-size columns whose pointers may fill more than a page.</summary>
    public static readonly DiagnosticDescriptor RowMayNotFit = new(
        6308, "sqlserver-row-may-not-fit", Severity.Warning,
        "a row of the replica of `{0}` may need {1} bytes in its page when all its values are long, SQL Server takes {2}",
        "exclude columns, or make sure that rows leave many of their long columns empty",
        """
        Long values move out of the row, but each leaves a pointer of 24 bytes behind. A row with very many long values does
        not fit even so: it fails with error 511 and stops the sink, although CREATE TABLE succeeded.
        """);


    /// <summary>A schema SQL Server keeps for itself.</summary>
    public static readonly DiagnosticDescriptor ReservedSchema = new(
        6310, "sqlserver-reserved-schema", Severity.Error,
        "`{0}` is a schema of SQL Server's own: no table can be created in it",
        "choose another `sqlserver.schema`",
        """
        `sys` and `INFORMATION_SCHEMA` exist in every database and take no objects. A source database of that name leads here
        when `sqlserver.schema` is `{schema}`; with `dbo_{schema}` it does not.
        """);

    /// <summary>Not the name of a collation.</summary>
    public static readonly DiagnosticDescriptor UnknownCollation = new(
        6311, "sqlserver-unknown-collation", Severity.Error,
        "`{0}` is not a collation of SQL Server",
        "use `database`, `bin2`, or a name such as `Latin1_General_100_CI_AS_SC`; `SELECT name FROM sys.fn_helpcollations()` lists them",
        """
        A collation stands in the script as a bare word of letters, digits and `_`; anything else would be read as SQL of its
        own.
        """);

    /// <summary>An option that needs a later version.</summary>
    public static readonly DiagnosticDescriptor VersionTooOld = new(
        6312, "sqlserver-version-too-old", Severity.Error,
        "{0} needs SQL Server {1}, the configuration says {2}",
        "set `sqlserver.version` to {1} if every server has it, else leave this out",
        """
        `ISJSON` with a type argument exists since 2022, the types `json` and `vector` since 2025. ISJSON with one argument
        accepts only objects and arrays: as a constraint it would refuse the valid JSON values `"abc"`, `12` and `null`, and
        stop the sink.
        """);

    /// <summary>An override that names an unsuitable type.</summary>
    public static readonly DiagnosticDescriptor TypeNotConvertible = new(
        6313, "sqlserver-type-not-convertible", Severity.Error,
        "column `{0}` ({1}) arrives as {2} and cannot be kept as `{3}`",
        "leave the override out (the column is then `{4}`), or choose: {5}",
        """
        The JDBC sink binds a parameter by the Avro type, and SQL Server converts it to the column's type: some conversions
        fail, others lose digits without an error. The override is refused when it would: text in `varchar` turns characters
        outside the code page into `?`; a DECIMAL with fewer digits behind the point, or a datetime2 with fewer fractional
        digits, is rounded; a BIGINT in `float` is exact only up to 2^53; NULL in a DECIMAL column is bound as varbinary,
        which no float or date takes.
        """);

    /// <summary>An override that does not hold every value.</summary>
    public static readonly DiagnosticDescriptor TypeTooNarrow = new(
        6314, "sqlserver-type-too-narrow", Severity.Warning,
        "column `{0}` is {1}: `{2}` does not hold all its values",
        "nothing to do when the data is known to fit; a value that does not stops the sink",
        """
        The override names a type smaller than the source's. A value that does not fit fails with error 220, 8115, 8169, 2628
        or 8152: the sink stops at that record, no wrong value is stored.
        """);

    /// <summary>Tables the driver takes for each other.</summary>
    public static readonly DiagnosticDescriptor LookAlikeTables = new(
        6315, "sqlserver-look-alike-tables", Severity.Warning,
        "the sink's driver takes `{0}` for a pattern that also matches `{1}`",
        "nothing to do while both have the columns they should; an override of `table` ends the ambiguity",
        """
        The sink asks the driver for the columns of a table by its name, in which `_` stands for any character: the columns
        of `order_line` are read together with those of `order1line`. A column that is missing in one of them is then not
        noticed when the connector starts, but fails with "Invalid column name" at the first record.
        """);
}
