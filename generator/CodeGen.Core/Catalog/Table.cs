using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Catalog;

/// <summary>Whether a table's rows live longer than a session.</summary>
public enum TableLifetime
{
    /// <summary>An ordinary table.</summary>
    Permanent,

    /// <summary>CREATE TEMPORARY TABLE.</summary>
    LocalTemporary,

    /// <summary>CREATE GLOBAL TEMPORARY TABLE.</summary>
    GlobalTemporary,
}

/// <summary>A table as TiDB would have it after all the DDL.</summary>
/// <param name="Schema">Database, exact spelling; empty when neither the input nor a default names one.</param>
/// <param name="Name">Table name, exact spelling.</param>
public sealed record Table(string Schema, string Name)
{
    /// <summary>Columns in table order.</summary>
    public ImmutableArray<Column> Columns
    {
        get => Layout.Columns;
        init => Layout = new TableLayout(value, Layout.Indexes);
    }

    /// <summary>All indexes in creation order, which decides ties between candidate handle keys.</summary>
    public ImmutableArray<Index> Indexes
    {
        get => Layout.Indexes;
        init => Layout = new TableLayout(Layout.Columns, value);
    }

    /// <summary>Columns and indexes together.</summary>
    internal TableLayout Layout { get; init; } = TableLayout.Empty;

    /// <summary>Table comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>Default character set as written, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>Default collation as written, or null.</summary>
    public string? Collation { get; init; }

    /// <summary>Partitioning method in upper case (RANGE, HASH, …), or null.</summary>
    public string? PartitionBy { get; init; }

    /// <summary>Permanent, or a temporary table that TiCDC never sends.</summary>
    public TableLifetime Lifetime { get; init; }

    /// <summary>The name's place in the statement that created or last renamed the table.</summary>
    public required Span Span { get; init; }

    /// <summary>The primary key, or null.</summary>
    public Index? PrimaryKey => Indexes.FirstOrDefault(index => index.Kind == IndexKind.Primary);

    /// <summary><c>schema.table</c>, for messages.</summary>
    public string FullName => Schema.Length == 0 ? Name : Schema + "." + Name;

    /// <summary>Finds a column by name, ignoring case as TiDB does; null when there is none.</summary>
    public Column? FindColumn(string name)
    {
        return Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
