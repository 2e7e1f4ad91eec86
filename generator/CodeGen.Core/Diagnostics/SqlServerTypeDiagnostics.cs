namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about types, keys and defaults in SQL Server (6321 to 6340).</summary>
public static class SqlServerTypeDiagnostics
{
    /// <summary>BIGINT UNSIGNED that arrives signed.</summary>
    public static readonly DiagnosticDescriptor UnsignedWraps = new(
        6321, "unsigned-bigint-wraps", Severity.Warning,
        "column `{0}` is {1} and arrives as a signed number: values of 2^63 and more are negative in `{0}`",
        "set `ticdc.bigintUnsignedHandling` to `string`; else read the computed column `{3}_unsigned`",
        """
        With bigintUnsignedHandling `long` TiCDC sends 18446744073709551615 as -1. The sink's column must take what arrives,
        so it is a bigint; a computed column beside it gives the number back. Comparing or sorting the bigint itself is wrong
        for values of 2^63 and more.

        With `string` the digits arrive as text, and the column is decimal(20,0).
        """);

    /// <summary>A precise DECIMAL with more digits than SQL Server has.</summary>
    public static readonly DiagnosticDescriptor DecimalTooWide = new(
        6322, "sqlserver-decimal-too-wide", Severity.Warning,
        "column `{0}` is {1}: SQL Server keeps 38 digits, and a value that needs more stops the sink",
        "set `ticdc.decimalHandling` to `string`: the column then holds every value as text",
        """
        TiDB's DECIMAL has up to 65 digits, T-SQL's decimal 38. The column gets 38 digits with the scale of the source, so
        DECIMAL(65,30) keeps 8 digits before the point. A value with more of them fails with error 8115: the sink stops at
        that record.
        """);

    /// <summary>A wide DECIMAL kept as text.</summary>
    public static readonly DiagnosticDescriptor DecimalAsText = new(
        6323, "decimal-as-text", Severity.Warning,
        "column `{0}` is {1}: it is kept as text, because SQL Server's decimal has 38 digits",
        "override its type with `decimal(38,s)` when the data is known to fit",
        """
        The text keeps every digit, but sorts and compares as text: '10' comes before '9'. Convert it where it is computed
        with: TRY_CONVERT(decimal(38,10), column).
        """);

    /// <summary>Strict dates that nobody decided on.</summary>
    public static readonly DiagnosticDescriptor DatesNotDecided = new(
        6324, "zero-date-stops-sink", Severity.Warning,
        "DATE, DATETIME and TIMESTAMP columns become date and datetime2, and a zero date (`0000-00-00`) stops the sink",
        "set `sqlserver.dates`: `strict` when no row has zero dates (sql_mode NO_ZERO_DATE and NO_ZERO_IN_DATE at all times), else `lenient`",
        """
        TiDB can hold `0000-00-00`, `0000-00-00 00:00:00` and dates with a zero month or day when sql_mode allowed them at
        the time of writing. T-SQL's types cannot: the record fails with error 241, and the sink stops at it.

        `strict` keeps typed columns and stops at such a record. `lenient` keeps the text as it arrives and adds a computed
        column `…_dt`, which is NULL for such dates. An override decides for a table or a column.
        """);

    /// <summary>A default that shows that zero dates are in use.</summary>
    public static readonly DiagnosticDescriptor ZeroDateDefault = new(
        6325, "zero-date-default", Severity.Warning,
        "column `{0}` has the default `{1}`, and its type `{2}` does not take it: the first row with it stops the sink",
        "override the column with `sqlserver.dates` = `lenient`, or change the default upstream",
        """
        A default of `0000-00-00` means that rows hold it. As date or datetime2 they fail with error 241.
        """);

    /// <summary>TIME kept as text.</summary>
    public static readonly DiagnosticDescriptor TimeAsText = new(
        6326, "sqlserver-time-as-text", Severity.Info,
        "column `{0}` is {1}: it is kept as text",
        "nothing to do unless it is computed with; override its type with `time(n)` when all values are times of a day",
        """
        TiDB's TIME is a signed duration from -838:59:59 to 838:59:59, T-SQL's time a time of day: `-12:30:00` and `25:00:00`
        fail there with error 241. The text is kept as it arrives, `[-]HHH:MM:SS[.ffffff]`.
        """);

    /// <summary>TIME as a time of day.</summary>
    public static readonly DiagnosticDescriptor TimeOfDay = new(
        6327, "time-of-day", Severity.Warning,
        "column `{0}` is {1}, kept as `{2}`: a value below 00:00:00 or above 23:59:59 stops the sink",
        "leave the override out unless every value is a time of day",
        """
        TiDB's TIME is a duration from -838:59:59 to 838:59:59. A value outside a day fails with error 241: the sink stops
        at that record.
        """);

    /// <summary>Types SQL Server has no counterpart of.</summary>
    public static readonly DiagnosticDescriptor KeptInOtherType = new(
        6328, "kept-in-other-type", Severity.Info,
        "column `{0}` is {1}: it is kept as `{2}`",
        "nothing to do",
        """
        BIT(n) becomes a number: bigint reads the bytes as a big-endian integer, so its bits are the source's; with 64 bits the
        highest one is the sign, and the computed column beside it gives the unsigned number.
        ENUM and SET become the text of their members; a member that is longer than all others needs a longer column, which
        must be altered before the first row holds it, else the sink stops with error 2628.
        VECTOR becomes its text, `[1,2.5,3]`; an override with `vector(n)` needs SQL Server 2025.
        """);

    /// <summary>TINYINT(1) as bit.</summary>
    public static readonly DiagnosticDescriptor BoolAsBit = new(
        6329, "bool-as-bit", Severity.Warning,
        "column `{0}` is {1}, kept as `bit`: every value but 0 becomes 1",
        "leave the override out unless the column holds 0 and 1 only",
        """
        BOOL is TINYINT(1) in TiDB and takes -128 to 127. T-SQL's bit stores 2 as 1, without an error.
        """);

    /// <summary>A conversion that nobody proved.</summary>
    public static readonly DiagnosticDescriptor UnconfirmedConversion = new(
        6330, "unconfirmed-conversion", Severity.Warning,
        "column `{0}` is {1}: that the sink's text converts to `{2}` is documented for literals only",
        "try one record against your server before relying on it, or leave the override out",
        """
        Microsoft documents that text converts implicitly to `vector` and, by example, that a literal can be assigned to
        `json`. Whether the JDBC sink's parameter in a MERGE is accepted is not documented. When it is not, the first record
        fails and the sink stops; nothing wrong is stored.
        """);

    /// <summary>A key too long to be clustered.</summary>
    public static readonly DiagnosticDescriptor KeyNotClustered = new(
        6331, "key-not-clustered", Severity.Warning,
        "the key of `{0}` takes up to {1} bytes: its index is not clustered, because a clustered key takes {2}",
        "nothing to do; a shorter key upstream would be clustered",
        """
        A clustered index takes 900 bytes of key, any other 1,700. The replica keeps its key in a separate index, so a row is
        found by two reads instead of one.
        """);

    /// <summary>A key that may not fit an index.</summary>
    public static readonly DiagnosticDescriptor KeyMayBeTooLong = new(
        6332, "key-may-be-too-long", Severity.Warning,
        "the key of `{0}` takes up to {1} bytes, an index of SQL Server {2}: a row with a longer key stops the sink",
        "make sure that keys stay short, or shorten the key's columns upstream",
        """
        CREATE TABLE succeeds with a warning; a row whose key is longer fails with error 1946. It happens with keys on TEXT or
        BLOB columns, of which TiDB indexes a prefix only, and with several long strings in one key.
        """);

    /// <summary>A string key whose source does not pad.</summary>
    public static readonly DiagnosticDescriptor TrailingBlanks = new(
        6333, "trailing-blanks-in-key", Severity.Warning,
        "key column `{0}` has the collation {1}, under which trailing blanks count: SQL Server ignores them",
        "make sure that no two keys differ in trailing blanks only",
        """
        SQL Server compares strings as if the shorter one were filled with blanks, under every collation. Under the *_0900_*
        collations TiDB does not: 'a' and 'a ' are two rows there and one row in the replica, which then holds whichever
        changed last; the delete of one deletes the other.

        On a cluster without the new collation framework (`new_collation_enabled` = False in mysql.tidb) trailing blanks count
        under every collation; that cannot be seen in the DDL, so nothing is reported there.
        """);

    /// <summary>A variable-length binary key.</summary>
    public static readonly DiagnosticDescriptor TrailingZeros = new(
        6334, "trailing-zeros-in-key", Severity.Warning,
        "key column `{0}` is {1}: SQL Server takes keys that differ in trailing zero bytes only for equal",
        "make sure that no two keys do; BINARY(n) and keys of equal length are safe",
        """
        Binary values of different length are compared as if the shorter one were filled with zeros: 0x01 = 0x0100. In TiDB
        they are two rows; in the replica one, which holds whichever changed last, and the delete of one deletes the other.
        """);

    /// <summary>A column that is sent without values.</summary>
    public static readonly DiagnosticDescriptor AlwaysNull = new(
        6335, "always-null-column", Severity.Info,
        "column `{0}` of `{1}` arrives without values: TiCDC's new architecture sends virtual columns as NULL",
        "nothing to do; the replica has the column because the sink stops when a field has none",
        """
        TiCDC's new architecture keeps virtual generated columns, and the hidden columns behind indexes on expressions, in
        its records, always NULL. The JDBC sink stops when a field of the record has no column. The column is there for it,
        and of no use to a reader.
        """);

    /// <summary>A default that old records need and T-SQL cannot express.</summary>
    public static readonly DiagnosticDescriptor DefaultNotCarried = new(
        6336, "default-not-carried", Severity.Warning,
        "column `{0}` was added by ALTER TABLE with {1}, which no literal of `{2}` stands for: the replica has no default",
        "read the topic from after the ALTER TABLE, or load the replica from a dump; older records lack the field",
        """
        Rows written before ALTER TABLE … ADD COLUMN have no field for the column in their records, and TiDB sends none when
        it fills them. A replica that reads such records needs the value TiDB filled in as its DEFAULT. The time of the
        ALTER TABLE, an expression's value or a zero date cannot be written as one: a NOT NULL column then fails with
        error 515, a nullable one stays NULL.
        """);
}
