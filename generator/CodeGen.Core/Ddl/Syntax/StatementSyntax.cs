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
}

internal sealed record CreateTableSyntax(TableName Name) : StatementSyntax
{
    public bool IfNotExists { get; init; }

    public bool OrReplace { get; init; }

    public TableLifetime Lifetime { get; init; }

    public required List<ColumnSyntax> Columns { get; init; }

    /// <summary>Table-level constraints in order.</summary>
    public required List<IndexSyntax> Constraints { get; init; }

    public TableOptions Options { get; } = new();

    public string? PartitionBy { get; set; }

    /// <summary>Source of LIKE.</summary>
    public TableName? Like { get; set; }

    /// <summary>Place of the query of CREATE TABLE … AS SELECT.</summary>
    public Span? Query { get; set; }

    /// <summary>False when a column has a type TiDB does not have.</summary>
    public bool IsUsable => Columns.TrueForAll(column => column.Type is not null);
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
