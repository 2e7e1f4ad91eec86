using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>Which topic a table's rows go to, and whether its partitions keep the changes of a key in order.</summary>
internal static class Routing
{
    /// <summary>The topic: that of the first dispatcher that matches, else the default one, which mixes tables.</summary>
    public static string TopicOf(Table table, Changefeed changefeed)
    {
        return DispatcherOf(table, changefeed) is { } dispatcher ? TopicName.Of(dispatcher.Topic, table.Schema, table.Name) : changefeed.Kafka.DefaultTopic;
    }

    /// <summary>Findings about one table.</summary>
    public static IEnumerable<Diagnostic> Check(ReplicatedTable table)
    {
        if (DispatcherOf(table.Table, table.Changefeed) is not { } dispatcher)
        {
            yield return TiCdcDiagnostics.NoDispatcher.At(table.Table.Span, table.FullName, table.Topic);
            yield break;
        }
        // TiCDC writes the subject without dots; consumers that derive it from the topic look for another name.
        if (table.Topic.Contains('.', StringComparison.Ordinal))
            yield return TiCdcDiagnostics.TopicWithDot.At(table.Table.Span, table.Topic, TopicName.SubjectOf(table.Topic));
        foreach (var name in Deciding(table, dispatcher).Where(name => !table.Key.Any(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
            yield return TiCdcDiagnostics.PartitionBreaksOrder.At(table.Table.Span, table.FullName, name);
        if (dispatcher.Index is { } index && IndexOf(table.Table, index) is null)
            yield return TiCdcDiagnostics.NoSuchIndex.At(table.Table.Span, table.FullName, index);
    }

    /// <summary>Tables that share a topic.</summary>
    public static IEnumerable<Diagnostic> CheckTogether(IEnumerable<ReplicatedTable> tables)
    {
        foreach (var twins in tables.GroupBy(table => TopicName.SubjectOf(table.Topic), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return TiCdcDiagnostics.TopicCollision.At(twins.Last().Table.Span, twins.First().FullName, twins.Last().FullName, twins.Last().Topic)
                .WithRelated(twins.First().Table.Span, "the other table");
        }
    }

    private static Dispatcher? DispatcherOf(Table table, Changefeed changefeed)
    {
        return changefeed.Dispatchers.FirstOrDefault(dispatcher => dispatcher.Matches(table.Schema, table.Name));
    }

    // A column outside the key can change while the key stays: the two changes may land in different partitions.
    private static IEnumerable<string> Deciding(ReplicatedTable table, Dispatcher dispatcher)
    {
        return dispatcher switch
        {
            { Partition: PartitionRule.Columns } => dispatcher.Columns,
            { Partition: PartitionRule.IndexValue, Index: { } index } => IndexOf(table.Table, index)?.Parts.Select(part => part.Column ?? part.Expression!) ?? [],
            _ => [],
        };
    }

    private static Catalog.Index? IndexOf(Table table, string name)
    {
        return table.Indexes.FirstOrDefault(index => index.Kind != IndexKind.Ordinary && index.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
