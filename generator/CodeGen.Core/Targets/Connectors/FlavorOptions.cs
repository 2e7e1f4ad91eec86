using System.Collections.Immutable;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>A cluster of Confluent Cloud: what differs between environments.</summary>
public record ConfluentClusterOptions
{
    /// <summary>Environment id.</summary>
    [Option("Id of the Confluent Cloud environment, env-…; left out: apply.sh takes CONFLUENT_ENVIRONMENT.")]
    public string? Environment { get; init; }

    /// <summary>Cluster id.</summary>
    [Option("Id of the Kafka cluster, lkc-…; left out: apply.sh takes KAFKA_CLUSTER.")]
    public string? Cluster { get; init; }

    /// <summary>Service account.</summary>
    [Option("Service account the connectors run as, sa-…; left out: the API key of the cluster.")]
    public string? ServiceAccount { get; init; }
}

/// <summary>What the connectors on Confluent Cloud need.</summary>
public sealed record ConfluentCloudOptions : ConfluentClusterOptions
{
    /// <summary>API key.</summary>
    [Option("Reference to the API key of the Kafka cluster; used when there is no service account.")]
    public string ApiKey { get; init; } = "${KAFKA_API_KEY}";

    /// <summary>Secret of the API key.</summary>
    [Option("Reference to the secret of that API key.")]
    public string ApiSecret { get; init; } = "${KAFKA_API_SECRET}";

    /// <summary>TLS to SQL Server.</summary>
    [Option("TLS to SQL Server: require encrypts and trusts any certificate, verify-ca and verify-full check it against a trust store.")]
    public SslMode SqlserverSslMode { get; init; } = SslMode.Require;

    /// <summary>Trust store.</summary>
    [Option("Reference to the trust store that verify-ca and verify-full use.")]
    public string Truststore { get; init; } = "${SQLSERVER_TRUSTSTORE}";

    /// <summary>Password of the trust store.</summary>
    [Option("Reference to the password of the trust store.")]
    public string TruststorePassword { get; init; } = "${SQLSERVER_TRUSTSTORE_PASSWORD}";

    /// <summary>More properties of the Snowflake sinks.</summary>
    [Option("Further properties of the Snowflake sinks; those that decide correctness cannot be set.")]
    public ImmutableSortedDictionary<string, string> SnowflakeProperties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>More properties of the SQL Server sinks.</summary>
    [Option("Further properties of the SQL Server sinks; those that decide correctness cannot be set.")]
    public ImmutableSortedDictionary<string, string> SqlserverProperties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

/// <summary>How the managed sink talks to SQL Server; never without encryption.</summary>
public enum SslMode
{
    /// <summary>Encrypted, any certificate.</summary>
    Require,

    /// <summary>Encrypted, the certificate is checked.</summary>
    VerifyCa,

    /// <summary>Encrypted, certificate and host name are checked.</summary>
    VerifyFull,
}

/// <summary>A Kafka Connect cluster: what differs between environments.</summary>
public record ConnectWorkerOptions
{
    /// <summary>URL of the REST interface.</summary>
    [Option("URL of Kafka Connect's REST interface; left out: apply.sh takes CONNECT_URL.")]
    public string? Url { get; init; }

    /// <summary>URL of the registry.</summary>
    [Option("URL of the schema registry, without credentials.")]
    public string? SchemaRegistry { get; init; }

    /// <summary>How a secret is written.</summary>
    [Option("How a connector refers to the secret {name}, by a configuration provider of the workers; left out: ${file:/opt/connect/secrets/connectors.properties:{name}}.")]
    public string? SecretReference { get; init; }
}

/// <summary>What the connectors on a Kafka Connect of one's own need.</summary>
public sealed record SelfManagedOptions : ConnectWorkerOptions
{
    /// <summary>Credentials of the registry.</summary>
    [Option("Reference to `user:password` of the schema registry; left out: the registry asks for none.")]
    public string? SchemaRegistryUserInfo { get; init; }

    /// <summary>More properties of the Snowflake sinks.</summary>
    [Option("Further properties of the Snowflake sinks; those that decide correctness cannot be set.")]
    public ImmutableSortedDictionary<string, string> SnowflakeProperties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>More properties of the SQL Server sinks.</summary>
    [Option("Further properties of the SQL Server sinks; those that decide correctness cannot be set.")]
    public ImmutableSortedDictionary<string, string> SqlserverProperties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
