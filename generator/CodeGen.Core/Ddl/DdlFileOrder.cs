using System.Globalization;
using System.Numerics;

namespace Tidb.CodeGen.Ddl;

/// <summary>
/// The order in which files of one folder apply: versioned migrations by version (<c>V2</c> before <c>V10</c>), then all other
/// files by ordinal name, then Flyway's repeatable ones (<c>R__x.sql</c>). Only the part behind the last slash is a version.
/// </summary>
public sealed class DdlFileOrder : IComparer<string>
{
    private DdlFileOrder()
    {
    }

    /// <summary>The only instance.</summary>
    public static DdlFileOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        var (rankA, versionA) = Judge(a);
        var (rankB, versionB) = Judge(b);
        if (rankA != rankB)
            return rankA.CompareTo(rankB);
        var byVersion = CompareVersions(versionA, versionB);
        return byVersion != 0 ? byVersion : string.CompareOrdinal(a, b);
    }

    // 0 versioned, 1 plain, 2 repeatable.
    private static (int Rank, BigInteger[] Version) Judge(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        if (name.StartsWith("R__", StringComparison.Ordinal))
            return (2, []);
        var start = name.Length > 1 && name[0] is 'V' or 'v' ? 1 : 0;
        var end = start;
        while (end < name.Length && (char.IsAsciiDigit(name[end]) || (name[end] is '.' or '_' && end + 1 < name.Length && char.IsAsciiDigit(name[end + 1]))))
            end++;
        return end == start || !char.IsAsciiDigit(name[start])
            ? (1, [])
            : (0, [.. name[start..end].Split('.', '_').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture))]);
    }

    // 1.2 before 1.10; a missing part counts as 0.
    private static int CompareVersions(BigInteger[] a, BigInteger[] b)
    {
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var order = (i < a.Length ? a[i] : 0).CompareTo(i < b.Length ? b[i] : 0);
            if (order != 0)
                return order;
        }

        return 0;
    }
}
