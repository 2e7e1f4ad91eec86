using System.Collections.Immutable;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Targets.Runbook;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Pipeline;

/// <summary>What the runbook says about generated connectors.</summary>
internal static class ConnectorSummary
{
    /// <summary>The summary; null when there are no connectors. <paramref name="folder"/> is where an environment's files are.</summary>
    public static RunbookConnectors? Of(ImmutableArray<Connector> connectors, ErrorPolicy errors, string folder)
    {
        if (connectors.IsEmpty)
            return null;
        ImmutableArray<Connector> managed = [.. connectors.Where(connector => connector.Kind.IsIn(ConnectorKind.Managed))];
        ImmutableArray<Connector> selfManaged = [.. connectors.Where(connector => connector.Kind.IsIn(ConnectorKind.SelfManaged))];
        return new RunbookConnectors(
            [.. connectors.DistinctBy(connector => connector.Name).OrderBy(connector => connector.Name, StringComparer.Ordinal).Select(RowOf)],
            [.. ScriptOf(managed, ConnectorFlavor.ConfluentCloud, folder), .. ScriptOf(selfManaged, ConnectorFlavor.SelfManaged, folder)],
            managed.IsEmpty ? null : Names(Secrets(managed).Select(property => property.Secret)),
            selfManaged.IsEmpty ? null : Names(Secrets(selfManaged).Select(property => property.Value)),
            Names(connectors.Select(connector => PluginOf(connector.Kind))),
            connectors.Any(connector => connector.Kind.IsIn(ConnectorKind.AnySqlServer)),
            errors == ErrorPolicy.Stop);
    }

    private static RunbookConnector RowOf(Connector connector)
    {
        var sink = connector.Kind.IsIn(ConnectorKind.AnySnowflake) ? "Snowflake" : "SQL Server";
        return new RunbookConnector(new Raw(connector.Name), new Raw(sink), connector["topics"]!.Split(',').Length);
    }

    private static IEnumerable<Raw> ScriptOf(ImmutableArray<Connector> connectors, ConnectorFlavor flavor, string folder)
    {
        return connectors.IsEmpty ? [] : [new Raw($"{folder}{ConnectorsTarget.FolderOf(flavor)}/apply.sh")];
    }

    private static IEnumerable<ConnectorProperty> Secrets(ImmutableArray<Connector> connectors)
    {
        return connectors.SelectMany(connector => connector.Properties).Where(property => property.Secret is not null);
    }

    private static ImmutableArray<Raw> Names(IEnumerable<string?> texts)
    {
        return [.. texts.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(text => new Raw(text))];
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
