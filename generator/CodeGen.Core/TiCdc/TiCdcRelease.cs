using System.Collections.Immutable;
using System.Globalization;

namespace Tidb.CodeGen.TiCdc;

/// <summary>A TiCDC release and the rules that hold for it.</summary>
/// <param name="Version">Three parts.</param>
/// <param name="Rules">What it does.</param>
public sealed record TiCdcRelease(string Version, ReleaseRules Rules)
{
    // Highest patch known per line, for versions given with two parts (tags of pingcap/tiflow and pingcap/ticdc, August 2026).
    private static readonly ImmutableSortedDictionary<string, string> HighestPatch = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, string>[]
    {
        new("6.1", "6.1.7"), new("6.5", "6.5.12"), new("7.1", "7.1.6"), new("7.5", "7.5.7"), new("8.1", "8.1.2"), new("8.5", "8.5.7"),
    });

    /// <summary>The newest release known, three parts.</summary>
    public static string Newest { get; } = HighestPatch.Values.Last();

    /// <summary>The release of a version text; null when the text is no version or TiCDC's Avro of that time is not supported (before 6.1).</summary>
    public static TiCdcRelease? Parse(string text, Architecture architecture)
    {
        var full = HighestPatch.GetValueOrDefault(text, text);
        var parts = full.TrimStart('v').Split('.');
        if (parts.Length != 3 || parts.Any(part => !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return null;
        var version = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var number = (version[0], version[1], version[2]);
        return number.CompareTo((6, 1, 0)) < 0 ? null : new TiCdcRelease(full.TrimStart('v'), ReleaseRules.Of(number, architecture));
    }

    /// <summary>True when the text names a line whose highest patch is taken.</summary>
    public static bool IsLine(string text) => HighestPatch.ContainsKey(text);
}
