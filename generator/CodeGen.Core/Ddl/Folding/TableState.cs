using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Index = Tidb.CodeGen.Catalog.Index;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>A table while statements change it.</summary>
internal sealed class TableState(string schema, string name, Span span)
{
    public string Schema { get; set; } = schema;

    public string Name { get; set; } = name;

    public Span Span { get; set; } = span;

    public NamedList<Column> Columns { get; private init; } = new(NameOf);

    public NamedList<Index> Indexes { get; private init; } = new(NameOf);

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
    public TableState CopyAs(string newSchema, string newName, Span newSpan, TableLifetime lifetime) => new(newSchema, newName, newSpan)
    {
        Columns = new(Columns, NameOf),
        Indexes = new(Indexes, NameOf),
        Comment = Comment,
        Charset = Charset,
        Collation = Collation,
        DefaultCharset = DefaultCharset,
        PartitionBy = PartitionBy,
        Lifetime = lifetime,
        NextCreationOrder = NextCreationOrder,
    };

    /// <summary>The table; nothing is left here afterwards.</summary>
    public Table Drain() => new(Schema, Name)
    {
        Columns = Columns.Drain(),
        Indexes = Indexes.Drain(),
        Comment = Comment,
        Charset = Charset,
        Collation = Collation,
        PartitionBy = PartitionBy,
        Lifetime = Lifetime,
        Span = Span,
    };

    private static string NameOf(Column column) => column.Name;

    private static string NameOf(Index index) => index.Name;
}
