namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about ksqlDB (62xx): names, keys, types.</summary>
public static class KsqlDbDiagnostics
{
    /// <summary>Every column is in the key.</summary>
    public static readonly DiagnosticDescriptor StructKey = new(
        6201, "ksqldb-struct-key", Severity.Info,
        "every column of `{0}` is in its key: the key is declared as one STRUCT",
        "nothing to do; refer to its parts as ROWKEY->part",
        """
        A key of several fields is usually declared as several KEY columns. With no other column left ksqlDB would ask the
        registry for the value's columns, find the key columns again and refuse the statement ("Duplicate column names").
        """);

    /// <summary>A key that is fragile as text.</summary>
    public static readonly DiagnosticDescriptor FragileKey = new(
        6202, "ksqldb-fragile-key", Severity.Warning,
        "key column `{0}` is {1}: the derived topic has its key in the format {2}, and look-ups must give exactly the same value",
        "check that nobody writes the key in another form (1.50 for 1.5); keys of integers or text are safe",
        """
        Kafka compares keys by their bytes. Numbers with a fraction have several texts, and a FLOAT that is read as DOUBLE has
        digits nobody typed: 0.1 is 0.10000000149011612, so WHERE k = 0.1 finds no row. DECIMAL and BYTES keys do not exist in
        the format KAFKA and are written as JSON.
        """);

    /// <summary>Unsigned values that appear negative.</summary>
    public static readonly DiagnosticDescriptor UnsignedWraps = new(
        6203, "ksqldb-unsigned-wraps", Severity.Warning,
        "column `{0}` is {1}: values of 2^63 and more appear negative in the stream on TiCDC's topic",
        "set `ticdc.bigintUnsignedHandling` to `string`, or read the typed stream or table, which corrects them",
        """
        ksqlDB has no unsigned type and TiCDC sends the bits of the value as a signed number: 18446744073709551615 is read as
        -1. Equality stays right, because the bits are unique; order, sums and ranges are not. Typed streams and tables have
        DECIMAL(20, 0) instead; a key column stays as it is and gets a corrected copy beside it.
        """);

    /// <summary>A name that needs its own spelling.</summary>
    public static readonly DiagnosticDescriptor SystemName = new(
        6204, "ksqldb-system-name", Severity.Warning,
        "column `{0}` has the name of a system column: it is declared in its own spelling and must be quoted in queries",
        "write it in backquotes, in this spelling; rename it upstream where that is too easily forgotten",
        """
        ROWTIME, ROWPARTITION, ROWOFFSET, WINDOWSTART and WINDOWEND exist in every stream. A column `rowtime` can still be
        declared in lower case and backquotes. `SELECT rowtime` without quotes returns the time of the Kafka record, without
        an error.
        """);

    /// <summary>A column that cannot be declared.</summary>
    public static readonly DiagnosticDescriptor SystemNameLeftOut = new(
        6205, "ksqldb-system-name-left-out", Severity.Warning,
        "column `{0}` cannot be declared in ksqlDB, which has a system column of that name: it is left out",
        "rename it upstream, or exclude it from replication",
        """
        ksqlDB refuses the exact upper-case names of its system columns ("is a reserved column name"), and in any other
        spelling the column would not find its Avro field and read null for ever.
        """);

    /// <summary>A key column that cannot be declared.</summary>
    public static readonly DiagnosticDescriptor SystemNameInKey = new(
        6206, "ksqldb-system-name-in-key", Severity.Error,
        "key column `{0}` cannot be declared in ksqlDB, which has a system column of that name",
        "rename it upstream, or exclude the table",
        "Without one of its fields the key of a record cannot be read: rows of different keys would become one.");

    /// <summary>Two columns are one.</summary>
    public static readonly DiagnosticDescriptor ColumnCollision = new(
        6207, "ksqldb-column-collision", Severity.Error,
        "columns `{0}` and `{1}` are both `{2}` in ksqlDB",
        "set `ksqldb.identifiers` to `exact`, rename one of them upstream, or exclude it",
        """
        TiCDC replaces characters outside A-Z, a-z, 0-9 and _ by _, and ksqlDB folds unquoted names to upper case. `a-b` and
        `A_B` are two columns in TiDB and two fields in Avro, but one name in ksqlDB: the statement is refused.
        """);

    /// <summary>A topic with a dot.</summary>
    public static readonly DiagnosticDescriptor TopicWithDot = new(
        6208, "ksqldb-topic-with-dot", Severity.Error,
        "ksqlDB looks for the schemas of topic `{0}` under `{0}-value`, TiCDC registers them under `{1}-value`",
        "use a topic expression without dots, and names without dots upstream",
        """
        TiCDC replaces dots by underscores in the subject, ksqlDB does not. The guard of the script would wait for a subject
        that never comes; without the guard ksqlDB registers schemas of its own that no record uses.
        """);

    /// <summary>Text that may change its spelling.</summary>
    public static readonly DiagnosticDescriptor KeyCollation = new(
        6209, "ksqldb-key-collation", Severity.Warning,
        "key column `{0}` is compared by {1} in TiDB, by its bytes in ksqlDB",
        "make sure that a key is always written in one spelling, or use a binary collation upstream",
        """
        Under a case-insensitive collation 'a' and 'A' are one key in TiDB and two in Kafka. Whether a change of the spelling
        alone removes the row of the old one is not confirmed; if it does not, the table keeps both.
        """);

    /// <summary>A column that is not sent.</summary>
    public static readonly DiagnosticDescriptor VirtualColumn = new(
        6210, "ksqldb-virtual-column", Severity.Info,
        "virtual column `{0}` has no values in the records: it is not declared",
        "compute it in a query, or make the column STORED upstream",
        "Classic TiCDC leaves virtual generated columns out, the new architecture sends them as null. Declared, the column would be null in every row.");

    /// <summary>BIT(64) as a signed number.</summary>
    public static readonly DiagnosticDescriptor BitWraps = new(
        6211, "ksqldb-bit-wraps", Severity.Warning,
        "column `{0}` is {1}: with the highest bit set the typed value is negative",
        "read the bytes from the stream on TiCDC's topic where the highest bit is used",
        "ksqlDB has no unsigned type: 64 bits fill BIGINT up to its sign. All ones are read as -1.");

    /// <summary>TINYINT(1) as BOOLEAN.</summary>
    public static readonly DiagnosticDescriptor TinyIntAsBoolean = new(
        6212, "ksqldb-tinyint-as-boolean", Severity.Info,
        "column `{0}` is {1}: its typed form is BOOLEAN, true for every value but 0",
        "nothing to do if it holds 0 and 1 only; other values are in the stream on TiCDC's topic",
        "TiDB stores BOOL as TINYINT(1) and lets any value from -128 to 127 into it. In the typed stream 1, 2 and -1 are all true.");

    /// <summary>An empty SET.</summary>
    public static readonly DiagnosticDescriptor EmptySet = new(
        6213, "ksqldb-empty-set", Severity.Info,
        "column `{0}` is {1}: the typed form of the empty set is an array with one empty text",
        "compare with ARRAY[''], not with the length of the array",
        "SPLIT of an empty text gives one empty element. ARRAY_LENGTH of an empty set is 1, as it is for a set of one member.");

    /// <summary>Zero dates.</summary>
    public static readonly DiagnosticDescriptor ZeroDates = new(
        6214, "ksqldb-zero-dates", Severity.Info,
        "column `{0}` is {1}: zero dates become null in its typed form",
        "nothing to do where there are none; the text is in the stream on TiCDC's topic",
        """
        TiDB can hold 0000-00-00 and 2024-00-00, which are no dates elsewhere. The first becomes null by NULLIF, the second
        by a failed conversion, with a line in the processing log. The row itself is kept in both cases.
        """);

    /// <summary>Microseconds.</summary>
    public static readonly DiagnosticDescriptor Milliseconds = new(
        6215, "ksqldb-milliseconds", Severity.Warning,
        "column `{0}` is {1}: its typed form keeps milliseconds",
        "read the text from the stream on TiCDC's topic where microseconds count",
        "TIMESTAMP of ksqlDB is a number of milliseconds. Two rows 0.0004 s apart have one time in the typed stream and no order between them.");

    /// <summary>TIME as seconds.</summary>
    public static readonly DiagnosticDescriptor TimeAsSeconds = new(
        6216, "ksqldb-time-as-seconds", Severity.Info,
        "column `{0}` is {1}: its typed form is a number of seconds, under a name that ends in _seconds",
        "nothing to do; TIME of TiDB is a duration from -838:59:59 to 838:59:59",
        "TIME of ksqlDB is a time of day. 24:00:00 would become 00:00:00 without an error, and -12:30:00 null.");

    /// <summary>A typed form that needs DDL.</summary>
    public static readonly DiagnosticDescriptor TypedNeedsDdl = new(
        6217, "ksqldb-typed-needs-ddl", Severity.Info,
        "column `{0}` of `{1}` stays text in its typed form: its length or its fractional seconds are known from DDL only",
        "add the table's DDL",
        """
        Registered schemas do not say how many digits of a second a DATETIME has, nor the size of a DECIMAL that is sent as
        text. A format with the wrong number of digits reads every value as null.
        """);
}
