using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Catalog;

/// <summary>
/// The columns and indexes of a table. Those of a table whose text repeats another's are made when somebody asks for them: a
/// source with a database per tenant declares the same tables thousands of times.
/// </summary>
internal sealed class TableLayout
{
    private readonly TableLayout? _model;
    private readonly SourceFile? _file;
    private readonly long _shift;
    private ImmutableArray<Column> _columns;
    private ImmutableArray<Index> _indexes;

    public TableLayout(ImmutableArray<Column> columns, ImmutableArray<Index> indexes)
    {
        _columns = columns;
        _indexes = indexes;
    }

    private TableLayout(TableLayout model, SourceFile file, long shift)
    {
        _model = model;
        _file = file;
        _shift = shift;
    }

    /// <summary>No columns and no indexes.</summary>
    public static TableLayout Empty { get; } = new([], []);

    public ImmutableArray<Column> Columns
    {
        get
        {
            if (_columns.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _columns, [.. _model!.Columns.Select(Moved)]);
            return _columns;
        }
    }

    public ImmutableArray<Index> Indexes
    {
        get
        {
            if (_indexes.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _indexes, [.. _model!.Indexes.Select(index => index with { Span = Moved(index.Span) })]);
            return _indexes;
        }
    }

    /// <summary>The same layout where its text stands again.</summary>
    /// <param name="file">The file of the other text.</param>
    /// <param name="shift">What has to be added to the places of this one.</param>
    public TableLayout RepeatedIn(SourceFile file, long shift) => new(this, file, shift);

    private Column Moved(Column column) => column with { Span = Moved(column.Span), TypeSpan = Moved(column.TypeSpan) };

    private Span Moved(Span span) => new(_file!, span.Start + _shift, span.Length);
}
