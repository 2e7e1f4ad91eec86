using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>A Snowflake account as the connector sees it: what differs between environments.</summary>
public record SnowflakeAccountOptions
{
    /// <summary>Account URL.</summary>
    [Option("The account's address, such as myorg-myaccount.snowflakecomputing.com:443.")]
    public string? Url { get; init; }

    /// <summary>Database.</summary>
    [Option("Database of the landing tables.")]
    public string? Database { get; init; }

    /// <summary>User.</summary>
    [Option("The connector's Snowflake user.")]
    public string? User { get; init; }

    /// <summary>Role.</summary>
    [Option("The connector's role; left out: `roles.connector` of the Snowflake target, whose privileges another role must have.")]
    public string? Role { get; init; }
}

/// <summary>How the Snowflake sinks connect.</summary>
public sealed record SnowflakeSinkOptions : SnowflakeAccountOptions
{
    /// <summary>Private key.</summary>
    [Option("Reference to the user's private key, one line without the PEM header and footer.")]
    public string PrivateKey { get; init; } = "${SNOWFLAKE_PRIVATE_KEY}";

    /// <summary>Passphrase of the private key.</summary>
    [Option("Reference to the passphrase of the private key, when it has one.")]
    public string? PrivateKeyPassphrase { get; init; }

    /// <summary>Offsets of a connector that v4 replaces.</summary>
    [Option("Line v4 only: what becomes of the offsets of the 3.x streaming connector it replaces; skip for a new one.")]
    public OffsetMigration? OffsetMigration { get; init; }
}

/// <summary>What connector 4.x does with the offsets of a 3.x connector.</summary>
public enum OffsetMigration
{
    /// <summary>There was none.</summary>
    Skip,

    /// <summary>Takes them over where they are found.</summary>
    BestEffort,

    /// <summary>Takes them over, or does not start.</summary>
    Strict,
}

/// <summary>A SQL Server as the connector sees it: what differs between environments.</summary>
public record SqlServerEndpointOptions
{
    /// <summary>Host.</summary>
    [Option("Host name or address of the server.")]
    public string? Host { get; init; }

    /// <summary>Port.</summary>
    [Option("Port of the server; left out: 1433.", Minimum = 1, Maximum = 65535)]
    public int? Port { get; init; }

    /// <summary>Database.</summary>
    [Option("Database of the replicas.")]
    public string? Database { get; init; }

    /// <summary>User.</summary>
    [Option("The connector's login.")]
    public string? User { get; init; }
}

/// <summary>How the SQL Server sinks connect.</summary>
public sealed record SqlServerSinkOptions : SqlServerEndpointOptions
{
    /// <summary>Password.</summary>
    [Option("Reference to the login's password; on Confluent Cloud it must not contain a backslash.")]
    public string Password { get; init; } = "${SQLSERVER_PASSWORD}";
}
