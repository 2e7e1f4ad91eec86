using System.Collections.Immutable;
using static Tidb.CodeGen.Targets.Connectors.ConnectorKind;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>What is known about one property.</summary>
/// <param name="Key">Its key; a final <c>*</c> stands for any ending.</param>
/// <param name="Kinds">The connectors that have it.</param>
/// <param name="Decided">Why only the generator sets it; null when a configuration may.</param>
internal sealed record PropertyRow(string Key, ConnectorKind Kinds, string? Decided = null)
{
    /// <summary>The values it takes; empty for any.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    public bool Matches(string key)
    {
        return Key.EndsWith('*') ? key.StartsWith(Key[..^1], StringComparison.Ordinal) : key == Key;
    }
}

/// <summary>Properties of all connectors, as far as a configuration may set them or must not.</summary>
internal static class PropertyTable
{
    private const string Options = "the options of `connectors` decide";
    private const string Avro = "TiCDC's records are Avro";
    private const string ByGroup = "the tables of the group decide";
    private const string FromReplicas = "the replicas decide";
    private const string Registry = "`selfManaged.schemaRegistry` decides";

    private static readonly ImmutableArray<string> Flag = ["true", "false"];

    /// <summary>Of several rows for one key the first counts, so exact keys stand before patterns.</summary>
    public static ImmutableArray<PropertyRow> Rows { get; } =
    [
        new("connector.class", Any, Options),
        new("name", Any, "the name of the group decides"),
        new("tasks.max", Any, "`snowflakeTasks` and `sqlserverTasks` of the group decide"),
        new("topics", Any, ByGroup),
        new("topics.regex", Any, "it also takes in the topics of tables that have no replica, and the dead-letter topic"),
        new("errors.tolerance", Any, "`errors` decides"),
        new("errors.deadletterqueue.topic.name", Any, "`errors` decides"),
        new("consumer.override.auto.offset.reset", Any, "anything but earliest skips what was sent before the first start"),
        new("consumer.override.isolation.level", Managed) { Allowed = ["read_committed", "read_uncommitted"] },
        new("header.converter", Any),

        new("kafka.auth.mode", Managed, Options),
        new("kafka.api.key", Managed, Options),
        new("kafka.api.secret", Managed, Options),
        new("kafka.service.account.id", Managed, Options),
        new("input.data.format", Managed, Avro),
        new("input.key.format", Managed, Avro + ", keys too; read as text they are not usable"),
        new("schema.context.name", Managed),
        new("max.poll.interval.ms", Managed),
        new("max.poll.records", Managed),
        new("auto.restart.on.user.error", Managed) { Allowed = Flag },
        new("csfle.enabled", ManagedSnowflake) { Allowed = Flag },
        new("csfle.onFailure", ManagedSnowflake),
        new("sr.service.account.id", ManagedSnowflake),

        new("key.converter", SelfManaged, Avro + ", keys too; read as text they are not usable"),
        new("value.converter", SelfManaged, Avro),
        new("key.converter.schema.registry.url", SelfManaged, Registry),
        new("value.converter.schema.registry.url", SelfManaged, Registry),
        new("key.converter.basic.auth.*", SelfManaged, "`selfManaged.schemaRegistryUserInfo` decides"),
        new("value.converter.basic.auth.*", SelfManaged, "`selfManaged.schemaRegistryUserInfo` decides"),
        new("key.converter.*", Any),
        new("value.converter.*", Any),
        new("consumer.override.*", SelfManaged),
        new("errors.log.enable", SelfManaged, "without it the JDBC sink does not notice that a table was altered"),
        new("errors.log.include.messages", SelfManaged) { Allowed = Flag },
        new("errors.retry.timeout", SelfManaged),
        new("errors.retry.delay.max.ms", SelfManaged),
        new("errors.deadletterqueue.topic.replication.factor", SelfManaged),
        new("errors.deadletterqueue.context.headers.enable", SelfManaged) { Allowed = Flag },

        .. SnowflakeRows(),
        .. SqlServerRows(),
    ];

    private static ImmutableArray<PropertyRow> SnowflakeRows() =>
    [
        new("snowflake.url.name", AnySnowflake, Options),
        new("snowflake.user.name", AnySnowflake, Options),
        new("snowflake.private.key", AnySnowflake, Options),
        new("snowflake.private.key.passphrase", AnySnowflake, Options),
        new("snowflake.role.name", AnySnowflake, Options),
        new("snowflake.database.name", AnySnowflake, Options),
        new("snowflake.schema.name", AnySnowflake, "`landingSchema` of the Snowflake target decides"),
        new("snowflake.topic2table.map", AnySnowflake, "the landing tables decide"),
        new("snowflake.topic2table.map.regex.replacement", V4Snowflake, "the map names every table, and `$` may be part of a name"),
        new("snowflake.enable.schematization", AnySnowflake, "the apply reads RECORD_CONTENT, in whose place it would create columns"),
        new("behavior.on.null.values", AnySnowflake, "TiCDC sends a delete as a null value; ignored, no delete arrives"),
        new("snowflake.metadata.*", AnySnowflake, "the apply reads topic, partition and offset from RECORD_METADATA"),
        new("snowflake.streaming.metadata.connectorPushTime", AnySnowflake) { Allowed = Flag },
        new("snowflake.ingestion.method", ManagedSnowflake | ClassicSnowflake,
            "file-based Snowpipe loads files in any order, so that an older change can overwrite a newer one, and must own the landing tables"),
        new("snowflake.streaming.iceberg.enabled", ManagedSnowflake | ClassicSnowflake, "the landing tables are no Iceberg tables"),
        new("buffer.flush.time", ManagedSnowflake | ClassicSnowflake),
        new("buffer.count.records", ManagedSnowflake | ClassicSnowflake),
        new("buffer.size.bytes", ManagedSnowflake, "Confluent Cloud fixes it"),
        new("buffer.size.bytes", ClassicSnowflake),
        new("snowflake.useHttpsProxy", ManagedSnowflake) { Allowed = Flag },
        new("snowflake.https.*", ManagedSnowflake),
        new("snowflake.authenticator", ClassicSnowflake | V4Snowflake, "the private key of `snowflake` is used"),
        new("snowflake.oauth.*", ClassicSnowflake | V4Snowflake, "the private key of `snowflake` is used"),
        new("enable.task.fail.on.authorization.errors", ClassicSnowflake | V4Snowflake) { Allowed = Flag },
        new("jmx", ClassicSnowflake | V4Snowflake) { Allowed = Flag },
        new("provider", ClassicSnowflake) { Allowed = ["unknown", "self_hosted", "confluent"] },
        new("snowflake.streaming.max.client.lag", ClassicSnowflake),
        new("snowflake.streaming.enable.single.buffer", ClassicSnowflake) { Allowed = Flag },
        new("snowflake.streaming.max.memory.limit.bytes", ClassicSnowflake),
        new("snowflake.streaming.client.provider.override.map", ClassicSnowflake),
        new("enable.streaming.client.optimization", ClassicSnowflake) { Allowed = Flag },
        new("enable.streaming.channel.offset.migration", ClassicSnowflake) { Allowed = Flag },
        new("snowflake.snowpipe.*", ClassicSnowflake),
        new("snowflake.validation", V4Snowflake, "checked by the client, rows land as the classic line writes them"),
        new("snowflake.compatibility.*", V4Snowflake, "without them the connector writes to quoted, lower-case names"),
        new("snowflake.streaming.validate.compatibility.with.classic", V4Snowflake, "it proves that rows land as the classic line writes them"),
        new("snowflake.streaming.classic.offset.migration", V4Snowflake, "`snowflake.offsetMigration` decides"),
        new("snowflake.streaming.classic.offset.migration.include.connector.name", V4Snowflake) { Allowed = Flag },
        new("snowflake.autocreate.table.type", V4Snowflake) { Allowed = ["snowflake", "none"] },
        new("snowflake.feature.structured.headers", V4Snowflake) { Allowed = Flag },
        new("transforms*", AnySnowflake),
        new("predicates*", AnySnowflake),
    ];

    private static ImmutableArray<PropertyRow> SqlServerRows() =>
    [
        new("insert.mode", AnySqlServer, "only UPSERT takes a change twice without harm"),
        new("delete.enabled", AnySqlServer, "TiCDC sends a delete as a null value, at which the sink fails without it"),
        new("pk.mode", AnySqlServer, "the record key identifies the row, and deletes carry nothing else"),
        new("pk.fields", AnySqlServer, "left out, it means all key fields, so that one connector serves tables with different keys"),
        new("auto.create", AnySqlServer, "it makes varchar(max) columns and a key in another order; the replicas are generated"),
        new("auto.evolve", AnySqlServer, "it adds varchar(max) columns; the columns of the replicas are generated"),
        new("table.name.format", AnySqlServer, FromReplicas + "; a name of two parts would be read as database and table"),
        new("table.types", AnySqlServer, FromReplicas),
        new("fields.whitelist", AnySqlServer, "a column left out of it would never be written"),
        new("quote.sql.identifiers", AnySqlServer, "a column may be called by a reserved word"),
        new("timestamp.fields.list", AnySqlServer, "TiCDC's dates and times are text, at which it fails"),
        new("timestamp.precision.mode", AnySqlServer) { Allowed = ["microseconds", "nanoseconds"] },
        new("date.timezone", AnySqlServer) { Allowed = ["DB_TIMEZONE", "UTC"] },
        new("db.timezone", AnySqlServer),
        new("transforms*", AnySqlServer, "topics are led to their tables there"),
        new("predicates*", AnySqlServer, "a change that a predicate holds back is missing in the replica"),
        new("connection.host", ManagedSqlServer, Options),
        new("connection.port", ManagedSqlServer, Options),
        new("connection.user", AnySqlServer, Options),
        new("connection.password", AnySqlServer, Options),
        new("db.name", ManagedSqlServer, Options),
        new("ssl.mode", ManagedSqlServer, "`confluentCloud.sqlserverSslMode` decides"),
        new("ssl.truststorefile", ManagedSqlServer, "`confluentCloud.truststore` decides"),
        new("ssl.truststorepassword", ManagedSqlServer, "`confluentCloud.truststorePassword` decides"),
        new("batch.sizes", ManagedSqlServer),
        new("connection.url", Jdbc, Options),
        new("connection.encrypt", Jdbc, "the URL asks for encryption"),
        new("connection.trustServerCertificate", Jdbc, "the certificate is checked; `connection.trustStore` names your own trust store"),
        new("connection.sendStringParametersAsUnicode", Jdbc, "without it characters outside the code page become `?`"),
        new("connection.*", Jdbc),
        new("jdbc.credentials.provider.*", Jdbc),
        new("dialect.name", Jdbc, "the database is a SQL Server"),
        new("replace.null.with.default", Jdbc, "a NULL of the source stays NULL"),
        new("string.output.value.column.name", Jdbc),
        new("date.calendar.system", Jdbc) { Allowed = ["LEGACY", "PROLEPTIC_GREGORIAN"] },
        new("mssql.use.merge.holdlock", Jdbc) { Allowed = Flag },
        new("batch.size", Jdbc),
        new("max.retries", Jdbc),
        new("retry.backoff.ms", Jdbc),
        new("trim.sensitive.log", Jdbc) { Allowed = Flag },
    ];
}
