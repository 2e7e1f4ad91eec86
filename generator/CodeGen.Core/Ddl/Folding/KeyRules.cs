using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>Which keys TiDB creates.</summary>
internal static class KeyRules
{
    private const int MostBytes = 3072;

    /// <summary>What is wrong with a key, or null. Parts that name no column are another finding.</summary>
    public static string? ProblemOf(TableState table, ImmutableArray<IndexPart> parts, IndexKind kind)
    {
        long bytes = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Column is not { } name || table.FindColumn(name) is not (>= 0 and var place))
                continue;
            var column = table.Columns[place];
            if (IsRepeated(parts, i))
                return $"`{name}` is in it twice";
            if (kind == IndexKind.Primary && column.Generation == Generation.Virtual)
                return $"`{name}` is a virtual column";
            if (ProblemOf(column, parts[i].PrefixLength) is { } problem)
                return problem;
            bytes += BytesOf(column, parts[i].PrefixLength);
        }

        return bytes > MostBytes ? $"its parts have {bytes} bytes, more than {MostBytes}" : null;
    }

    private static bool IsRepeated(ImmutableArray<IndexPart> parts, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (parts[i].Column == parts[index].Column)
                return true;
        }

        return false;
    }

    private static string? ProblemOf(Column column, int? prefix) => column.Type.Kind switch
    {
        TypeKind.Json or TypeKind.Vector => $"`{column.Name}` has a type that cannot be in a key",
        (>= TypeKind.TinyText and <= TypeKind.LongText) or (>= TypeKind.TinyBlob and <= TypeKind.LongBlob)
            => prefix is null ? $"`{column.Name}` needs a prefix length" : null,
        TypeKind.Char or TypeKind.VarChar or TypeKind.Binary or TypeKind.VarBinary
            => prefix > column.Type.Length ? $"the prefix is longer than `{column.Name}`" : null,
        _ => prefix is null ? null : $"`{column.Name}` cannot have a prefix length",
    };

    private static long BytesOf(Column column, int? prefix) => column.Type.Kind switch
    {
        >= TypeKind.Char and <= TypeKind.LongText => (long)(prefix ?? column.Type.Length ?? 0) * CharsetRules.MaxBytes(column.EffectiveCharset ?? CharsetRules.TidbDefault),
        >= TypeKind.Binary and <= TypeKind.LongBlob => prefix ?? column.Type.Length ?? 0,
        _ => 0,
    };
}
