using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl;

/// <summary>What the DDL of a source says.</summary>
/// <param name="Catalog">The tables after all statements.</param>
/// <param name="Statements">Every statement, in the order it was applied.</param>
/// <param name="Diagnostics">All findings, in the order of the text.</param>
public sealed record DdlResult(
    TableCatalog Catalog, DdlStatementList Statements, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The <c>tidb-codegen: ignore[…]</c> comments of the input.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];
}

/// <summary>A comment that silences findings on the element behind it.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Covered">The column, constraint or statement it is about; empty at the end of the input.</param>
/// <param name="Slugs">The findings it silences, as written; never empty.</param>
public sealed record Suppression(Span Comment, Span Covered, ImmutableArray<string> Slugs);
