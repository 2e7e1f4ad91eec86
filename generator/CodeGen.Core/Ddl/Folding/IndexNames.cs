using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>The names TiDB gives to indexes that have none: the first column's, then <c>_2</c>, <c>_3</c> and so on.</summary>
internal static class IndexNames
{
    /// <summary>A name no other index has.</summary>
    public static string Pick(IEnumerable<string> taken, ImmutableArray<IndexPart> parts, bool isVector)
    {
        var first = parts.Any(part => part.Column is null) || parts.IsEmpty
            ? (isVector ? "vector_index" : "expression_index")
            : parts[0].Column!;
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isReserved = first.Equals("PRIMARY", StringComparison.OrdinalIgnoreCase);
        if (!isReserved && !names.Contains(first))
            return first;
        for (var i = 2; ; i++)
        {
            if (!names.Contains($"{first}_{i}"))
                return $"{first}_{i}";
        }
    }
}
