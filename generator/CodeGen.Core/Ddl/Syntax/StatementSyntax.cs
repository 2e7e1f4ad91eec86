using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>A statement that changes the catalog or the session.</summary>
internal abstract record StatementSyntax;

/// <summary>Table options that the model keeps; the last one of a kind wins.</summary>
internal sealed class TableOptions
{
    public string? Charset { get; set; }

    public string? Collation { get; set; }

    public string? Comment { get; set; }

    public string? Engine { get; set; }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Charset = null;
        Collation = null;
        Comment = null;
        Engine = null;
    }
}

/// <summary>CREATE TABLE; one object is filled again and again.</summary>
internal sealed record CreateTableSyntax : StatementSyntax
{
    public TableName Name { get; set; }

    public bool IfNotExists { get; set; }

    public bool OrReplace { get; set; }

    public TableLifetime Lifetime { get; set; }

    public List<ColumnSyntax> Columns { get; } = [];

    /// <summary>Table-level constraints in order.</summary>
    public List<IndexSyntax> Constraints { get; } = [];

    public TableOptions Options { get; } = new();

    public string? PartitionBy { get; set; }

    /// <summary>Source of LIKE.</summary>
    public TableName? Like { get; set; }

    /// <summary>Place of the query of CREATE TABLE … AS SELECT.</summary>
    public Span? Query { get; set; }

    /// <summary>False when a column has a type TiDB does not have.</summary>
    public bool IsUsable => Columns.TrueForAll(column => column.Type is not null);

    /// <summary>Forgets everything, for the next statement.</summary>
    public void Clear()
    {
        Columns.Clear();
        Constraints.Clear();
        Options.Clear();
        PartitionBy = null;
        Like = null;
        Query = null;
    }
}

internal sealed record AlterTableSyntax(TableName Name, bool IfExists, ImmutableArray<AlterSpec> Specs) : StatementSyntax;

internal sealed record CreateIndexSyntax(TableName Table, IndexSyntax Index) : StatementSyntax;

internal sealed record DropIndexSyntax(TableName Table, Name Index, bool IfExists) : StatementSyntax;

internal sealed record RenameTableSyntax(ImmutableArray<(TableName Old, TableName New)> Pairs) : StatementSyntax;

internal sealed record DropTableSyntax(ImmutableArray<TableName> Tables, bool IfExists, bool TemporaryOnly) : StatementSyntax;

internal sealed record CreateViewSyntax(TableName Name) : StatementSyntax;

internal sealed record UseSyntax(string Database) : StatementSyntax;

internal sealed record DatabaseSyntax(string Name, bool IfNotExists, string? Charset, string? Collation, bool IsAlter) : StatementSyntax;

internal sealed record DropDatabaseSyntax(string Name) : StatementSyntax;

/// <summary>SET sql_mode. Null modes: what it was at the start.</summary>
internal sealed record SetSqlModeSyntax(SqlModes? Modes) : StatementSyntax;
