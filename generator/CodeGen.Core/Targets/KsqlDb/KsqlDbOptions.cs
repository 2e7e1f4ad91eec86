using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>Options of the ksqlDB target.</summary>
public sealed record KsqlDbOptions
{
    /// <summary>Common part of the names of a table's objects.</summary>
    [Option("Name of a table's objects, with {schema} and {table}: <name>_CDC is the stream on the topic, <name>_KEYED the typed stream, <name> the table.")]
    public string Name { get; init; } = "{schema}_{table}";

    /// <summary>How column names are kept.</summary>
    [Option("fold: names need no quotes in queries, and derived topics get fields in upper case; exact: the spelling of the Avro fields is kept, and queries must quote it.")]
    public KsqlDbIdentifiers Identifiers { get; init; }

    /// <summary>How Avro int is declared.</summary>
    [Option("exact: as in the DDL; bigint: every integer is BIGINT, so that widening a column upstream loses no records.")]
    public KsqlDbIntegers Integers { get; init; }

    /// <summary>A table with the current rows.</summary>
    [Option("true: a table with the current rows, deletes applied.")]
    public bool Tables { get; init; }

    /// <summary>What tables read.</summary>
    [Option("typed: the table reads a topic that ksqlDB writes, with flat keys and real types (2 persistent queries); raw: it reads TiCDC's topic (1), and look-ups by key are right with a single partition only.")]
    public KsqlDbTableForm TableForm { get; init; }

    /// <summary>A stream with real types, without a table.</summary>
    [Option("true: a stream of the changes with flat keys and real types, on a topic of its own (1 persistent query); typed tables have one anyway.")]
    public bool TypedStreams { get; init; }

    /// <summary>Topic of the typed stream.</summary>
    [Option("Topic that the typed stream is written to, with {schema} and {table}.")]
    public string DerivedTopic { get; init; } = "ksql_{schema}_{table}";

    /// <summary>Partitions of the typed stream's topic.</summary>
    [Option("Partitions of the typed stream's topic; left out: as many as TiCDC's topic has.", Minimum = 1, Maximum = 10000)]
    public int? DerivedPartitions { get; init; }

    /// <summary>Where ROWTIME comes from.</summary>
    [Option("kafka: ROWTIME is when TiCDC produced the record; commit: when the row was committed, which drops deletes and is for tables without them.")]
    public KsqlDbRowtime Rowtime { get; init; }

    /// <summary>How the statements reach the server.</summary>
    [Option("script: a script per table for the ksql command line or ksql-migrations; rest: request bodies for POST /ksql as well; headless: one file for servers started with ksql.queries.file.")]
    public KsqlDbDeployment Deployment { get; init; }

    /// <summary>Whether the scripts wait for TiCDC's schemas.</summary>
    [Option("true: statements fail until TiCDC has registered its schemas, so that ksqlDB never registers its own; left out: true, but for headless servers, which know no ASSERT.")]
    public bool? AssertSchemas { get; init; }

    /// <summary>How long they wait.</summary>
    [Option("Seconds to wait for a schema.", Minimum = 1, Maximum = 3600)]
    public int AssertTimeoutSeconds { get; init; } = 30;

    /// <summary>Persistent queries the cluster takes.</summary>
    [Option("Persistent queries the cluster runs at most; more than that is a warning.", Minimum = 1, Maximum = 10000)]
    public int PersistentQueryLimit { get; init; } = 20;
}

/// <summary>How column names are kept.</summary>
public enum KsqlDbIdentifiers
{
    /// <summary>In upper case, as ksqlDB folds unquoted names.</summary>
    Fold,

    /// <summary>As the Avro fields are spelled.</summary>
    Exact,
}

/// <summary>How Avro int is declared.</summary>
public enum KsqlDbIntegers
{
    /// <summary>INT.</summary>
    Exact,

    /// <summary>BIGINT, which reads Avro int and long.</summary>
    Bigint,
}

/// <summary>What tables read.</summary>
public enum KsqlDbTableForm
{
    /// <summary>A topic that ksqlDB writes, flat keys and real types.</summary>
    Typed,

    /// <summary>TiCDC's topic.</summary>
    Raw,
}

/// <summary>Where ROWTIME comes from.</summary>
public enum KsqlDbRowtime
{
    /// <summary>The Kafka record.</summary>
    Kafka,

    /// <summary>The field <c>_tidb_commit_physical_time</c>.</summary>
    Commit,
}

/// <summary>How the statements reach the server.</summary>
public enum KsqlDbDeployment
{
    /// <summary>Scripts.</summary>
    Script,

    /// <summary>Scripts and request bodies of the REST interface.</summary>
    Rest,

    /// <summary>One file for servers without an interface.</summary>
    Headless,
}
