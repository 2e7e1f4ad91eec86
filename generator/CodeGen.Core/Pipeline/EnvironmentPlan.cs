using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.Targets.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>The environments: what each target is given for each. Without any there is one that has no folder and changes nothing.</summary>
internal sealed partial class EnvironmentPlan
{
    private readonly Project _project;
    private readonly ImmutableArray<(string? Name, EnvironmentOptions Options)> _environments;

    private EnvironmentPlan(Project project)
    {
        _project = project;
        _environments = project.Options.Environments.IsEmpty
            ? [(null, new EnvironmentOptions())]
            : [.. project.Options.Environments.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => ((string?)pair.Key, pair.Value))];
    }

    public static EnvironmentPlan Of(Project project) => new(project);

    public ImmutableArray<PerEnvironment<TiCdcEnvironmentOptions>> Ticdc => Each((_, environment) => environment.Ticdc);

    public ImmutableArray<PerEnvironment<SnowflakeEnvironment>> Snowflake => Each((_, environment) => new SnowflakeEnvironment(
        RolesOf(environment), LandingChecks.IngestionOf(_project.Options.Targets) == SnowflakeIngestion.V4));

    public ImmutableArray<PerEnvironment<ConnectorSettings>> Connectors(ConnectorsOptions options) => Each((name, environment) => new ConnectorSettings(
        Merge(options, environment), ConnectorRole(options, environment), environment.Ticdc.Partitions, option => Locate(name, option)));

    /// <summary>What is wrong with the environments themselves.</summary>
    public IEnumerable<Diagnostic> Findings()
    {
        foreach (var (name, environment) in _environments)
        {
            if (name is null)
                continue;
            if (!EnvironmentName().IsMatch(name))
                yield return ConnectorDiagnostics.InvalidEnvironmentName.At(_project.PlaceOf("environments." + name), name);
            if (environment.Ticdc.Server is not null && _project.Options.Targets.Ticdc?.Flavor == TiCdcFlavor.TidbCloud)
                yield return TiCdcDiagnostics.NotInTidbCloud.At(_project.PlaceOf($"environments.{name}.ticdc.server"), "server to reach", "leave `server` out");
            foreach (var finding in RoleConflicts(name, environment.Snowflake.Roles).Concat(BadAddresses(name, environment.Ticdc)))
                yield return finding;
        }
    }

    private ImmutableArray<PerEnvironment<T>> Each<T>(Func<string?, EnvironmentOptions, T> settings)
    {
        return [.. _environments.Select(one => new PerEnvironment<T>(
            one.Name is null ? "" : $"env/{FileNames.Part(one.Name)}/", settings(one.Name, one.Options)))];
    }

    private SnowflakeRoleOptions RolesOf(EnvironmentOptions environment)
    {
        var (shared, own) = (_project.Options.Targets.Snowflake?.Roles ?? new SnowflakeRoleOptions(), environment.Snowflake.Roles);
        return new SnowflakeRoleOptions
        {
            Deploy = own.Deploy ?? shared.Deploy,
            Connector = own.Connector ?? shared.Connector,
            Apply = own.Apply ?? shared.Apply,
            Reader = own.Reader ?? shared.Reader,
        };
    }

    // What an environment says goes before what all share.
    private string? ConnectorRole(ConnectorsOptions options, EnvironmentOptions environment)
    {
        return environment.Snowflake.Role ?? environment.Snowflake.Roles.Connector ?? options.Snowflake.Role ?? RolesOf(environment).Connector;
    }

    private static ConnectorsOptions Merge(ConnectorsOptions options, EnvironmentOptions environment)
    {
        var (snowflake, sqlserver, cloud, worker) = (environment.Snowflake, environment.Sqlserver, environment.ConfluentCloud, environment.SelfManaged);
        return options with
        {
            Snowflake = options.Snowflake with
            {
                Url = snowflake.Url ?? options.Snowflake.Url,
                Database = snowflake.Database ?? options.Snowflake.Database,
                User = snowflake.User ?? options.Snowflake.User,
            },
            Sqlserver = options.Sqlserver with
            {
                Host = sqlserver.Host ?? options.Sqlserver.Host,
                Port = sqlserver.Port ?? options.Sqlserver.Port,
                Database = sqlserver.Database ?? options.Sqlserver.Database,
                User = sqlserver.User ?? options.Sqlserver.User,
            },
            ConfluentCloud = options.ConfluentCloud with
            {
                Environment = cloud.Environment ?? options.ConfluentCloud.Environment,
                Cluster = cloud.Cluster ?? options.ConfluentCloud.Cluster,
                ServiceAccount = cloud.ServiceAccount ?? options.ConfluentCloud.ServiceAccount,
            },
            SelfManaged = options.SelfManaged with
            {
                Url = worker.Url ?? options.SelfManaged.Url,
                SchemaRegistry = worker.SchemaRegistry ?? options.SelfManaged.SchemaRegistry,
                SecretReference = worker.SecretReference ?? options.SelfManaged.SecretReference,
            },
        };
    }

    // An option stands in the environment, else in the target; one that stands nowhere is missing in the environment.
    private (string Path, Span Place) Locate(string? environment, string option)
    {
        if (option == "landingSchema")
            return ("targets.snowflake.landingSchema", _project.PlaceOf("targets.snowflake.landingSchema"));
        var shared = "targets.connectors." + option;
        if (environment is null)
            return (shared, _project.PlaceOf(_project.Places.ContainsKey(shared) ? shared : "targets.connectors"));
        var own = $"environments.{environment}.{option}";
        if (!_project.Places.ContainsKey(own) && _project.Places.TryGetValue(shared, out var place))
            return (shared, place);
        return (own, _project.PlaceOf(_project.Places.ContainsKey(own) ? own : "environments." + environment));
    }

    // Deploying roles stand in no object SQL.
    private IEnumerable<Diagnostic> RoleConflicts(string name, SnowflakeRoleOptions own)
    {
        var shared = _project.Options.Targets.Snowflake?.Roles ?? new SnowflakeRoleOptions();
        return new (string Kind, string? Own, string? Shared)[]
            {
                ("connector", own.Connector, shared.Connector), ("apply", own.Apply, shared.Apply), ("reader", own.Reader, shared.Reader),
            }
            .Where(role => role is { Own: not null, Shared: not null } && role.Own != role.Shared)
            .Select(role => ConnectorDiagnostics.RoleInObjectSql.At(_project.PlaceOf($"environments.{name}.snowflake.roles.{role.Kind}"), name, role.Kind, role.Own, role.Shared));
    }

    private IEnumerable<Diagnostic> BadAddresses(string name, TiCdcEnvironmentOptions ticdc)
    {
        return new[] { ("ticdc.server", ticdc.Server), ("ticdc.brokers", ticdc.Brokers), ("ticdc.schemaRegistry", ticdc.SchemaRegistry) }
            .Where(one => one.Item2 is not null)
            .Select(one => (Option: one.Item1, Value: one.Item2!, Path: $"environments.{name}.{one.Item1}"))
            .Select(one => ConnectionForms.Check(one.Option, one.Value, one.Path, _project.PlaceOf(one.Path)))
            .OfType<Diagnostic>();
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]{0,39}\z")]
    private static partial Regex EnvironmentName();
}
