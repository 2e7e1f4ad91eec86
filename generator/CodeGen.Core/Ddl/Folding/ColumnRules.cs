using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Parsing;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>Which columns TiDB creates.</summary>
internal static class ColumnRules
{
    private const int MostBytes = 65535;

    /// <summary>What is wrong with a column, its default left out, or null.</summary>
    public static string? ProblemOf(Column column)
    {
        var type = column.Type;
        if (column.AutoIncrement && type.Kind is > TypeKind.Double)
            return "AUTO_INCREMENT is for numbers";
        if (column.OnUpdateNow && type.Kind is not (TypeKind.DateTime or TypeKind.Timestamp))
            return "ON UPDATE is for DATETIME and TIMESTAMP";
        if (column.AutoRandom is { } random && ProblemOf(random, type.Kind) is { } problem)
            return problem;
        return type.Kind switch
        {
            TypeKind.VarChar => (long)(type.Length ?? 0) * CharsetRules.MaxBytes(column.EffectiveCharset ?? CharsetRules.TidbDefault) > MostBytes
                ? $"{type.Length} characters of {column.EffectiveCharset} are more than {MostBytes} bytes"
                : null,
            TypeKind.Enum or TypeKind.Set => ProblemOfMembers(type),
            TypeKind.Bit => type.Length == 0 ? "a BIT has at least one bit" : null,
            _ => null,
        };
    }

    /// <summary>What is wrong with the AUTO_RANDOM column of a new table, or null.</summary>
    public static string? ProblemOfHandle(TableState table, Column column)
    {
        return table.PrimaryKey is { Clustered: not false } primary && primary.Parts[0].Column == column.Name
            ? null
            : "AUTO_RANDOM is for the first column of a clustered primary key";
    }

    /// <summary>True for a collation that is none of the character set written beside it.</summary>
    public static bool IsMismatch(string? charset, string? collation)
    {
        return charset is not null && collation is not (null or "default" or "binary") && Charsets.OfCollation(collation) != charset;
    }

    private static string? ProblemOf(AutoRandom random, TypeKind kind)
    {
        if (kind != TypeKind.BigInt)
            return "AUTO_RANDOM is for BIGINT";
        if (random.ShardBits is < 1 or > 15)
            return "AUTO_RANDOM has 1 to 15 shard bits";
        return random.RangeBits is < 32 or > 64 ? "AUTO_RANDOM has 32 to 64 range bits" : null;
    }

    private static string? ProblemOfMembers(ColumnType type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in type.Members)
        {
            if (!seen.Add(member))
                return $"the member '{member}' is there twice";
            if (type.Kind == TypeKind.Set && member.Contains(',', StringComparison.Ordinal))
                return $"the member '{member}' has a comma";
        }

        return null;
    }
}
