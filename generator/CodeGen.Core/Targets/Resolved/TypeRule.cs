using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>One row of a target's type table: what a TiDB type that arrives in a certain form becomes.</summary>
/// <param name="Id">Stable name of the row, printed by <c>inspect</c>.</param>
/// <param name="Kind">TiDB type.</param>
/// <param name="Type">Column type on the target; <c>{p}</c> precision or length, <c>{s}</c> scale or fractional seconds.</param>
/// <param name="Read">Read expression; <c>{v}</c> stands for the value as it arrives.</param>
public abstract record TypeRule(string Id, TypeKind Kind, string Type, string Read)
{
    /// <summary>Forms on the wire the row is for; empty for any.</summary>
    public ImmutableArray<WireType> Wires { get; init; } = [];

    /// <summary>Further condition on the type, or null for none.</summary>
    public Func<ColumnType, bool>? When { get; init; }

    /// <summary>What the mapping cannot keep.</summary>
    public Loss Loss { get; init; }

    /// <summary>The finding reported for every column the row decides, or null.</summary>
    public DiagnosticDescriptor? Finding { get; init; }

    /// <summary>Types an existing column may have without being drift.</summary>
    public ImmutableArray<string> CompatibleTypes { get; init; } = [];

    /// <summary>True when the row decides this column.</summary>
    public bool Matches(ColumnType type, WireType wire)
    {
        return Kind == type.Kind && (Wires.IsEmpty || Wires.Contains(wire)) && (When is null || When(type));
    }
}
