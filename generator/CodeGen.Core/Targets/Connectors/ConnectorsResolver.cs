using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>The connectors of one environment, by sink, group and flavor, and what is wrong with them.</summary>
internal static class ConnectorsResolver
{
    public static (ImmutableArray<Connector> Connectors, ImmutableArray<Diagnostic> Findings) Resolve(
        ImmutableArray<ConnectorGroup> groups, ImmutableArray<TargetModel> sinks, ConnectorSettings settings)
    {
        var values = new ConnectionValues(settings);
        var connectors = ImmutableArray.CreateBuilder<Connector>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (sink, group) in sinks.SelectMany(sink => groups.Select(group => (sink, PartOf(group, sink)))))
        {
            foreach (var flavor in group.Tables.Count == 0 ? [] : settings.Options.Flavors.Distinct())
            {
                findings.AddRange(Check(sink.Name, group, flavor, settings));
                var (connector, custom) = CustomProperties.Apply(Build(sink.Name, group, flavor, settings, values), settings, values.SecretForm());
                findings.AddRange(custom);
                connectors.Add(connector);
            }
        }
        CheckApply(settings.Options, values);
        return (connectors.ToImmutable(), [.. findings, .. values.Findings]);
    }

    /// <summary>Options that exclude each other, whatever the groups are.</summary>
    public static IEnumerable<Diagnostic> CheckOptions(ImmutableArray<TargetModel> sinks, ConnectorSettings settings)
    {
        var options = settings.Options;
        if (options.Errors == ErrorPolicy.DeadLetterQueue)
            yield return ConnectorDiagnostics.ErrorsTolerated.At(settings.PlaceOf("errors"));
        if (sinks.All(sink => sink.Name != SnowflakeSink.Target))
            yield break;
        if (options.SnowflakeLine == SnowflakeLine.V4 && options.Flavors.Contains(ConnectorFlavor.ConfluentCloud))
            yield return ConnectorDiagnostics.LineNotOnConfluentCloud.At(settings.PlaceOf("snowflakeLine"));
        if (options.SnowflakeLine != SnowflakeLine.V4 && options.Snowflake.OffsetMigration is not null)
            yield return ConnectorDiagnostics.MigrationWithoutV4.At(settings.PlaceOf("snowflake.offsetMigration"), settings.PathOf("snowflake.offsetMigration"));
    }

    private static SinkGroup PartOf(ConnectorGroup group, TargetModel sink)
    {
        return new SinkGroup(group.Options, group.Place,
            [.. sink.Tables.Where(table => group.Tables.Contains(table.Source)).OrderBy(table => table.Source.Topic, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Diagnostic> Check(string sink, SinkGroup group, ConnectorFlavor flavor, ConnectorSettings settings)
    {
        return sink == SnowflakeSink.Target
            ? SnowflakeSink.Check(group, SnowflakeSink.KindOf(flavor, settings.Options.SnowflakeLine), settings)
            : SqlServerSinkChecks.Check(group);
    }

    private static Connector Build(string sink, SinkGroup group, ConnectorFlavor flavor, ConnectorSettings settings, ConnectionValues values)
    {
        return sink == SnowflakeSink.Target
            ? SnowflakeSink.Build(group, SnowflakeSink.KindOf(flavor, settings.Options.SnowflakeLine), settings, values)
            : SqlServerSink.Build(group, SqlServerSink.KindOf(flavor), settings, values);
    }

    // What only apply.sh uses; without these it takes them from its environment.
    private static void CheckApply(ConnectorsOptions options, ConnectionValues values)
    {
        values.Optional("confluentCloud.environment", options.ConfluentCloud.Environment);
        values.Optional("confluentCloud.cluster", options.ConfluentCloud.Cluster);
        values.Optional("selfManaged.url", options.SelfManaged.Url);
    }
}
