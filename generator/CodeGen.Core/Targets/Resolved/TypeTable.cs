using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>All type rules of a target. Immutable; overrides make another table.</summary>
/// <typeparam name="TRule">The target's kind of rule.</typeparam>
public sealed class TypeTable<TRule>
    where TRule : TypeRule
{
    private readonly ILookup<TypeKind, TRule> _byKind;

    /// <summary>A table of these rows.</summary>
    public TypeTable(ImmutableArray<TRule> rows)
    {
        Rows = rows;
        _byKind = rows.ToLookup(row => row.Kind);
    }

    /// <summary>The rows, in the order of <see cref="TypeKind"/>.</summary>
    public ImmutableArray<TRule> Rows { get; }

    /// <summary>The one row that decides a column. A test proves that there is exactly one for every type and wire form.</summary>
    /// <exception cref="InvalidOperationException">The table is not total, or two rows overlap.</exception>
    public TRule Match(ColumnType type, WireType wire) => _byKind[type.Kind].Single(row => row.Matches(type, wire));
}
