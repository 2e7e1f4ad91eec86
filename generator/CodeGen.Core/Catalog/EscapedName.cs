using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Catalog;

/// <summary>Names of databases, tables and registry subjects as parts of file names: special characters become %XX, as Dumpling writes them.</summary>
public static class EscapedName
{
    private static readonly ImmutableHashSet<string> WindowsReserved = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        [.. new[] { "CON", "PRN", "AUX", "NUL" }, .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })]);

    /// <summary>A file-name part: escaped as <see cref="Dumpling"/>, and names that Windows reserves and trailing blanks are escaped too.</summary>
    public static string Of(string name)
    {
        var part = WindowsReserved.Contains(name) ? $"%{(int)name[0]:X2}{name[1..]}" : Dumpling(name);
        return part.EndsWith(' ') ? part[..^1] + "%20" : part;
    }

    /// <summary>A name as Dumpling writes it (tidb 8.5, dumpling/export): a dot in it is not taken for a separator.</summary>
    public static string Dumpling(string name)
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

    /// <summary>The name behind an escaped one; escapes are bytes of UTF-8.</summary>
    public static string Decode(string escaped)
    {
        if (!escaped.Contains('%', StringComparison.Ordinal))
            return escaped;
        var source = Encoding.UTF8.GetBytes(escaped);
        var bytes = new List<byte>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '%' && i + 2 < source.Length
                && byte.TryParse(source.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.Add(source[i]);
            }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
