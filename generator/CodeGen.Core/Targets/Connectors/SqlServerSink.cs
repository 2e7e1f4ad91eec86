using System.Collections.Immutable;
using Tidb.CodeGen.Options;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>The connectors that keep SQL Server replicas by upserts and deletes of the JDBC sink.</summary>
internal static class SqlServerSink
{
    public const string Target = "sqlserver";

    private const int DefaultPort = 1433;

    public static ConnectorKind KindOf(ConnectorFlavor flavor) => flavor == ConnectorFlavor.ConfluentCloud ? ConnectorKind.ManagedSqlServer : ConnectorKind.Jdbc;

    public static Connector Build(SinkGroup group, ConnectorKind kind, ConnectorSettings settings, ConnectionValues values)
    {
        var name = "sqlserver-sink-" + group.Group.Name;
        var database = values.Needed("sqlserver.database", settings.Options.Sqlserver.Database);
        // Without a route there is an error, and nothing is rendered.
        var route = TopicRoute.Of(group.Tables, database) ?? new TopicRoute(null, "");
        return new Connector(name, kind,
        [
            .. CommonProperties.Identity(name, kind, group.Group.SqlserverTasks),
            .. kind == ConnectorKind.Jdbc
                ? SelfManaged(group, name, route, database, settings.Options, values)
                : Managed(group, route, database, settings.Options, values),
            .. Routing(kind, route),
        ]);
    }

    private static ImmutableArray<ConnectorProperty> Managed(
        SinkGroup group, TopicRoute route, string database, ConnectorsOptions options, ConnectionValues values)
    {
        var server = options.Sqlserver;
        return
        [
            .. CommonProperties.ManagedInput(group, options.ConfluentCloud, values),
            new("connection.host", values.Needed("sqlserver.host", server.Host)),
            new("connection.port", Invariant($"{server.Port ?? DefaultPort}")),
            new("connection.user", values.Needed("sqlserver.user", server.User)),
            values.Secret("connection.password", "sqlserver.password", server.Password),
            new("db.name", database),
            .. Tls(options.ConfluentCloud, values),
            new("insert.mode", "UPSERT"),
            new("delete.enabled", "true"),
            .. TableAndKey(route),
            new("db.timezone", "UTC"),
            new("date.timezone", "UTC"),
            new("timestamp.precision.mode", "microseconds"),
            new("batch.sizes", "500"),
            new("max.poll.records", "500"),
            .. CommonProperties.ManagedErrors(options.Errors),
        ];
    }

    private static ImmutableArray<ConnectorProperty> SelfManaged(
        SinkGroup group, string name, TopicRoute route, string database, ConnectorsOptions options, ConnectionValues values)
    {
        var server = options.Sqlserver;
        var host = values.Needed("sqlserver.host", server.Host);
        return
        [
            .. CommonProperties.SelfManagedInput(group, options.SelfManaged, values),
            new("connection.url", Invariant($"jdbc:sqlserver://{host}:{server.Port ?? DefaultPort};databaseName={database};encrypt=true;trustServerCertificate=false")),
            new("connection.user", values.Needed("sqlserver.user", server.User)),
            values.Secret("connection.password", "sqlserver.password", server.Password),
            new("connection.attempts", "10"),
            new("connection.backoff.ms", "10000"),
            new("dialect.name", "SqlServerDatabaseDialect"),
            new("insert.mode", "upsert"),
            new("delete.enabled", "true"),
            .. TableAndKey(route),
            new("replace.null.with.default", "false"),
            new("mssql.use.merge.holdlock", "true"),
            new("batch.size", "1000"),
            new("consumer.override.max.poll.records", "1000"),
            new("consumer.override.max.poll.interval.ms", "900000"),
            new("max.retries", "10"),
            new("retry.backoff.ms", "3000"),
            .. CommonProperties.SelfManagedErrors(name, options.Errors),
        ];
    }

    private static ImmutableArray<ConnectorProperty> Tls(ConfluentCloudOptions cloud, ConnectionValues values)
    {
        var mode = new ConnectorProperty("ssl.mode", OptionNames.Kebab(cloud.SqlserverSslMode));
        return cloud.SqlserverSslMode == SslMode.Require
            ? [mode]
            :
            [
                mode,
                values.Secret("ssl.truststorefile", "confluentCloud.truststore", cloud.Truststore),
                values.Secret("ssl.truststorepassword", "confluentCloud.truststorePassword", cloud.TruststorePassword),
            ];
    }

    // pk.fields is left out: it then means all fields of the key, whatever table the record is for.
    private static ImmutableArray<ConnectorProperty> TableAndKey(TopicRoute route) =>
    [
        new("table.name.format", route.TableNameFormat),
        new("table.types", "TABLE"),
        new("pk.mode", "record_key"),
        new("auto.create", "false"),
        new("auto.evolve", "false"),
        new("quote.sql.identifiers", "ALWAYS"),
    ];

    private static ImmutableArray<ConnectorProperty> Routing(ConnectorKind kind, TopicRoute route)
    {
        return route.Pattern is not { } pattern
            ? []
            :
            [
                new("transforms", "stripPrefix"),
                new("transforms.stripPrefix.type", kind == ConnectorKind.Jdbc
                    ? "org.apache.kafka.connect.transforms.RegexRouter"
                    : "io.confluent.connect.cloud.transforms.TopicRegexRouter"),
                new("transforms.stripPrefix.regex", pattern),
                new("transforms.stripPrefix.replacement", "$1"),
            ];
    }
}
