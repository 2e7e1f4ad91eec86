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
internal sealed class IndexSyntax : IReusable
{
    /// <summary>Its form; FULLTEXT, SPATIAL and COLUMNAR are plain indexes here.</summary>
    public ConstraintForm Form { get; set; }

    /// <summary>The name: the constraint's when both are given; null when none is.</summary>
    public Name? Name { get; set; }

    public bool IfNotExists { get; set; }

    public List<PartSyntax> Parts { get; } = [];

    public bool? Clustered { get; set; }

    public bool IsPartial { get; set; }

    /// <summary>FULLTEXT, SPATIAL or COLUMNAR, whose parts follow other rules.</summary>
    public bool IsSpecial { get; set; }

    public bool IsInvisible { get; set; }

    public Span Span { get; set; }

    /// <inheritdoc/>
    public void Clear()
    {
        Name = null;
        IfNotExists = false;
        Parts.Clear();
        Clustered = null;
        IsPartial = false;
        IsSpecial = false;
        IsInvisible = false;
    }
}

/// <summary>An index part and its place: a column, or an expression when <paramref name="Column"/> is null.</summary>
/// <param name="Column">Column name as written, or null.</param>
/// <param name="PrefixLength">Prefix length, or null for the whole column.</param>
/// <param name="Expression">Text of the expression, or null.</param>
/// <param name="Span">The whole part.</param>
internal readonly record struct PartSyntax(string? Column, int? PrefixLength, string? Expression, Span Span);
