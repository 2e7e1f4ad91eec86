using System.Collections.Immutable;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.TiCdc;

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

    public required bool CreatesTopics { get; init; }

    public required Raw? Server { get; init; }

    public required Raw? Brokers { get; init; }

    public required Raw? SchemaRegistry { get; init; }

    public required Rendered NamespaceFlag { get; init; }

    public required Raw? Namespace { get; init; }

    public static ChangefeedView Of(Changefeed changefeed, TiCdcEnvironmentOptions environment, ReplicationResult replication)
    {
        var rules = changefeed.Release.Rules;
        var view = new ChangefeedView
        {
            Id = new Raw(changefeed.Id),
            Release = new Raw($"{changefeed.Release.Version}, {OptionNames.Kebab(changefeed.Architecture)} architecture"),
            FilterRules = FilterRulesOf(changefeed, replication),
            Dispatchers = [.. changefeed.Dispatchers.Select(DispatcherView.Of)],
            OptionsInFile = rules.OptionsInFile,
            WritesOldValue = rules.NeedsOldValueOff,
            Partitions = environment.Partitions ?? changefeed.Kafka.Partitions,
            ReplicationFactor = environment.ReplicationFactor ?? changefeed.Kafka.ReplicationFactor,
            TidbExtension = changefeed.TidbExtension,
            DecimalHandling = new Raw(OptionNames.Kebab(changefeed.DecimalHandling)),
            BigintUnsignedHandling = new Raw(OptionNames.Kebab(changefeed.BigintUnsignedHandling)),
            DefaultTopic = new Raw(changefeed.Kafka.DefaultTopic),
            Command = new Rendered(rules.ClusterCommand(changefeed.Release.Version)),
            UriParameters = new Raw("protocol=avro"),
            ColumnSelectors = [.. replication.Tables.Where(table => ReferenceEquals(table.Changefeed, changefeed) && !table.ExcludedColumns.IsEmpty).Select(ColumnSelectorView.Of)],
            Checksums = changefeed.IntegrityCheck == IntegrityCheck.Correctness,
            TalksToPd = rules.CommandTalksToPd,
            NamespaceFlag = new Rendered(changefeed.Architecture == Architecture.New ? "--keyspace" : "--namespace"),
            Namespace = Raw.Of(changefeed.Namespace == "default" ? null : changefeed.Namespace),
            CreatesTopics = changefeed.Kafka.CreateTopics == TopicCreation.Ticdc,
            Server = Raw.Of(environment.Server),
            Brokers = Raw.Of(environment.Brokers),
            SchemaRegistry = Raw.Of(environment.SchemaRegistry),
        };
        return rules.OptionsInFile ? view : view with { UriParameters = new Raw(AllInUri(view)) };
    }

    /// <summary>The configured rules, and one for each table that TiCDC cannot send: the changefeed is refused otherwise.</summary>
    public static ImmutableArray<Raw> FilterRulesOf(Changefeed changefeed, ReplicationResult replication)
    {
        var skipped = replication.Skipped.Where(table => ReferenceEquals(table.Changefeed, changefeed));
        return [.. changefeed.Tables.Select(rule => new Raw(rule)), .. skipped.Select(table => new Raw("!" + TableFilter.Quote(table.Table.Schema, table.Table.Name)))];
    }

    // Up to v7.0 only the sink URI takes these.
    private static string AllInUri(ChangefeedView view)
    {
        return Invariant($"protocol=avro&partition-num={view.Partitions}&replication-factor={view.ReplicationFactor}")
            + $"&enable-tidb-extension={(view.TidbExtension ? "true" : "false")}"
            + $"&avro-decimal-handling-mode={view.DecimalHandling.Text}&avro-bigint-unsigned-handling-mode={view.BigintUnsignedHandling.Text}"
            + (view.CreatesTopics ? "" : "&auto-create-topic=false");
    }
}

/// <summary>What the changefeed's pages see of one dispatcher.</summary>
internal sealed record DispatcherView(ImmutableArray<Raw> Matcher, Raw Topic, Raw Partition, Raw? Index, ImmutableArray<Raw> Columns)
{
    public static DispatcherView Of(Dispatcher dispatcher)
    {
        return new DispatcherView(
            [.. dispatcher.Matcher.Select(rule => new Raw(rule))], new Raw(dispatcher.Topic), new Raw(OptionNames.Kebab(dispatcher.Partition)),
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
