using Tidb.CodeGen.Options;
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
        return RunbookTarget.Page(RunbookView.Of(model.Replication, model.Targets, new RunbookFacts
        {
            HasForm = targets.Ticdc?.Flavor == TiCdcFlavor.TidbCloud,
            HasTopicScript = model.Replication.Changefeeds.Any(changefeed => changefeed.Kafka.CreateTopics == TopicCreation.Script),
            IsServerless = targets.Snowflake?.Compute == SnowflakeCompute.Serverless,
            KsqldbDeployment = targets.Ksqldb is { } ksqldb ? OptionNames.Kebab(ksqldb.Deployment.ToString()) : null,
            PersistentQueries = model.Targets.SelectMany(target => target.Tables).OfType<KsqlDbTable>().Sum(table => table.PersistentQueries),
            DeployRole = Raw.Of(roles?.Deploy),
            ApplyRole = Raw.Of(roles?.Apply),
            ConnectorRole = Raw.Of(roles?.Connector),
        }));
    }
}
