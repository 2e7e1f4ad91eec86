using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>The connectors' files: one JSON per group, flavor and sink whose tables are generated, and the script that applies them.</summary>
internal static class ConnectorsTarget
{
    private const string Name = "connectors";

    /// <summary>Resolves the connectors; they have no tables of their own. <paramref name="targets"/> are the other targets.</summary>
    public static ConnectorsModel Resolve(ImmutableArray<TargetModel> targets, ImmutableArray<PerEnvironment<ConnectorSettings>> environments)
    {
        ImmutableArray<TargetModel> sinks = [.. targets.Where(target => target.Name is SnowflakeSink.Target or SqlServerSink.Target)];
        // Groups, flavors and the policy of errors are the same in all environments.
        var settings = environments[0].Settings;
        var groups = ConnectorGroups.Of(settings.Options.Groups, [.. sinks.SelectMany(sink => sink.Tables).Select(table => table.Source).DistinctBy(table => table.FullName)], settings);
        var resolved = environments.Select(environment => (environment.Folder, environment.Settings, Result: ConnectorsResolver.Resolve(groups.Groups, sinks, environment.Settings))).ToList();
        return new ConnectorsModel(
            Name,
            [
                .. sinks.IsEmpty ? [ConnectorDiagnostics.NoSink.At(settings.PlaceOf("groups"))] : groups.Findings,
                .. ConnectorsResolver.CheckOptions(sinks, settings),
                .. OncePerPlace(resolved.SelectMany(one => one.Result.Findings)),
            ],
            () => resolved.SelectMany(one => Pages(one.Folder, one.Settings.Options, one.Result.Connectors)),
            [.. resolved.SelectMany(one => one.Result.Connectors)]);
    }

    /// <summary>The folder of a flavor.</summary>
    public static string FolderOf(ConnectorFlavor flavor) => "connectors/" + OptionNames.Kebab(flavor);

    // What is wrong for one group or environment is usually wrong for all.
    private static IEnumerable<Diagnostic> OncePerPlace(IEnumerable<Diagnostic> findings)
    {
        return findings.DistinctBy(finding => (finding.Descriptor.Number, finding.Place, finding.Message));
    }

    private static IEnumerable<Page> Pages(string folder, ConnectorsOptions options, ImmutableArray<Connector> connectors)
    {
        foreach (var flavor in options.Flavors.Distinct().Order())
        {
            var isManaged = flavor == ConnectorFlavor.ConfluentCloud;
            ImmutableArray<Connector> own = [.. connectors.Where(connector => connector.Kind.IsIn(ConnectorKind.Managed) == isManaged)];
            if (own.IsEmpty)
                continue;
            var path = folder + FolderOf(flavor);
            foreach (var connector in own)
            {
                var model = new Dictionary<string, object>(StringComparer.Ordinal) { ["connector"] = ConnectorView.Of(connector) };
                yield return new Page("connectors/connector.json.sbn", $"{path}/{connector.Name}.json", model);
                if (isManaged)
                    yield return new Page("connectors/connector.secrets.sbn", $"{path}/{connector.Name}.secrets", model);
            }
            yield return new Page($"connectors/apply-{OptionNames.Kebab(flavor)}.sh.sbn", path + "/apply.sh", new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["apply"] = ApplyView.Of(options, own),
            });
        }
    }
}

/// <summary>The connectors, for pages about everything.</summary>
/// <param name="Name">Name of the target.</param>
/// <param name="Findings">What resolving found.</param>
/// <param name="Pages">The files to render.</param>
/// <param name="Connectors">The connectors of all environments; their names are the same in each.</param>
internal sealed record ConnectorsModel(
    string Name, ImmutableArray<Diagnostic> Findings, Func<IEnumerable<Page>> Pages, ImmutableArray<Connector> Connectors)
    : TargetModel(Name, [], Findings, Pages);
