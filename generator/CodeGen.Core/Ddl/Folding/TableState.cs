using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Index = Tidb.CodeGen.Catalog.Index;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>A table while statements change it.</summary>
internal sealed class TableState(string schema, string name, Span span)
{
    // Columns and indexes as long as nothing changes them.
    private TableLayout? _layout;
    private NamedList<Column>? _columns;
    private NamedList<Index>? _indexes;

    public string Schema { get; set; } = schema;

    public string Name { get; set; } = name;

    public Span Span { get; set; } = span;

    public NamedList<Column> Columns
    {
        get
        {
            Thaw();
            return _columns ??= new(NameOf);
        }
    }

    public NamedList<Index> Indexes
    {
        get
        {
            Thaw();
            return _indexes ??= new(NameOf);
        }
    }

    public Index? PrimaryKey
    {
        get
        {
            for (var i = 0; i < Indexes.Count; i++)
            {
                if (Indexes[i].Kind == IndexKind.Primary)
                    return Indexes[i];
            }

            return null;
        }
    }

    public string? Comment { get; set; }

    /// <summary>As written.</summary>
    public string? Charset { get; set; }

    /// <summary>As written.</summary>
    public string? Collation { get; set; }

    /// <summary>The character set of columns that have none of their own; <c>binary</c> when the collation says so.</summary>
    public string DefaultCharset { get; set; } = CharsetRules.TidbDefault;

    public string? PartitionBy { get; set; }

    public TableLifetime Lifetime { get; init; }

    public int NextCreationOrder { get; set; }

    public int ForeignKeys { get; set; }

    public string FullName => Schema.Length == 0 ? Name : Schema + "." + Name;

    /// <summary>Place of a column, or -1.</summary>
    public int FindColumn(string column) => Columns.Find(column);

    /// <summary>Place of an index, or -1.</summary>
    public int FindIndex(string index) => Indexes.Find(index);

    /// <summary>A copy under another name, as CREATE TABLE LIKE makes it; foreign keys are not copied.</summary>
    public TableState CopyAs(string newSchema, string newName, Span newSpan, TableLifetime lifetime)
    {
        return Copy(newSchema, newName, newSpan, lifetime, Freeze(), foreignKeys: 0);
    }

    /// <summary>The table that a statement with the same text creates under another name.</summary>
    /// <param name="newSchema">Its database.</param>
    /// <param name="newName">Its name.</param>
    /// <param name="newSpan">The name's place.</param>
    /// <param name="shift">From the places of this text to those of the other one.</param>
    public TableState RepeatAs(string newSchema, string newName, Span newSpan, long shift)
    {
        return Copy(newSchema, newName, newSpan, Lifetime, Freeze().RepeatedIn(newSpan.File, shift), ForeignKeys);
    }

    /// <summary>The table as it is now, whatever later statements do to it.</summary>
    public TableState Snapshot() => Copy(Schema, Name, Span, Lifetime, Freeze(), ForeignKeys);

    /// <summary>The table.</summary>
    public Table ToTable() => new(Schema, Name)
    {
        Layout = Freeze(),
        Comment = Comment,
        Charset = Charset,
        Collation = Collation,
        PartitionBy = PartitionBy,
        Lifetime = Lifetime,
        Span = Span,
    };

    private TableState Copy(string newSchema, string newName, Span newSpan, TableLifetime lifetime, TableLayout layout, int foreignKeys)
    {
        return new(newSchema, newName, newSpan)
        {
            _layout = layout,
            Comment = Comment,
            Charset = Charset,
            Collation = Collation,
            DefaultCharset = DefaultCharset,
            PartitionBy = PartitionBy,
            Lifetime = lifetime,
            NextCreationOrder = NextCreationOrder,
            ForeignKeys = foreignKeys,
        };
    }

    private TableLayout Freeze()
    {
        _layout ??= new TableLayout(Columns.Drain(), Indexes.Drain());
        _columns = null;
        _indexes = null;
        return _layout;
    }

    private void Thaw()
    {
        if (_layout is null)
            return;
        _columns = new(_layout.Columns, NameOf);
        _indexes = new(_layout.Indexes, NameOf);
        _layout = null;
    }

    private static string NameOf(Column column) => column.Name;

    private static string NameOf(Index index) => index.Name;
}
