using System.Collections.Immutable;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>One connector: what its JSON holds, in order.</summary>
/// <param name="Name">Its name, also that of its file.</param>
/// <param name="Kind">Which connector it is.</param>
/// <param name="Properties">Its properties, secrets among them.</param>
internal sealed record Connector(string Name, ConnectorKind Kind, ImmutableArray<ConnectorProperty> Properties)
{
    /// <summary>The value of a property; null when it has none or is a secret.</summary>
    public string? this[string key] => Properties.FirstOrDefault(property => property.Key == key && property.Secret is null)?.Value;
}

/// <summary>One property.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value; of a secret, what a self-managed connector has in its place.</param>
internal sealed record ConnectorProperty(string Key, string Value)
{
    /// <summary>The name of the secret it holds; null for a plain value.</summary>
    public string? Secret { get; init; }
}

/// <summary>The connectors that can be generated; flags, so that one row of a table can be for several.</summary>
[Flags]
internal enum ConnectorKind
{
    ManagedSnowflake = 1,
    ClassicSnowflake = 2,
    V4Snowflake = 4,
    ManagedSqlServer = 8,
    Jdbc = 16,

    Managed = ManagedSnowflake | ManagedSqlServer,
    SelfManaged = ClassicSnowflake | V4Snowflake | Jdbc,
    AnySnowflake = ManagedSnowflake | ClassicSnowflake | V4Snowflake,
    AnySqlServer = ManagedSqlServer | Jdbc,
    Any = AnySnowflake | AnySqlServer,
}

/// <summary>What connectors are called.</summary>
internal static class ConnectorKinds
{
    public static bool IsIn(this ConnectorKind kind, ConnectorKind kinds) => (kind & kinds) != 0;

    /// <summary>Value of <c>connector.class</c>.</summary>
    public static string Class(this ConnectorKind kind)
    {
        return kind switch
        {
            ConnectorKind.ManagedSnowflake => "SnowflakeSink",
            ConnectorKind.ClassicSnowflake => "com.snowflake.kafka.connector.SnowflakeSinkConnector",
            ConnectorKind.V4Snowflake => "com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector",
            ConnectorKind.ManagedSqlServer => "MicrosoftSqlServerSink",
            ConnectorKind.Jdbc => "io.confluent.connect.jdbc.JdbcSinkConnector",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not one connector"),
        };
    }

    /// <summary>Name for messages.</summary>
    public static string Title(this ConnectorKind kind)
    {
        return kind switch
        {
            ConnectorKind.ManagedSnowflake => "Confluent Cloud's Snowflake sink",
            ConnectorKind.ClassicSnowflake => "Snowflake's connector 3.x",
            ConnectorKind.V4Snowflake => "Snowflake's connector 4.x",
            ConnectorKind.ManagedSqlServer => "Confluent Cloud's SQL Server sink",
            _ => "the JDBC sink",
        };
    }
}
