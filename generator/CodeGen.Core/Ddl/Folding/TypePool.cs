using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>Shares the types without members: a schema has few, however many columns it has. The last of a place wins.</summary>
internal sealed class TypePool
{
    private const int Places = 512;

    private readonly ColumnType?[] _types = new ColumnType?[Places];

    /// <summary>The type of those parts.</summary>
    public ColumnType Get(TypeKind kind, int? length, int? scale, bool unsigned, bool zerofill)
    {
        var flags = (unsigned ? 1 : 0) + (zerofill ? 2 : 0);
        var mixed = ((uint)kind * 31) + ((uint)(length ?? -1) * 7) + ((uint)(scale ?? -1) * 131) + (uint)(flags * 61);
        ref var place = ref _types[mixed % Places];
        if (place is null || place.Kind != kind || place.Length != length || place.Scale != scale || place.Unsigned != unsigned
            || place.Zerofill != zerofill)
            place = new ColumnType(kind) { Length = length, Scale = scale, Unsigned = unsigned, Zerofill = zerofill };
        return place;
    }
}
