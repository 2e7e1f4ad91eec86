using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>File-name parts made of database and table names.</summary>
public static class FileNames
{
    private const int MaxPartBytes = 100;

    /// <summary>
    /// A name <c>schema.table</c> for each table, in the order given. Special characters are escaped as Dumpling does
    /// (%XX), long parts are cut and get a hash, and so do all names that differ from another in letter case only.
    /// </summary>
    public static ImmutableArray<string> Of(IEnumerable<(string Schema, string Table)> tables)
    {
        var names = tables.Select(table => (Name: Part(table.Schema) + "." + Part(table.Table), Source: table.Schema + "\0" + table.Table)).ToList();
        var folded = names.CountBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(entry => folded[entry.Name] > 1 ? entry.Name + Hash(entry.Source) : entry.Name)];
    }

    /// <summary>One part of a name.</summary>
    public static string Part(string name)
    {
        var part = EscapedName.Of(name);
        return Encoding.UTF8.GetByteCount(part) <= MaxPartBytes ? part : Cut(part) + Hash(name);
    }

    private static string Cut(string part)
    {
        var length = Math.Min(part.Length, MaxPartBytes);
        while (Encoding.UTF8.GetByteCount(part.AsSpan(0, length)) > MaxPartBytes - 9 || char.IsHighSurrogate(part[length - 1]))
            length--;
        return part[..length];
    }

    private static string Hash(string text) => "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
