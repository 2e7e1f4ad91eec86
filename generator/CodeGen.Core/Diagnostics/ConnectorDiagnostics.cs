namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about connectors and environments (64xx).</summary>
public static class ConnectorDiagnostics
{
    /// <summary>A secret that is written out.</summary>
    public static readonly DiagnosticDescriptor LiteralSecret = new(
        6401, "literal-secret", Severity.Error,
        "`{0}` is a secret and must be a reference, not a value",
        "write ${{NAME}}, and treat what stood there as known to everybody who can read the repository",
        """
        The configuration and everything generated are committed. A password written here would be in the history of the
        repository for ever, and in every copy of it. `${NAME}` names the secret: Confluent Cloud files leave it out and
        apply.sh takes it from the environment variable NAME; self-managed files refer to it by the worker's configuration
        provider. The line is not shown, because the log of a build is read by many.
        """);

    /// <summary>A connection value that is needed.</summary>
    public static readonly DiagnosticDescriptor MissingConnectionValue = new(
        6402, "missing-connection-value", Severity.Error,
        "`{0}` is missing: {1}",
        "add it; with `environments`, either in every environment or once in `targets.connectors`",
        "A connector without it is refused by the service. No default would be right for everybody.");

    /// <summary>A connection value of another form.</summary>
    public static readonly DiagnosticDescriptor InvalidConnectionValue = new(
        6403, "invalid-connection-value", Severity.Error,
        "`{0}` cannot be `{1}`",
        "write {2}",
        """
        The value would be refused, or read as something else: a `;` in a database name would add a property to the JDBC
        URL, and a Snowflake name that needs quotes is folded to upper case by the connector, so it would write elsewhere.
        """);

    /// <summary>A group name the connector refuses.</summary>
    public static readonly DiagnosticDescriptor InvalidGroupName = new(
        6404, "invalid-group-name", Severity.Error,
        "`{0}` cannot be the name of a group",
        "use 1 to 64 letters, digits, `_` and `-`",
        """
        The group's name is part of the connector's name, of its file and of its consumer group. Snowflake's connector
        refuses names with other characters, and Kafka Connect puts the name into the path of a URL.
        """);

    /// <summary>Two groups of one name.</summary>
    public static readonly DiagnosticDescriptor SameGroupTwice = new(
        6405, "same-group-twice", Severity.Error,
        "two groups are called `{0}`",
        "give each group a name of its own; letter case does not count",
        "Both would be one connector and one file, and one of them would be lost.");

    /// <summary>A table in two groups.</summary>
    public static readonly DiagnosticDescriptor TableInTwoGroups = new(
        6406, "table-in-two-groups", Severity.Error,
        "`{0}` belongs to the groups `{1}` and `{2}`",
        "exclude it in one of them with \"!database.table\"",
        """
        Two connectors would read the topic independently. In Snowflake every change lands twice; in SQL Server the slower
        connector overwrites newer rows by older ones and brings deleted rows back.
        """);

    /// <summary>A table in no group.</summary>
    public static readonly DiagnosticDescriptor TableWithoutGroup = new(
        6407, "table-without-group", Severity.Warning,
        "`{0}` belongs to no group of connectors: nothing writes its replica",
        "add it to a group in `targets.connectors.groups`",
        "Tables, stream and tasks are generated, and no connector brings a row. The replica stays as the initial load left it.");

    /// <summary>A group without tables.</summary>
    public static readonly DiagnosticDescriptor EmptyGroup = new(
        6408, "empty-group", Severity.Warning,
        "group `{0}` matches no replicated table: it has no connector",
        "correct its `tables` or remove the group, and its connector where it runs",
        "Usually a table was renamed or excluded. A connector that was generated earlier goes on running until it is deleted.");

    /// <summary>Connectors without a sink.</summary>
    public static readonly DiagnosticDescriptor NoSink = new(
        6409, "no-sink", Severity.Warning,
        "connectors are configured, but no target they could write to",
        "add `targets.snowflake` or `targets.sqlserver`",
        "A connector is generated for a sink whose tables are generated too: their names and columns come from there.");

    /// <summary>One SQL Server connector cannot write all tables of a group.</summary>
    public static readonly DiagnosticDescriptor GroupNeedsSplit = new(
        6410, "group-needs-split", Severity.Error,
        "one SQL Server connector cannot write the tables of group `{0}`: {1}",
        "make groups of their own, such as {2}",
        """
        The JDBC sink derives the table from the topic by one rule per connector. A topic that the rule does not lead back
        to its own table would be written to a table of another name or, when it exists, into another table's rows. A group
        of a single table needs no rule: its table is named literally.
        """);

    /// <summary>More partitions than the tasks take.</summary>
    public static readonly DiagnosticDescriptor TooManyPartitions = new(
        6411, "too-many-partitions", Severity.Error,
        "group `{0}` has {1} partitions for {2}, Confluent Cloud's Snowflake sink takes {3} each",
        "set `snowflakeTasks` of the group to {4}, or split it",
        """
        The managed Snowflake sink buffers 10 MB per partition and refuses more than 50 partitions per task. The number of
        partitions is that of the topics TiCDC creates: tables times `kafka.partitions`.
        """);

    /// <summary>A property that is not the user's to set.</summary>
    public static readonly DiagnosticDescriptor PropertyDecided = new(
        6412, "property-decided", Severity.Error,
        "`{0}` is not free to set: {1}",
        "remove it from `{2}`",
        """
        The generator writes every property that decides whether the replica is right. Another value would lose changes
        without a word (`behavior.on.null.values` IGNORE drops every delete), stop the connector at the first delete
        (`delete.enabled` false), or write to a table that nothing reads.
        """);

    /// <summary>A value the service refuses.</summary>
    public static readonly DiagnosticDescriptor PropertyValueNotAllowed = new(
        6413, "property-value-not-allowed", Severity.Error,
        "`{0}` of {1} cannot be `{2}`",
        "write {3}",
        "The connector compares the value with a fixed list, letter case included, and refuses the configuration.");

    /// <summary>A property of another connector.</summary>
    public static readonly DiagnosticDescriptor PropertyOfAnotherConnector = new(
        6414, "property-of-another-connector", Severity.Error,
        "`{0}` is a property of {1}, not of {2}",
        "remove it, or use the property of this connector that does the same",
        """
        The connectors of one sink have different properties. Snowflake's 4.x refuses or ignores those of 3.x, and 3.x those
        of 4.x; Confluent Cloud decides some of them itself and drops them from the configuration, which Terraform then
        reports as a difference for ever.
        """);

    /// <summary>A transform that breaks the sink.</summary>
    public static readonly DiagnosticDescriptor TransformBreaksSink = new(
        6415, "transform-breaks-sink", Severity.Error,
        "transform `{0}` {1}",
        "remove it from `{2}`",
        """
        The Snowflake connector keeps its offsets by topic and partition: under a changed topic name nothing is loaded, or
        offsets are mixed. The generated apply reads columns at the top of the value and takes an empty value for a delete:
        a transform that wraps values or drops empty ones ends in rejected rows or in deletes that never arrive.
        """);

    /// <summary>A property that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownProperty = new(
        6416, "unknown-connector-property", Severity.Warning,
        "`{0}` is not known as a property of {1}; it is written as it is",
        "compare it with the connector's documentation; `apply.sh` has it validated before anything changes",
        "Connectors ignore properties they do not know, so a misspelt one has no effect and no message.");

    /// <summary>Errors are tolerated.</summary>
    public static readonly DiagnosticDescriptor ErrorsTolerated = new(
        6417, "errors-tolerated", Severity.Warning,
        "with `errors` `dead-letter-queue` a change that cannot be written is skipped: the replica is then wrong until the row changes again",
        "use `stop` for replicas, and repair the cause",
        """
        Every error counts, not only bad rows: while SQL Server's log is full or a permission is missing, all changes of all
        tables go to the dead-letter topic, and the connector reports that it is running.
        """);

    /// <summary>4.x on Confluent Cloud.</summary>
    public static readonly DiagnosticDescriptor LineNotOnConfluentCloud = new(
        6418, "line-not-on-confluent-cloud", Severity.Error,
        "the Snowflake sink of Confluent Cloud is of the classic line, not `v4`",
        "use `classic-streaming`, or take `confluent-cloud` out of `flavors`",
        "The managed connector wraps Snowflake's connector 3.x. The properties of 4.x do not exist there, and a delete has another shape.");

    /// <summary>Offset migration without 4.x.</summary>
    public static readonly DiagnosticDescriptor MigrationWithoutV4 = new(
        6419, "migration-without-v4", Severity.Error,
        "`{0}` is for line `v4` only",
        "remove it, or set `snowflakeLine` to `v4`",
        "Connector 4.x can take over the offsets of 3.x streaming channels when it replaces one. The classic connector does not know the property.");

    /// <summary>Several tasks on SQL Server.</summary>
    public static readonly DiagnosticDescriptor SeveralTasks = new(
        6420, "several-sqlserver-tasks", Severity.Warning,
        "group `{0}` writes to SQL Server with {1} tasks: expect deadlocks between them",
        "use 1 task, and more groups for more throughput",
        """
        The sink's MERGE holds range locks, so that two tasks that write neighbouring keys of one table block each other and
        one is chosen as the victim (error 1205). A self-managed connector tries again; on Confluent Cloud a second failure
        stops it.
        """);

    /// <summary>A topic that matches another as a pattern.</summary>
    public static readonly DiagnosticDescriptor OverlappingTopics = new(
        6421, "overlapping-topics", Severity.Error,
        "topic `{0}`, read as a pattern, also matches `{1}`; Snowflake's connector refuses both in one map",
        "put their tables into different groups, or use a topic expression without dots",
        "`snowflake.topic2table.map` takes topics as regular expressions, where a dot stands for any character. Entries that overlap make the connector refuse to start.");

    /// <summary>A poll interval that waiting exceeds.</summary>
    public static readonly DiagnosticDescriptor PollIntervalTooShort = new(
        6422, "poll-interval-too-short", Severity.Error,
        "with these properties the JDBC sink can wait {0} ms for a connection, longer than `consumer.override.max.poll.interval.ms` {1}",
        "raise the poll interval, or lower `connection.attempts` or `connection.backoff.ms`",
        """
        While a task waits for a connection it does not poll. Kafka then takes it for dead and gives its partitions to
        another task, which waits in turn: the connector never recovers from an outage of the database.
        """);

    /// <summary>The Snowflake target expects another connector than the generated one.</summary>
    public static readonly DiagnosticDescriptor OtherIngestion = new(
        6423, "ingestion-contradicts-line", Severity.Error,
        "`snowflake.ingestion` is `{0}`, but the generated connectors are of the line `{1}`",
        "leave `ingestion` out: `connectors.snowflakeLine` then counts",
        """
        The line decides which privileges the connector needs and in which order rows land. Connector 4.x creates a pipe per
        table: with the setup of the classic line its first start ends with a missing privilege. Rows of file-based Snowpipe
        can land in any order, and no connector is generated that writes so.
        """);

    /// <summary>The Snowflake target expects a wrapper that no generated connector makes.</summary>
    public static readonly DiagnosticDescriptor NoWrapper = new(
        6424, "content-path-without-wrapper", Severity.Error,
        "`snowflake.contentPath` is `{0}`, but the generated connectors put the row at the top of RECORD_CONTENT",
        "leave `contentPath` out, and change a connector that wraps values together with its landing tables",
        """
        A HoistField transform once kept empty values of old connectors apart. The generated connectors need none and have
        none: the apply would look for `RECORD_CONTENT:val`, find nothing, and reject every row.
        """);

    /// <summary>A batch that can never be full.</summary>
    public static readonly DiagnosticDescriptor BatchNeverFull = new(
        6425, "batch-never-full", Severity.Error,
        "`{0}` {1} has no effect: a poll brings {3} records at most (`{2}`)",
        "raise `{2}` too, or leave `{0}` out",
        "The JDBC sink writes what one poll brought and does not wait for more, so batches stay as small as the polls are.");

    /// <summary>A table without a key in a sink that needs one.</summary>
    public static readonly DiagnosticDescriptor KeylessInSink = new(
        6426, "keyless-in-sqlserver-sink", Severity.Error,
        "records of `{0}` have no key: the SQL Server sink of group `{1}` stops at the first of them",
        "take the table out of the group with \"!database.table\", or give it a key upstream",
        """
        With `pk.mode` record_key a null key is an error outside every tolerance: the task fails, and no other table of the
        group is written either. Without a key a row could be neither updated nor deleted.
        """);

    /// <summary>A name that is no environment.</summary>
    public static readonly DiagnosticDescriptor InvalidEnvironmentName = new(
        6430, "invalid-environment-name", Severity.Error,
        "`{0}` cannot be the name of an environment",
        "use 1 to 40 lower-case letters, digits and `-`, beginning with a letter",
        "The name becomes the folder env/NAME, on every operating system.");

    /// <summary>A role that stands in object SQL.</summary>
    public static readonly DiagnosticDescriptor RoleInObjectSql = new(
        6431, "role-in-object-sql", Severity.Error,
        "environment `{0}` has the {1} role `{2}`, but the SQL of every table grants to `{3}` from `targets.snowflake.roles`",
        "move `{1}` from `targets.snowflake.roles` into every environment; the grants then stand in env/NAME/snowflake/60_grants.sql",
        """
        Object SQL is the same in all environments. A role named in `targets.snowflake.roles` is granted to there, so the
        environment's own role would get nothing, and its connector or its tasks would fail for want of privileges.
        """);
}
