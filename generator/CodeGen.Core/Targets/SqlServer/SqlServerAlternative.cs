using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>A row of the table of types an override may choose.</summary>
/// <param name="Id">Stable name of the row.</param>
/// <param name="Kinds">TiDB types.</param>
/// <param name="Name">Name of the T-SQL type.</param>
/// <param name="Example">How messages propose it; <c>{0}</c> is the type the column gets by default.</param>
/// <param name="Fits">Condition on the column and the type asked for.</param>
internal sealed record SqlServerAlternative(
    string Id, ImmutableArray<TypeKind> Kinds, string Name, string Example, Func<SqlServerSource, SqlServerType, bool> Fits)
{
    /// <summary>Forms on the wire the row is for; empty for any.</summary>
    public ImmutableArray<WireType> Wires { get; init; } = [];

    /// <summary>What the type cannot keep.</summary>
    public Loss Loss { get; init; }

    /// <summary>What is reported for the column, or null.</summary>
    public DiagnosticDescriptor? Finding { get; init; }

    /// <summary>First version of SQL Server that has the type.</summary>
    public int Since { get; init; } = 2016;

    /// <summary>True when the type compares in another way than the source, or cannot be indexed.</summary>
    public bool NotInKey { get; init; }

    /// <summary>True when loss, finding and computed column of the column's own rule stay: the numbers are the same.</summary>
    public bool KeepsRule { get; init; }

    /// <summary>True when the row allows the type for the column.</summary>
    public bool Allows(SqlServerSource source, SqlServerType wanted, bool inKey)
    {
        return IsFor(source, inKey) && Name == wanted.Name && !(inKey && wanted.MaxBytes is null) && Fits(source, wanted);
    }

    /// <summary>True when the row is for the column at all.</summary>
    public bool IsFor(SqlServerSource source, bool inKey)
    {
        return Kinds.Contains(source.Type.Kind) && (Wires.IsEmpty || Wires.Contains(source.Wire)) && !(NotInKey && inKey);
    }
}

/// <summary>A column an override is about.</summary>
/// <param name="Type">Type in TiDB.</param>
/// <param name="Wire">Form on the wire.</param>
/// <param name="Natural">The T-SQL type it gets without an override.</param>
internal sealed record SqlServerSource(ColumnType Type, WireType Wire, SqlServerType Natural);
