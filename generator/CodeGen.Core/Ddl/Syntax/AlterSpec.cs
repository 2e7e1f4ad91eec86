using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>One part of ALTER TABLE that changes the model.</summary>
internal abstract record AlterSpec(Span Span);

internal sealed record AddColumnSpec(Span Span, ColumnSyntax Column, bool IfNotExists, ColumnPosition? Position) : AlterSpec(Span);

internal sealed record AddConstraintSpec(Span Span, IndexSyntax Constraint) : AlterSpec(Span);

internal sealed record DropColumnSpec(Span Span, Name Column, bool IfExists) : AlterSpec(Span);

/// <summary>MODIFY, or CHANGE when <paramref name="OldName"/> differs from the definition's name.</summary>
internal sealed record ModifyColumnSpec(Span Span, Name OldName, ColumnSyntax Column, bool IfExists, ColumnPosition? Position)
    : AlterSpec(Span);

internal sealed record RenameColumnSpec(Span Span, Name OldName, Name NewName) : AlterSpec(Span);

/// <summary>ALTER COLUMN … SET DEFAULT, or DROP DEFAULT when <paramref name="Default"/> is null.</summary>
internal sealed record AlterDefaultSpec(Span Span, Name Column, ColumnDefault? Default) : AlterSpec(Span);

internal sealed record DropPrimaryKeySpec(Span Span) : AlterSpec(Span);

internal sealed record DropIndexSpec(Span Span, Name Index, bool IfExists) : AlterSpec(Span);

/// <summary>DROP CONSTRAINT: a CHECK in TiDB, possibly an index in MySQL. DROP FOREIGN KEY changes nothing.</summary>
internal sealed record DropConstraintSpec(Span Span, Name Constraint) : AlterSpec(Span);

internal sealed record RenameIndexSpec(Span Span, Name OldName, Name NewName) : AlterSpec(Span);

internal sealed record RenameTableSpec(Span Span, TableName NewName) : AlterSpec(Span);

internal sealed record TableOptionsSpec(Span Span, TableOptions Options) : AlterSpec(Span);

internal sealed record ConvertCharsetSpec(Span Span, string? Charset, string? Collation) : AlterSpec(Span);

/// <summary>PARTITION BY, or REMOVE PARTITIONING when <paramref name="Method"/> is null.</summary>
internal sealed record PartitionBySpec(Span Span, string? Method) : AlterSpec(Span);
