using System.Collections.Immutable;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>What the pages of one connector see. Member names in snake_case are public API.</summary>
internal sealed record ConnectorView(Raw Name, ImmutableArray<PropertyView> Properties, ImmutableArray<SecretView> Secrets)
{
    // A managed connector's secrets are not part of its file.
    public static ConnectorView Of(Connector connector)
    {
        var isManaged = connector.Kind.IsIn(ConnectorKind.Managed);
        return new ConnectorView(
            new Raw(connector.Name),
            [.. connector.Properties.Where(property => !isManaged || property.Secret is null).Select(property => new PropertyView(new Raw(property.Key), new Raw(property.Value)))],
            [.. connector.Properties.Where(property => property.Secret is not null).Select(property => new SecretView(new Raw(property.Key), new Raw(property.Secret!)))]);
    }
}

/// <summary>One property.</summary>
internal sealed record PropertyView(Raw Key, Raw Value);

/// <summary>One secret: the property and the environment variable that holds it.</summary>
internal sealed record SecretView(Raw Key, Raw Variable);

/// <summary>What apply.sh sees.</summary>
internal sealed record ApplyView(ImmutableArray<Raw> Names, Raw? Environment, Raw? Cluster, Raw? Url)
{
    public static ApplyView Of(ConnectorsOptions options, ImmutableArray<Connector> connectors)
    {
        return new ApplyView(
            [.. connectors.Select(connector => new Raw(connector.Name)).OrderBy(name => name.Text, StringComparer.Ordinal)],
            Raw.Of(options.ConfluentCloud.Environment), Raw.Of(options.ConfluentCloud.Cluster), Raw.Of(options.SelfManaged.Url?.TrimEnd('/')));
    }
}
