using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>The form of a table-level constraint.</summary>
internal enum ConstraintForm
{
    Primary,
    Unique,
    Index,
    Vector,
    ForeignKey,
    Check,
}

/// <summary>A constraint or index as written.</summary>
/// <param name="Form">Its form; FULLTEXT, SPATIAL and COLUMNAR are plain indexes here.</param>
internal sealed record IndexSyntax(ConstraintForm Form)
{
    /// <summary>The name: the constraint's when both are given; null when none is.</summary>
    public Name? Name { get; init; }

    public bool IfNotExists { get; init; }

    public ImmutableArray<PartSyntax> Parts { get; init; } = [];

    public bool? Clustered { get; init; }

    public bool IsPartial { get; init; }

    public required Span Span { get; init; }
}

/// <summary>An index part and its place.</summary>
internal readonly record struct PartSyntax(IndexPart Part, Span Span);
