using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Catalog;

/// <summary>What an index promises.</summary>
public enum IndexKind
{
    /// <summary>PRIMARY KEY.</summary>
    Primary,

    /// <summary>UNIQUE.</summary>
    Unique,

    /// <summary>Any other index; kept because later statements drop and rename it by name.</summary>
    Ordinary,
}

/// <summary>One part of an index: a column, or an expression when <paramref name="Column"/> is null.</summary>
/// <param name="Column">Column name, or null for an expression.</param>
/// <param name="PrefixLength">Prefix length of the column, or null for the whole.</param>
/// <param name="Expression">Expression text, or null for a column.</param>
public sealed record IndexPart(string? Column, int? PrefixLength, string? Expression);

/// <summary>An index of a table.</summary>
/// <param name="Name">Its name; <c>PRIMARY</c> for the primary key; an automatic name where none is written.</param>
/// <param name="Kind">What it promises.</param>
/// <param name="Parts">Its parts, in index order.</param>
public sealed record Index(string Name, IndexKind Kind, ImmutableArray<IndexPart> Parts)
{
    /// <summary>CLUSTERED, NONCLUSTERED, or null when not written.</summary>
    public bool? Clustered { get; init; }

    /// <summary>True when the statement gave the name.</summary>
    public bool IsNamed { get; init; }

    /// <summary>True for a partial index (<c>WHERE …</c>), which does not identify every row.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Where the index is declared.</summary>
    public required Span Span { get; init; }
}
