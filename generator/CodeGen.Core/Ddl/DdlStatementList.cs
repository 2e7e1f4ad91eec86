using System.Collections;
using System.Collections.Immutable;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl;

/// <summary>
/// Every statement of the input, skipped ones included, in the order they were applied. A dump may have millions, so that a
/// statement is a row of a few bytes until somebody asks for it.
/// </summary>
public sealed class DdlStatementList : IReadOnlyList<DdlStatement>
{
    private const int ChunkSize = 4096;

    private readonly List<Row[]> _chunks = [];
    private readonly List<(int First, SourceFile File)> _files = [];
    private readonly List<NameRow> _names = [];

    internal DdlStatementList()
    {
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public DdlStatement this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var row = _chunks[index / ChunkSize][index % ChunkSize];
            var span = new Span(FileOf(index), ((long)row.StartHigh << 32) | row.StartLow, row.Length);
            return Fill(new DdlStatement((DdlStatementKind)row.Kind, [], span, row.Accepted), index);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<DdlStatement> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(DdlStatementKind kind, Span span, bool accepted, List<StatementName> names)
    {
        foreach (var name in names)
            _names.Add(new NameRow(Count, name));
        Add(kind, span, accepted);
    }

    internal void Add(DdlStatementKind kind, Span span, bool accepted, string? schema, string table)
    {
        _names.Add(new NameRow(Count, new StatementName(StatementNameRole.Table, schema, table)));
        Add(kind, span, accepted);
    }

    private void Add(DdlStatementKind kind, Span span, bool accepted)
    {
        if (_files.Count == 0 || !ReferenceEquals(_files[^1].File, span.File))
            _files.Add((Count, span.File));
        if (Count % ChunkSize == 0)
            _chunks.Add(new Row[ChunkSize]);
        _chunks[^1][Count % ChunkSize] = new Row((uint)span.Start, span.Length, checked((ushort)(span.Start >> 32)), (byte)kind, accepted);
        Count++;
    }

    private SourceFile FileOf(int index)
    {
        var place = _files.BinarySearch((index, null!), Comparer<(int First, SourceFile)>.Create((a, b) => a.First.CompareTo(b.First)));
        return _files[place < 0 ? ~place - 1 : place].File;
    }

    private DdlStatement Fill(DdlStatement statement, int index)
    {
        var tables = ImmutableArray.CreateBuilder<TableReference>();
        TableReference? like = null;
        for (var i = FirstNameOf(index); i < _names.Count && _names[i].Statement == index; i++)
        {
            var name = _names[i].Name;
            if (name.Role == StatementNameRole.LikeSource)
                like = name.Reference;
            else if (name.Role == StatementNameRole.NewName)
                tables[^1] = tables[^1] with { NewName = name.Reference };
            else
                tables.Add(name.Reference);
        }

        return statement with { Tables = tables.ToImmutable(), LikeSource = like };
    }

    private int FirstNameOf(int index)
    {
        var (low, high) = (0, _names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Statement < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // Twelve bytes; files end before 2^48.
    private readonly record struct Row(uint StartLow, int Length, ushort StartHigh, byte Kind, bool Accepted);

    private readonly record struct NameRow(int Statement, StatementName Name);
}
