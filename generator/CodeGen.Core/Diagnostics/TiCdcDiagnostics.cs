namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the changefeed (65xx).</summary>
public static class TiCdcDiagnostics
{
    /// <summary>Two tables in one topic.</summary>
    public static readonly DiagnosticDescriptor TopicCollision = new(
        6501, "topic-collision", Severity.Error,
        "`{0}` and `{1}` would share the topic `{2}`",
        "choose a topic expression that keeps them apart, such as `tidb_{{schema}}__{{table}}`, or exclude one of them",
        """
        TiCDC writes both tables to one topic without a word. They register schemas under the same subjects in turn, and
        every consumer mixes their rows. `tidb_{schema}_{table}` maps (`a_b`, `c`) and (`a`, `b_c`) to `tidb_a_b_c`; names
        that differ only in characters outside A-Z, a-z, 0-9, `.`, `_` and `-` collide as well.
        """);

    /// <summary>A bad changefeed id.</summary>
    public static readonly DiagnosticDescriptor InvalidId = new(
        6502, "invalid-changefeed-id", Severity.Error,
        "`{0}` cannot be the id of a changefeed",
        "use letters, digits and single hyphens between them, at most 128 characters",
        "TiCDC accepts ids of the form [a-zA-Z0-9]+(-[a-zA-Z0-9]+)* only; underscores and dots are refused when the changefeed is created.");

    /// <summary>An unknown release.</summary>
    public static readonly DiagnosticDescriptor UnknownRelease = new(
        6503, "unknown-release", Severity.Error,
        "`{0}` is no TiCDC release from 6.1.0 on",
        "write three parts, such as 8.5.7, or a known line: 6.1, 6.5, 7.1, 7.5, 8.1, 8.5",
        "The release decides what arrives: FLOAT width, defaults, how updates of a key are split, which keys the configuration file knows. Before 6.1 the Avro format was another one.");

    /// <summary>Two parts stand for the highest patch.</summary>
    public static readonly DiagnosticDescriptor ReleaseLine = new(
        6504, "release-line", Severity.Info,
        "`{0}` is taken as {1}",
        "write the three parts of the release that runs",
        "Patches of one line differ in what they register and how they split updates. The highest patch known is assumed.");

    /// <summary>A topic expression TiCDC refuses.</summary>
    public static readonly DiagnosticDescriptor InvalidTopic = new(
        6505, "invalid-topic-expression", Severity.Error,
        "`{0}` is no topic expression for Avro",
        "use {{schema}} and then {{table}}, each once, with letters, digits, `.`, `_` and `-` around them",
        "With the Avro protocol TiCDC insists on both placeholders in this order, because each table needs a topic of its own.");

    /// <summary>A time zone that is no offset.</summary>
    public static readonly DiagnosticDescriptor TimeZoneNotFixed = new(
        6506, "time-zone-not-fixed", Severity.Error,
        "`{0}` is no UTC offset",
        "run TiCDC with --tz=UTC and write +00:00; a zone with daylight saving time makes an hour of every autumn ambiguous",
        """
        TIMESTAMP values arrive as local time of the TiCDC servers, without a mark. Only a fixed offset turns them back
        into instants: in a zone with daylight saving time two different instants have one text.
        """);

    /// <summary>A filter rule that does not parse.</summary>
    public static readonly DiagnosticDescriptor InvalidFilterRule = new(
        6507, "invalid-filter-rule", Severity.Error,
        "`{0}` is no table-filter rule",
        "write database.table; * and ? are wildcards, a leading ! excludes, other characters need backquotes",
        "The rules also go into the changefeed's configuration, where TiCDC would refuse them.");

    /// <summary>A selected table that no changefeed sends.</summary>
    public static readonly DiagnosticDescriptor TableWithoutChangefeed = new(
        6508, "table-without-changefeed", Severity.Error,
        "`{0}` is selected, but no changefeed's `tables` match it",
        "add it to the `tables` of a changefeed, or exclude it in `source.tables`",
        "With several changefeeds each names its tables. A table that none names would have a replica that never gets a row.");

    /// <summary>A table two changefeeds send.</summary>
    public static readonly DiagnosticDescriptor TableInTwoChangefeeds = new(
        6509, "table-in-two-changefeeds", Severity.Error,
        "`{0}` is sent by `{1}` and by `{2}`",
        "exclude it in the `tables` of one of them",
        """
        Every change would arrive twice, from two sources without a common order. An older change from the slower
        changefeed then overwrites a newer one from the other, and deleted rows come back.
        """);

    /// <summary>A table no dispatcher matches.</summary>
    public static readonly DiagnosticDescriptor NoDispatcher = new(
        6510, "no-dispatcher", Severity.Error,
        "no dispatcher matches `{0}`: its rows would go to the default topic `{1}`",
        "add a dispatcher whose `match` fits, such as one with [\"*.*\"] at the end",
        "TiCDC sends rows without a matching dispatcher to the topic of the sink URI, where all such tables mix.");

    /// <summary>A topic with a dot.</summary>
    public static readonly DiagnosticDescriptor TopicWithDot = new(
        6511, "topic-with-dot", Severity.Warning,
        "topic `{0}` has a dot: its schemas are registered under `{1}`",
        "use a topic expression without dots, and names without dots upstream",
        """
        TiCDC replaces dots by underscores in the subject only. Connectors, ksqlDB and client libraries derive the subject
        from the topic's name and look for one that does not exist: they fail at the first record.
        """);

    /// <summary>A partition rule that separates changes of a key.</summary>
    public static readonly DiagnosticDescriptor PartitionBreaksOrder = new(
        6512, "partition-breaks-order", Severity.Error,
        "rows of `{0}` would be spread by `{1}`, which is not in its key",
        "use columns of the key, or `index-value` without an index",
        """
        The values of the named columns choose the partition. When a column outside the key changes, the next change of the
        same row lands in another partition, and between partitions there is no order: the replica may end with the older
        of two versions.
        """);

    /// <summary>An index that is not there.</summary>
    public static readonly DiagnosticDescriptor NoSuchIndex = new(
        6513, "no-such-index", Severity.Error,
        "`{0}` has no unique index `{1}`",
        "name a unique index of every table the dispatcher matches, or leave `index` out",
        "TiCDC fails the changefeed (ErrDispatcherFailed) when the index is missing or not unique.");

    /// <summary>Two columns that are one Avro field.</summary>
    public static readonly DiagnosticDescriptor FieldCollision = new(
        6514, "field-collision", Severity.Error,
        "column `{0}` becomes the Avro field `{1}`, as another one does",
        "rename one of them upstream or exclude it",
        """
        TiCDC replaces every character outside A-Z, a-z, 0-9 and _ by _, so `a-b` and `a_b` become one field; a column
        `_tidb_op` collides with the extension field. The registry refuses such a record and the changefeed stops.
        """);

    /// <summary>VECTOR before TiCDC knew it.</summary>
    public static readonly DiagnosticDescriptor VectorNotSent = new(
        6515, "vector-not-sent", Severity.Error,
        "column `{0}` is VECTOR, which TiCDC {1} does not know",
        "use TiCDC 8.4.0 or newer, or exclude the column",
        "VECTOR came with TiDB 8.4. An older TiCDC cannot encode the column, and the changefeed stops.");

    /// <summary>A virtual column that cannot be encoded.</summary>
    public static readonly DiagnosticDescriptor VirtualNotNull = new(
        6516, "virtual-not-null", Severity.Warning,
        "virtual column `{0}` is NOT NULL: TiCDC's new architecture sends it as null and fails",
        "declare it nullable upstream, make it STORED, or exclude it",
        """
        The new architecture keeps virtual columns in the record, always null. The field of a NOT NULL column is no union
        with null, so encoding the row fails and the changefeed stops (inferred from its source).
        """);

    /// <summary>A default TiCDC cannot encode.</summary>
    public static readonly DiagnosticDescriptor DefaultStopsChangefeed = new(
        6517, "default-stops-changefeed", Severity.Warning,
        "the default of column `{0}` ({1}) cannot be encoded by this release of TiCDC: the changefeed stops at the table's first row",
        "change the default upstream, exclude the column, or exclude the table",
        """
        TiCDC writes defaults into the schema as values of the column's type. It reads an expression default of a numeric
        column as a number and fails; the text default 'null' of a nullable column and 9223372036854775807 on a nullable
        BIGINT are refused by its Avro library.
        """);

    /// <summary>A combination TiCDC refuses.</summary>
    public static readonly DiagnosticDescriptor ChecksumNeeds = new(
        6518, "checksum-needs", Severity.Error,
        "`integrityCheck` `correctness` needs {0}",
        "set it, or leave `integrityCheck` out",
        "TiCDC refuses the changefeed (ErrCodecInvalidConfig, ErrInvalidReplicaConfig): the checksum covers every column in its text form.");

    /// <summary>A release that cannot send deletes.</summary>
    public static readonly DiagnosticDescriptor DeletesBroken = new(
        6519, "deletes-broken", Severity.Error,
        "the new architecture of TiCDC {0} cannot encode deletes",
        "use 8.5.7 or newer (26.3.4 in that line), or the classic architecture",
        "It builds the key of a delete from the new row, which is empty: the changefeed fails at the first delete (inferred from its source; fixed in 8.5.7 and 26.3.4).");

    /// <summary>A topic without placeholders before it was accepted.</summary>
    public static readonly DiagnosticDescriptor FixedTopicNotAccepted = new(
        6520, "fixed-topic-not-accepted", Severity.Error,
        "TiCDC {0} does not accept the topic `{1}` without placeholders",
        "use {{schema}} and {{table}}, or a release from 6.5.7, 7.1.4 or 7.4.0 on",
        "Before these releases the Avro protocol insisted on both placeholders.");

    /// <summary>An ENUM that may hold the empty value.</summary>
    public static readonly DiagnosticDescriptor EnumEmptyValue = new(
        6521, "enum-empty-value", Severity.Info,
        "`{0}` has the ENUM column `{1}`: a row with the empty value of a non-strict sql_mode stops the changefeed",
        "keep `STRICT_TRANS_TABLES` in sql_mode; look for such rows with `WHERE {1} = 0`",
        """
        Without a strict sql_mode TiDB stores the empty text, index 0, for a value that is no member. TiCDC cannot encode
        index 0 (ErrAvroEncodeFailed), and the changefeed stops at the row until the table is left out or the row changed.
        """);

    /// <summary>Compaction without the script that sets it.</summary>
    public static readonly DiagnosticDescriptor PolicyNeedsScript = new(
        6522, "cleanup-policy-needs-script", Severity.Error,
        "`cleanupPolicy` `{0}` is not set by TiCDC",
        "set `kafka.createTopics` to `script`, and run `create-topics.sh` before the changefeed is created",
        """
        TiCDC creates topics with a partition count and a replication factor; the policy is the broker's default, delete.
        After the retention the rows of a table that is rebuilt from its topic are missing, without an error.
        """);

    /// <summary>Compaction of records without a key.</summary>
    public static readonly DiagnosticDescriptor CompactionNeedsKeys = new(
        6523, "compaction-needs-keys", Severity.Error,
        "records of `{0}` have no key: a compacted topic refuses them",
        "leave the table out, give it a primary key, or use `cleanupPolicy` `delete`",
        "Kafka compacts by key and rejects a record without one: the changefeed fails at the table's first row.");

    /// <summary>What the console's form cannot say.</summary>
    public static readonly DiagnosticDescriptor NotInTidbCloud = new(
        6524, "not-in-tidb-cloud", Severity.Error,
        "TiDB Cloud's changefeed form has no {0}",
        "{1}",
        """
        The form of the console knows one topic pattern made of prefix, separator and suffix, up to 100 filter rules,
        column selectors, the two handling modes and the extension. Whatever else the configuration asks for would
        silently be missing, and what arrives would differ from what is generated for it.
        """);
}
