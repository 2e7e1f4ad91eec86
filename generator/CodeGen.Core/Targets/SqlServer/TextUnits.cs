using System.Collections.Frozen;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>How many UTF-16 units, which nvarchar counts, the longest value of a text column takes.</summary>
internal static class TextUnits
{
    // Sets without supplementary characters. Not latin1: TiDB keeps UTF-8 in it, unchecked (tidb pkg/parser/charset, encodingLatin1).
    private static readonly FrozenSet<string> BasicPlaneOnly = new[] { "utf8", "gbk", "ascii" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>CHAR(n) and VARCHAR(n): n characters, of which each may be a surrogate pair; null where n is not known.</summary>
    public static int? Of(Column column)
    {
        var perCharacter = column.EffectiveCharset is { } charset && BasicPlaneOnly.Contains(charset) ? 1 : 2;
        return column.Type.Length is { } length ? Math.Max(1, perCharacter * length) : null;
    }

    /// <summary>ENUM: the longest member; SET: all of them, with commas.</summary>
    public static int? OfMembers(ColumnType type)
    {
        if (type.Members.IsEmpty)
            return null;
        var units = type.Kind == TypeKind.Set
            ? type.Members.Sum(member => member.Length) + type.Members.Length - 1
            : type.Members.Max(member => member.Length);
        return Math.Max(1, units);
    }
}
