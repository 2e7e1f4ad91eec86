using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.TiCdc;

/// <summary>The changefeed's files and the schemas it will register.</summary>
internal static class TiCdcTarget
{
    private const string Name = "ticdc";

    /// <summary>Resolves the changefeed; it has no tables of its own. What is registered is the same in all environments.</summary>
    public static TargetModel Resolve(ReplicationResult replication, ImmutableArray<PerEnvironment<EnvironmentTiCdcOptions>> environments)
    {
        var single = replication.Changefeeds.Length == 1;
        return new TargetModel(Name, [], [], () =>
        [
            .. replication.Tables.SelectMany(PerTable),
            .. environments.SelectMany(environment => replication.Changefeeds.SelectMany(changefeed =>
                PerChangefeed(changefeed, environment.Folder + (single ? "ticdc" : "ticdc/" + changefeed.Id), environment.Settings, replication))),
        ]);
    }

    private static IEnumerable<Page> PerTable(ReplicatedTable table)
    {
        yield return Schema(table.Topic + "-key", table.KeySchema);
        yield return Schema(table.Topic + "-value", table.ValueSchema);
    }

    private static IEnumerable<Page> PerChangefeed(Changefeed changefeed, string folder, EnvironmentTiCdcOptions environment, ReplicationResult replication)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["changefeed"] = ChangefeedView.Of(changefeed, environment, replication),
        };
        yield return new Page("ticdc/changefeed.toml.sbn", folder + "/changefeed.toml", model);
        yield return new Page("ticdc/create-changefeed.sh.sbn", folder + "/create-changefeed.sh", model);
    }

    private static Page Schema(string name, AvroRecord schema)
    {
        return new Page("ticdc/expected-avro.avsc.sbn", $"ticdc/expected-avro/{name}.avsc", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["schema"] = new Rendered(AvroSchemaText.Write(schema).TrimEnd('\n')),
        });
    }
}

/// <summary>What the changefeed's pages see.</summary>
internal sealed record ChangefeedView
{
    public required Raw Id { get; init; }

    public required Raw Release { get; init; }

    public required ImmutableArray<Raw> FilterRules { get; init; }

    public required ImmutableArray<DispatcherView> Dispatchers { get; init; }

    public required bool OptionsInFile { get; init; }

    public required bool WritesOldValue { get; init; }

    public required int Partitions { get; init; }

    public required int ReplicationFactor { get; init; }

    public required bool TidbExtension { get; init; }

    public required Raw DecimalHandling { get; init; }

    public required Raw BigintUnsignedHandling { get; init; }

    public required Raw DefaultTopic { get; init; }

    public required Raw UriParameters { get; init; }

    public required Rendered Command { get; init; }

    public required ImmutableArray<ColumnSelectorView> ColumnSelectors { get; init; }

    public required bool Checksums { get; init; }

    public required bool TalksToPd { get; init; }

    public required Raw? Server { get; init; }

    public required Raw? Brokers { get; init; }

    public required Raw? SchemaRegistry { get; init; }

    public static ChangefeedView Of(Changefeed changefeed, EnvironmentTiCdcOptions environment, ReplicationResult replication)
    {
        var rules = changefeed.Release.Rules;
        var skipped = replication.Skipped.Where(table => ReferenceEquals(table.Changefeed, changefeed));
        var view = new ChangefeedView
        {
            Id = new Raw(changefeed.Id),
            Release = new Raw($"{changefeed.Release.Version}, {OptionNames.Kebab(changefeed.Architecture.ToString())} architecture"),
            FilterRules = [.. changefeed.Tables.Select(rule => new Raw(rule)), .. skipped.Select(table => new Raw("!" + TableFilter.Quote(table.Table.Schema, table.Table.Name)))],
            Dispatchers = [.. changefeed.Dispatchers.Select(DispatcherView.Of)],
            OptionsInFile = rules.OptionsInFile,
            WritesOldValue = rules.NeedsOldValueOff,
            Partitions = environment.Partitions ?? changefeed.Kafka.Partitions,
            ReplicationFactor = environment.ReplicationFactor ?? changefeed.Kafka.ReplicationFactor,
            TidbExtension = changefeed.TidbExtension,
            DecimalHandling = new Raw(OptionNames.Kebab(changefeed.DecimalHandling.ToString())),
            BigintUnsignedHandling = new Raw(OptionNames.Kebab(changefeed.BigintUnsignedHandling.ToString())),
            DefaultTopic = new Raw(changefeed.Kafka.DefaultTopic),
            Command = new Rendered(rules.ClusterCommand(changefeed.Release.Version)),
            UriParameters = new Raw("protocol=avro"),
            ColumnSelectors = [.. replication.Tables.Where(table => ReferenceEquals(table.Changefeed, changefeed) && !table.ExcludedColumns.IsEmpty).Select(ColumnSelectorView.Of)],
            Checksums = changefeed.IntegrityCheck == IntegrityCheck.Correctness,
            TalksToPd = rules.CommandTalksToPd,
            Server = Raw.Of(environment.Server),
            Brokers = Raw.Of(environment.Brokers),
            SchemaRegistry = Raw.Of(environment.SchemaRegistry),
        };
        return rules.OptionsInFile ? view : view with { UriParameters = new Raw(AllInUri(view)) };
    }

    // Up to v7.0 only the sink URI takes these.
    private static string AllInUri(ChangefeedView view)
    {
        return Invariant($"protocol=avro&partition-num={view.Partitions}&replication-factor={view.ReplicationFactor}")
            + $"&enable-tidb-extension={(view.TidbExtension ? "true" : "false")}"
            + $"&avro-decimal-handling-mode={view.DecimalHandling.Text}&avro-bigint-unsigned-handling-mode={view.BigintUnsignedHandling.Text}";
    }
}

/// <summary>What the changefeed's pages see of one dispatcher.</summary>
internal sealed record DispatcherView(ImmutableArray<Raw> Matcher, Raw Topic, Raw Partition, Raw? Index, ImmutableArray<Raw> Columns)
{
    public static DispatcherView Of(Dispatcher dispatcher)
    {
        return new DispatcherView(
            [.. dispatcher.Matcher.Select(rule => new Raw(rule))], new Raw(dispatcher.Topic), new Raw(OptionNames.Kebab(dispatcher.Partition.ToString())),
            Raw.Of(dispatcher.Index), [.. dispatcher.Columns.Select(column => new Raw(column))]);
    }
}

/// <summary>What the changefeed's pages see of a table with columns that are left out.</summary>
internal sealed record ColumnSelectorView(Raw Matcher, ImmutableArray<Raw> Columns)
{
    public static ColumnSelectorView Of(ReplicatedTable table)
    {
        return new ColumnSelectorView(new Raw(TableFilter.Quote(table.Schema, table.Name)), [new Raw("*"), .. table.ExcludedColumns.Select(name => new Raw("!" + TableFilter.Quote(name)))]);
    }
}
