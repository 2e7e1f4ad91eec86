using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>What happened at the source, in commit order.</summary>
/// <param name="Random">A random part.</param>
/// <param name="Setting">The rows the closing sequence needs.</param>
/// <param name="Closing">A sequence that is always the same, so that end states are not left to luck.</param>
internal sealed record SourceStory(ImmutableArray<SourceChange> Random, ImmutableArray<SourceChange> Setting, ImmutableArray<SourceChange> Closing)
{
    public static SourceStory Of(SourceTable table, WireOptions wire, Dice dice, int changes)
    {
        var rows = new SourceRows(table, wire, dice);
        var random = new RandomStory(rows, dice).Changes(changes);
        var (setting, closing) = Close(rows);
        return new SourceStory(random, setting, closing);
    }

    private static (ImmutableArray<SourceChange> Setting, ImmutableArray<SourceChange> Closing) Close(SourceRows rows)
    {
        SourceRow deleted = rows.New(), deletedToo = rows.New(), replaced = rows.New(), moved = rows.New(), emptied = rows.New(), updated = rows.New(), brief = rows.New();
        ImmutableArray<SourceRow> setting = [deleted, deletedToo, replaced, moved, emptied, updated];
        var closing = ImmutableArray.CreateBuilder<SourceChange>();
        // Ten changes and more: offsets of one digit and of two stand in one batch, and text would sort them wrongly.
        for (var i = 0; i < 12; i++)
            closing.Add(Put(updated = rows.Changed(updated)));
        closing.Add(Delete(deleted));
        closing.Add(Put(rows.Emptied(emptied)));
        closing.Add(Delete(rows.New()));
        closing.AddRange(Put(brief), Delete(brief));
        closing.AddRange(Delete(replaced), Put(rows.Changed(replaced)));
        closing.AddRange(Delete(moved), Put(rows.New()));
        closing.Add(Delete(deletedToo));
        closing.AddRange(Put(rows.New()), Put(rows.Changed(emptied)), Put(rows.Emptied(updated)));
        return ([.. setting.Select(Put)], closing.ToImmutable());
    }

    public static SourceChange Put(SourceRow row) => new(row, IsDelete: false);

    public static SourceChange Delete(SourceRow row) => new(row, IsDelete: true);
}

/// <summary>Random inserts, updates, deletes, replacements and moves of a few rows, so that keys meet often.</summary>
internal sealed class RandomStory(SourceRows rows, Dice dice)
{
    private const int MostRows = 12;

    private readonly List<SourceRow> _live = [];
    private readonly List<SourceRow> _gone = [];
    private readonly ImmutableArray<SourceChange>.Builder _changes = ImmutableArray.CreateBuilder<SourceChange>();

    public ImmutableArray<SourceChange> Changes(int count)
    {
        while (_changes.Count < count)
            Transaction(dice.Between(0, 99));
        return _changes.ToImmutable();
    }

    private void Transaction(int what)
    {
        if (_live.Count == 0 || (what < 25 && _live.Count < MostRows))
            Insert(_gone.Count > 0 && dice.Chance(0.4) ? rows.Changed(Take(_gone)) : rows.New());
        else if (what < 60)
            Update(dice.Between(0, _live.Count - 1), dice.Between(1, 4));
        else if (what < 75)
            Delete(Take(_live));
        else if (what < 85)
            Replace(Take(_live));
        else if (what < 95)
            Move(Take(_live));
        else
            _changes.Add(SourceStory.Delete(rows.New()));
    }

    private void Insert(SourceRow row)
    {
        _live.Add(row);
        _changes.Add(SourceStory.Put(row));
    }

    private void Update(int index, int times)
    {
        for (var i = 0; i < times; i++)
            _changes.Add(SourceStory.Put(_live[index] = dice.Chance(0.1) ? rows.Emptied(_live[index]) : rows.Changed(_live[index])));
    }

    private void Delete(SourceRow row)
    {
        _gone.Add(row);
        _changes.Add(SourceStory.Delete(row));
    }

    // TiCDC splits what changes a unique key into a delete and an insert; here the handle key stays.
    private void Replace(SourceRow row)
    {
        _changes.Add(SourceStory.Delete(row));
        Insert(rows.Changed(row));
    }

    private void Move(SourceRow row)
    {
        Delete(row);
        Insert(_gone.Count > 3 && dice.Chance(0.3) ? rows.Changed(Take(_gone)) : rows.New());
    }

    private SourceRow Take(List<SourceRow> from)
    {
        var index = dice.Between(0, from.Count - 1);
        var row = from[index];
        from.RemoveAt(index);
        return row;
    }
}
