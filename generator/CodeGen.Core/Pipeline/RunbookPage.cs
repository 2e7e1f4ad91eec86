using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Targets.KsqlDb;
using Tidb.CodeGen.Targets.Runbook;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.Targets.TiCdc;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>The runbook of an output folder, from everything that was resolved.</summary>
internal static class RunbookPage
{
    public static Page Of(ResolvedModel model)
    {
        var targets = model.Options.Targets;
        var roles = targets.Snowflake?.Roles;
        var environments = model.Options.Environments;
        var connectors = model.Targets.OfType<ConnectorsModel>().SelectMany(target => target.Connectors);
        var facts = new RunbookFacts { Environments = [.. environments.Keys.Order(StringComparer.Ordinal).Select(name => new Raw(name))] };
        return RunbookTarget.Page(RunbookView.Of(model.Replication, model.Targets, facts with
        {
            Connectors = ConnectorSummary.Of([.. connectors], targets.Connectors?.Errors ?? ErrorPolicy.Stop, facts.Folder),
            HasGrants = environments.Values.Any(one => SnowflakeGrantsView.RolesOf(one.Snowflake.Roles, roles ?? new SnowflakeRoleOptions()) is not null),
            HasForm = targets.Ticdc?.Flavor == TiCdcFlavor.TidbCloud,
            HasTopicScript = model.Replication.Changefeeds.Any(changefeed => changefeed.Kafka.CreateTopics == TopicCreation.Script),
            IsServerless = targets.Snowflake?.Compute == SnowflakeCompute.Serverless,
            KsqldbDeployment = targets.Ksqldb is { } ksqldb ? OptionNames.Kebab(ksqldb.Deployment) : null,
            PersistentQueries = model.Targets.SelectMany(target => target.Tables).OfType<KsqlDbTable>().Sum(table => table.PersistentQueries),
            DeployRole = InAll(environments.Values, roles?.Deploy, own => own.Deploy),
            ApplyRole = InAll(environments.Values, roles?.Apply, own => own.Apply),
            ConnectorRole = InAll(environments.Values, roles?.Connector, own => own.Connector),
        }));
    }

    // A role that an environment names otherwise is that environment's own.
    private static Raw? InAll(IEnumerable<EnvironmentOptions> environments, string? shared, Func<SnowflakeRoleOptions, string?> own)
    {
        return environments.All(environment => (own(environment.Snowflake.Roles) ?? shared) == shared) ? Raw.Of(shared) : null;
    }
}
