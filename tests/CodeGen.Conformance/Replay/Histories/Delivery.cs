namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>The connector: each partition in its order, some of it twice, some of it late.</summary>
internal sealed class Delivery(SourceTable table, Scenario scenario, Dice dice)
{
    private readonly Dictionary<int, List<TopicRecord>> _delivered = [];
    private readonly Dictionary<string, TopicRecord> _last = new(StringComparer.Ordinal);
    private readonly List<TopicRecord> _rows = [];

    /// <summary>The rows that land for a part of the topic, in landing order.</summary>
    public List<TopicRecord> Deliver(IReadOnlyList<TopicRecord> records)
    {
        _rows.Clear();
        var queues = records.GroupBy(record => record.Partition).Select(group => new Queue<TopicRecord>(group)).ToList();
        while (queues.Count > 0)
        {
            // Partitions run ahead of each other, but not far.
            var queue = dice.Chance(0.7) ? queues.MinBy(q => q.Peek().CreateMs)! : dice.Of(queues);
            Land(queue.Dequeue());
            queues.RemoveAll(q => q.Count == 0);
        }
        return [.. _rows];
    }

    private void Land(TopicRecord record)
    {
        if (!_delivered.TryGetValue(record.Partition, out var delivered))
            _delivered.Add(record.Partition, delivered = []);
        delivered.Add(record);
        Add(record);
        if (dice.Chance(scenario.Redelivery))
        {
            foreach (var again in delivered.TakeLast(dice.Between(1, 12)))
                Add(again);
        }
        if (dice.Chance(scenario.Late + scenario.LateAfterDelete))
            AddLate(delivered);
    }

    private void AddLate(List<TopicRecord> delivered)
    {
        var afterDelete = dice.Chance(scenario.LateAfterDelete / (scenario.Late + scenario.LateAfterDelete));
        var stale = delivered.Where(record => record.Noise == Noise.None && IsStale(record, afterDelete)).ToList();
        if (stale.Count > 0)
            _rows.Add(dice.Of(stale));
    }

    private bool IsStale(TopicRecord record, bool afterDelete)
    {
        var last = _last[record.Change.Row.Key(table)];
        return record.Offset < last.Offset && last.Change.IsDelete == afterDelete;
    }

    private void Add(TopicRecord record)
    {
        _rows.Add(record);
        if (record.Noise == Noise.None)
            _last[record.Change.Row.Key(table)] = record;
    }
}
