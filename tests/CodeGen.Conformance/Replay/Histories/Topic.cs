namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>What TiCDC writes: every key in one partition, offsets growing, time passing.</summary>
internal sealed class Topic
{
    private readonly SourceTable _table;
    private readonly Scenario _scenario;
    private readonly Dice _dice;
    private readonly long[] _next;
    private readonly List<SourceChange>[] _sent;
    private bool _wasNull;

    public Topic(SourceTable table, Scenario scenario, Dice dice)
    {
        (_table, _scenario, _dice) = (table, scenario, dice);
        _next = new long[dice.Between(1, 3)];
        for (var i = 0; i < _next.Length; i++)
            _next[i] = dice.Of([0L, 3L, 95L, 9_999_999_990L]);
        _sent = [.. _next.Select(_ => new List<SourceChange>())];
    }

    /// <summary>All records so far, in the order they were written.</summary>
    public List<TopicRecord> Records { get; } = [];

    public DateTime Now { get; private set; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public void Pass(TimeSpan time) => Now += time;

    public void Send(SourceChange change)
    {
        Pass(TimeSpan.FromMinutes(_dice.Between(1, 720)));
        // A TSO: milliseconds, and 18 bits that count within one.
        change = change with { CommitTs = Milliseconds << 18 };
        var partition = PartitionOf(change);
        Write(partition, change);
        _sent[partition].Add(change);
        if (_dice.Chance(_scenario.Noise))
            WriteNoise(partition, change);
        if (_dice.Chance(_scenario.Replay))
            SendAgain();
    }

    /// <summary>The record that counts for each key: the last one written.</summary>
    public Dictionary<string, TopicRecord> Last()
    {
        var last = new Dictionary<string, TopicRecord>(StringComparer.Ordinal);
        foreach (var record in Records.Where(record => record.Noise == Noise.None))
            last[record.Change.Row.Key(_table)] = record;
        return last;
    }

    // TiCDC restarts from a checkpoint: each partition gets its last changes once more.
    private void SendAgain()
    {
        for (var partition = 0; partition < _sent.Length; partition++)
        {
            foreach (var change in _sent[partition].TakeLast(_dice.Between(0, 8)).ToList())
                Write(partition, change);
        }
    }

    private void Write(int partition, SourceChange change)
    {
        Add(new TopicRecord(partition, _next[partition]++, Milliseconds, change)
        {
            HasUnreadableKey = !change.IsDelete && _dice.Chance(_scenario.UnreadableKeys),
            IsNullTombstone = change.IsDelete && IsNext(),
        });
    }

    private void WriteNoise(int partition, SourceChange change)
    {
        var noise = _dice.Of([Noise.WrappedRow, Noise.WrappedTombstone, Noise.UnreadableTombstone]);
        Add(new TopicRecord(partition, _next[partition]++, Milliseconds, change) { Noise = noise, IsNullTombstone = IsNext() });
    }

    private void Add(TopicRecord record) => Records.Add(record);

    private long Milliseconds => new DateTimeOffset(Now).ToUnixTimeMilliseconds();

    private bool IsNext()
    {
        return _scenario.Tombstones == TombstoneShape.SqlNull || _scenario.Tombstones == TombstoneShape.Both && (_wasNull = !_wasNull);
    }

    private int PartitionOf(SourceChange change)
    {
        var hash = 17u;
        foreach (var c in change.Row.Key(_table))
            hash = unchecked((hash * 31) + c);
        return (int)(hash % (uint)_next.Length);
    }
}
