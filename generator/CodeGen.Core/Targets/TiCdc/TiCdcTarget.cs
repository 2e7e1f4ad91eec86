using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.TiCdc;

/// <summary>The changefeed's files and the schemas it will register.</summary>
internal static class TiCdcTarget
{
    private const string Name = "ticdc";

    /// <summary>Resolves the changefeed; it has no tables of its own. <paramref name="flavor"/> is where the configuration names the flavor.</summary>
    public static TargetModel Resolve(ReplicationResult replication, TiCdcTargetOptions options, Span flavor)
    {
        var single = replication.Changefeeds.Length == 1;
        return new TargetModel(
            Name, [],
            [.. replication.Changefeeds.SelectMany(changefeed => TopicRules.Check(changefeed, replication)),
             .. options.Flavor == TiCdcFlavor.TidbCloud ? replication.Changefeeds.SelectMany(changefeed => TidbCloudForm.Check(changefeed, replication, flavor)) : []],
            () =>
            [
                .. replication.Tables.SelectMany(PerTable),
                .. replication.Changefeeds.SelectMany(changefeed => PerChangefeed(changefeed, single ? "ticdc" : "ticdc/" + changefeed.Id, replication, options)),
            ]);
    }

    private static IEnumerable<Page> PerTable(ReplicatedTable table)
    {
        if (!table.KeySchema.Fields.IsEmpty)
            yield return Schema(table.Topic + TopicName.KeySuffix, table.KeySchema);
        yield return Schema(table.Topic + TopicName.ValueSuffix, table.ValueSchema);
    }

    private static IEnumerable<Page> PerChangefeed(Changefeed changefeed, string folder, ReplicationResult replication, TiCdcTargetOptions options)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["changefeed"] = ChangefeedView.Of(changefeed, replication),
            ["topics"] = TopicsView.Of(changefeed, replication),
        };
        if (options.Flavor == TiCdcFlavor.TidbCloud)
        {
            model["cloud"] = TidbCloudForm.Of(changefeed);
            yield return new Page("ticdc/tidb-cloud-changefeed.md.sbn", folder + "/tidb-cloud-changefeed.md", model);
        }
        else
        {
            yield return new Page("ticdc/changefeed.toml.sbn", folder + "/changefeed.toml", model);
            yield return new Page("ticdc/create-changefeed.sh.sbn", folder + "/create-changefeed.sh", model);
            yield return new Page("ticdc/update-changefeed.sh.sbn", folder + "/update-changefeed.sh", model);
        }
        if (changefeed.Kafka.CreateTopics == TopicCreation.Script)
            yield return new Page("ticdc/create-topics.sh.sbn", folder + "/create-topics.sh", model);
    }

    private static Page Schema(string name, AvroRecord schema)
    {
        return new Page("ticdc/expected-avro.avsc.sbn", $"ticdc/expected-avro/{name}.avsc", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["schema"] = new Rendered(AvroSchemaText.Write(schema).TrimEnd('\n')),
        });
    }
}
