using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.Targets.TiCdc;

namespace Tidb.CodeGen.Configuration;

/// <summary>
/// What differs in one environment. Nothing here reaches object SQL: it ends in the setup, the connectors and the changefeed
/// files, which are then written under <c>env/NAME/</c>.
/// </summary>
public sealed record EnvironmentOptions
{
    /// <summary>TiCDC and Kafka.</summary>
    [Option("Where TiCDC, Kafka and the schema registry are.")]
    public TiCdcEnvironmentOptions Ticdc { get; init; } = new();

    /// <summary>Snowflake.</summary>
    [Option("The Snowflake account, database, user and roles; what is left out is taken from `targets`.")]
    public EnvironmentSnowflakeOptions Snowflake { get; init; } = new();

    /// <summary>SQL Server.</summary>
    [Option("The SQL Server; what is left out is taken from `targets.connectors`.")]
    public SqlServerEndpointOptions Sqlserver { get; init; } = new();

    /// <summary>Confluent Cloud.</summary>
    [Option("The cluster of Confluent Cloud; what is left out is taken from `targets.connectors`.")]
    public ConfluentClusterOptions ConfluentCloud { get; init; } = new();

    /// <summary>Kafka Connect.</summary>
    [Option("The Kafka Connect of yours; what is left out is taken from `targets.connectors`.")]
    public ConnectWorkerOptions SelfManaged { get; init; } = new();
}

/// <summary>Snowflake in one environment.</summary>
public sealed record EnvironmentSnowflakeOptions : SnowflakeAccountOptions
{
    /// <summary>Roles.</summary>
    [Option("Roles of this environment; a role is named here or in `targets.snowflake.roles`, whose grants are part of the object SQL.")]
    public SnowflakeRoleOptions Roles { get; init; } = new();
}
