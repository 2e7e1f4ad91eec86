namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about ksqlDB (62xx): objects, topics, and options that do not go together.</summary>
public static class KsqlDbDeploymentDiagnostics
{
    /// <summary>Two tables share an object.</summary>
    public static readonly DiagnosticDescriptor ObjectCollision = new(
        6240, "ksqldb-object-collision", Severity.Error,
        "`{0}` and `{1}` would share the ksqlDB object `{2}`",
        "choose a `ksqldb.name` that keeps them apart, or set `name` for one of them in `overrides`",
        """
        Streams and tables of a ksqlDB cluster share one namespace without schemas. With IF NOT EXISTS the second statement
        does nothing, and whoever reads the object reads the other table's rows. `{schema}_{table}` maps (`a_b`, `c`) and
        (`a`, `b_c`) to one name; names in other scripts become underscores.
        """);

    /// <summary>Two derived streams share a topic.</summary>
    public static readonly DiagnosticDescriptor DerivedTopicCollision = new(
        6241, "ksqldb-derived-topic-collision", Severity.Error,
        "the typed streams of `{0}` and `{1}` would share the topic `{2}`",
        "choose a `ksqldb.derivedTopic` that keeps them apart, or set `derivedTopic` for one of them in `overrides`",
        "Both streams would write to one topic, and a table on it would mix the rows of both wherever their keys are equal.");

    /// <summary>A derived stream writes to a topic of TiCDC.</summary>
    public static readonly DiagnosticDescriptor DerivedIntoSource = new(
        6242, "ksqldb-derived-into-source", Severity.Error,
        "the typed stream of `{0}` would write to `{1}`, a topic that TiCDC writes",
        "choose another `ksqldb.derivedTopic`",
        """
        Every change of the table would be read, written back in another form and read again. Every other consumer of the
        topic, Snowflake included, would find records it cannot read.
        """);

    /// <summary>A name pattern ksqlDB would refuse.</summary>
    public static readonly DiagnosticDescriptor InvalidName = new(
        6243, "ksqldb-invalid-name", Severity.Error,
        "`{0}` is no name for objects of ksqlDB",
        "use letters, digits and _ around {{schema}} and {{table}}",
        "Names of streams and tables consist of letters, digits, _ and -; with a hyphen every query has to quote them.");

    /// <summary>A topic pattern Kafka would refuse.</summary>
    public static readonly DiagnosticDescriptor InvalidDerivedTopic = new(
        6244, "ksqldb-invalid-derived-topic", Severity.Error,
        "`{0}` is no name for a derived topic",
        "use letters, digits, _ and - around {{schema}} and {{table}}",
        "Kafka takes letters, digits, dots, _ and -. A dot is left out here, because it separates the subject from the topic for some clients.");

    /// <summary>A table without a key.</summary>
    public static readonly DiagnosticDescriptor TableNeedsKey = new(
        6245, "ksqldb-table-needs-key", Severity.Error,
        "a ksqlDB table is wanted for `{0}`, whose records have no key",
        "set `tables` to false for it in `overrides`; a stream is generated",
        "ksqlDB drops every record with a null key that reaches a table: the table would be empty.");

    /// <summary>Look-ups that miss rows.</summary>
    public static readonly DiagnosticDescriptor LookupsMiss = new(
        6246, "ksqldb-lookups-miss", Severity.Warning,
        "raw tables on topics with more than one partition ({0} of them, such as `{1}`): look-ups by key and joins miss rows, without an error",
        "set `ksqldb.tableForm` to `typed`, or use these tables for scans and push queries only",
        """
        TiCDC chooses the partition of a row by a hash of its own, ksqlDB expects Kafka's. SELECT … WHERE ROWKEY = … asks the
        one partition where Kafka's hash would have put the row, and usually finds nothing. Joins miss matches in the same way.
        A typed table reads a topic that ksqlDB has written, where both agree.
        """);

    /// <summary>A table on a topic whose records expire.</summary>
    public static readonly DiagnosticDescriptor TopicNotCompacted = new(
        6247, "ksqldb-topic-not-compacted", Severity.Warning,
        "ksqlDB tables read topics that are created with cleanup.policy=delete ({0} of them, such as `{1}`): rows older than the retention are missing after a rebuild",
        "set cleanup.policy=compact on these topics (kafka-configs, confluent kafka topic update, Terraform), then silence this warning",
        """
        A table is rebuilt from its topic: after DROP and CREATE, after a lost disk, on a new server. What the retention has
        removed by then is not in the table any more, and nothing says so. TiCDC sends only changes after its start, so rows
        loaded before are not in the topic either.
        """);

    /// <summary>More queries than the cluster takes.</summary>
    public static readonly DiagnosticDescriptor TooManyQueries = new(
        6248, "ksqldb-too-many-queries", Severity.Warning,
        "{0} persistent queries are needed, the cluster runs {1} at most",
        "set `tables` and `typedStreams` for fewer tables, `tableForm` to `raw`, or `persistentQueryLimit` to what your cluster takes",
        """
        Each typed stream and each table is a persistent query: a typed table is two. Confluent Cloud limits them per cluster
        (20 in its older documentation); the statement that exceeds the limit fails, and the tables behind it are missing.
        """);

    /// <summary>ROWTIME of a value that deletes lack.</summary>
    public static readonly DiagnosticDescriptor RowtimeLosesDeletes = new(
        6249, "ksqldb-rowtime-loses-deletes", Severity.Error,
        "`rowtime` is `commit` for `{0}`, which has a typed stream or a table: deletes would be lost",
        "set `rowtime` to `kafka` for it, or `tables` and `typedStreams` to false",
        """
        The time of the commit is a field of the value. A delete has no value: ksqlDB cannot tell its time and drops the
        record. Deleted rows would stay in the table for ever.
        """);

    /// <summary>ROWTIME of a value, in a stream.</summary>
    public static readonly DiagnosticDescriptor RowtimeDropsDeletes = new(
        6250, "ksqldb-rowtime-drops-deletes", Severity.Warning,
        "`rowtime` is `commit` for `{0}`: deletes never reach what is derived from its stream",
        "keep it for tables that are only inserted into; for others set `rowtime` to `kafka`",
        "A delete has no value and therefore no time of commit: ksqlDB drops the record. A table that somebody derives from the stream keeps deleted rows.");

    /// <summary>ROWTIME of a field that is not sent.</summary>
    public static readonly DiagnosticDescriptor RowtimeNeedsExtension = new(
        6251, "ksqldb-rowtime-needs-extension", Severity.Error,
        "`rowtime` is `commit` for `{0}`, but its records do not carry the time of the commit",
        "set `ticdc.tidbExtension` to true, or `rowtime` to `kafka`",
        "The field `_tidb_commit_physical_time` is sent with enable-tidb-extension=true only. Without it ksqlDB refuses the statement.");

    /// <summary>Headless servers know no ASSERT.</summary>
    public static readonly DiagnosticDescriptor HeadlessAssert = new(
        6252, "ksqldb-headless-assert", Severity.Error,
        "headless servers know no ASSERT",
        "leave `assertSchemas` out, and start the servers after TiCDC has sent the first row of every table; or choose another `deployment`",
        "A server that is started with ksql.queries.file refuses every statement but SET, UNSET, CREATE and INSERT INTO … SELECT, and stops.");

    /// <summary>Headless servers need a query.</summary>
    public static readonly DiagnosticDescriptor HeadlessWithoutQuery = new(
        6253, "ksqldb-headless-without-query", Severity.Error,
        "a headless server needs a persistent query, and no table has a typed stream",
        "set `tables` or `typedStreams` to true, or choose another `deployment`",
        "A server that is started with ksql.queries.file stops when the file holds no CREATE … AS SELECT. A raw table does not count.");
}
