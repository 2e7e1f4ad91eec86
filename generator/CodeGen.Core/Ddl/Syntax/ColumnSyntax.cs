using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>A column definition. The parser fills it attribute by attribute; the last one of a kind wins.</summary>
internal sealed class ColumnSyntax : IReusable
{
    public Name Name { get; set; }

    /// <summary>Null when the type is none that TiDB has; the table cannot be used then.</summary>
    public TypeSyntax? Type { get; set; }

    /// <summary>What <see cref="Type"/> is once it has been read.</summary>
    public TypeSyntax OwnType { get; } = new();

    public bool NotNull { get; set; }

    /// <summary>True when NULL is written and no NOT NULL follows it.</summary>
    public bool WrittenNull { get; set; }

    public bool AutoIncrement { get; set; }

    public AutoRandom? AutoRandom { get; set; }

    public ColumnDefault? Default { get; set; }

    public bool OnUpdateNow { get; set; }

    public Generation Generation { get; set; }

    public string? GenerationExpression { get; set; }

    public string? Comment { get; set; }

    /// <summary>COLLATE, lower case.</summary>
    public string? Collation { get; set; }

    public bool IsPrimary { get; set; }

    public bool? Clustered { get; set; }

    public bool IsUnique { get; set; }

    /// <summary>CHECK or REFERENCES, which MODIFY does not take in TiDB.</summary>
    public bool HasConstraint { get; set; }

    /// <summary>The whole element.</summary>
    public Span Span { get; set; }

    /// <inheritdoc/>
    public void Clear()
    {
        Type = null;
        OwnType.Clear();
        NotNull = false;
        WrittenNull = false;
        AutoIncrement = false;
        AutoRandom = null;
        Default = null;
        OnUpdateNow = false;
        Generation = Generation.None;
        GenerationExpression = null;
        Comment = null;
        Collation = null;
        IsPrimary = false;
        Clustered = null;
        IsUnique = false;
        HasConstraint = false;
    }
}
