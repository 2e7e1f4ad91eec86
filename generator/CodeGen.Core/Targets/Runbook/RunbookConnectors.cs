using System.Collections.Immutable;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>What the runbook says about the generated connectors.</summary>
/// <param name="Rows">The connectors; those of two flavors that are alternatives are one row.</param>
/// <param name="Scripts">The scripts that apply them, one per flavor.</param>
/// <param name="Managed">Environment variables with the secrets of Confluent Cloud's connectors; null when there are none of them.</param>
/// <param name="SelfManaged">References to secrets in the files for Kafka Connect; null when there are none of them.</param>
/// <param name="Plugins">What the workers of Kafka Connect need.</param>
/// <param name="HasSqlserver">True when there is a SQL Server sink.</param>
/// <param name="Stops">True when a change that cannot be written stops its connector.</param>
internal sealed record RunbookConnectors(
    ImmutableArray<RunbookConnector> Rows, ImmutableArray<Raw> Scripts, ImmutableArray<Raw>? Managed, ImmutableArray<Raw>? SelfManaged,
    ImmutableArray<Raw> Plugins, bool HasSqlserver, bool Stops)
{
    /// <summary>Summary of connectors; null when there are none. <paramref name="folder"/> is where an environment's files are.</summary>
    public static RunbookConnectors? Of(ImmutableArray<Connector> connectors, ErrorPolicy errors, string folder)
    {
        if (connectors.IsEmpty)
            return null;
        var flavors = connectors.GroupBy(connector => connector.Kind.IsIn(ConnectorKind.Managed) ? ConnectorFlavor.ConfluentCloud : ConnectorFlavor.SelfManaged)
            .OrderBy(flavor => flavor.Key).ToList();
        ImmutableArray<Raw>? SecretsOf(ConnectorFlavor flavor, Func<ConnectorProperty, string?> text) => flavors.Find(one => one.Key == flavor) is { } own
            ? [.. own.SelectMany(connector => connector.Properties).Where(property => property.Secret is not null).Select(property => text(property)!)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(secret => new Raw(secret))]
            : null;
        return new RunbookConnectors(
            [.. connectors.DistinctBy(connector => connector.Name).OrderBy(connector => connector.Name, StringComparer.Ordinal).Select(RunbookConnector.Of)],
            [.. flavors.Select(flavor => new Raw($"{folder}{ConnectorsTarget.FolderOf(flavor.Key)}/apply.sh"))],
            SecretsOf(ConnectorFlavor.ConfluentCloud, property => property.Secret),
            SecretsOf(ConnectorFlavor.SelfManaged, property => property.Value),
            [.. connectors.Select(connector => PluginOf(connector.Kind)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(plugin => new Raw(plugin))],
            connectors.Any(connector => connector.Kind.IsIn(ConnectorKind.AnySqlServer)),
            errors == ErrorPolicy.Stop);
    }

    // The JDBC sink: before 10.6.0 a NULL of a binary column fails; before 10.9.1 its driver does not encrypt by default.
    private static string? PluginOf(ConnectorKind kind)
    {
        return kind switch
        {
            ConnectorKind.ClassicSnowflake => "Snowflake's Kafka connector 3.x",
            ConnectorKind.V4Snowflake => "Snowflake's Kafka connector 4.x",
            ConnectorKind.Jdbc => "Confluent's JDBC connector 10.9.1 or newer",
            _ => null,
        };
    }
}

/// <summary>One connector of the runbook.</summary>
internal sealed record RunbookConnector(Raw Name, Raw Sink, int Topics)
{
    public static RunbookConnector Of(Connector connector)
    {
        return new RunbookConnector(
            new Raw(connector.Name),
            new Raw(connector.Kind.IsIn(ConnectorKind.AnySnowflake) ? "Snowflake" : "SQL Server"),
            connector["topics"]!.Split(',').Length);
    }
}
