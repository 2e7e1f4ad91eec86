using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>File-name parts made of database and table names.</summary>
public static class FileNames
{
    private const int MaxPartBytes = 100;

    private static readonly ImmutableHashSet<string> WindowsReserved = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        [.. new[] { "CON", "PRN", "AUX", "NUL" }, .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })]);

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
        var part = WindowsReserved.Contains(name) ? $"%{(int)name[0]:X2}{name[1..]}" : Escape(name);
        if (part.EndsWith(' '))
            part = part[..^1] + "%20";
        return Encoding.UTF8.GetByteCount(part) <= MaxPartBytes ? part : Cut(part) + Hash(name);
    }

    /// <summary>A name as Dumpling writes it (tidb 8.5, dumpling/export): a dot in it is not taken for a separator.</summary>
    internal static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (var c in name)
        {
            if (c < ' ' || "%\"*./:<>?\\|".Contains(c, StringComparison.Ordinal))
                escaped.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                escaped.Append(c);
        }
        return escaped.ToString();
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
