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

/// <summary>What differs between releases, as far as it is visible in what is generated.</summary>
public sealed record ReleaseRules
{
    /// <summary>FLOAT is Avro double (v6.1.0–v6.1.5, v6.2–v6.4, v6.5.0–v6.5.1, v6.6).</summary>
    public required bool FloatIsDouble { get; init; }

    /// <summary>The extension fields have defaults (v7.1 on).</summary>
    public required bool ExtensionDefaults { get; init; }

    /// <summary>Codec options can stand in the configuration file (v7.1 on).</summary>
    public required bool OptionsInFile { get; init; }

    /// <summary>enable-old-value = false makes updates of a key split (v6.1–v6.5.2, v6.6–v7.1.0).</summary>
    public required bool NeedsOldValueOff { get; init; }

    /// <summary>The Kafka key holds primary-key columns only.</summary>
    public required bool KeyIsPrimaryKeyOnly { get; init; }

    /// <summary>Virtual generated columns are in the value, always null.</summary>
    public required bool SendsVirtualColumns { get; init; }

    /// <summary>The tiup component: cdc since v8, ctl before.</summary>
    public required bool TiupCdc { get; init; }

    /// <summary>The command up to <c>changefeed</c>.</summary>
    public string ClusterCommand(string version) => TiupCdc ? $"tiup cdc:v{version} cli" : $"tiup ctl:v{version} cdc";

    internal static ReleaseRules Of((int Major, int Minor, int Patch) version, Architecture architecture)
    {
        bool Before(int major, int minor, int patch) => version.CompareTo((major, minor, patch)) < 0;
        bool Line(int major, int minor) => (version.Major, version.Minor) == (major, minor);
        return new ReleaseRules
        {
            FloatIsDouble = Line(6, 1) ? Before(6, 1, 6) : Line(6, 5) ? Before(6, 5, 2) : Before(7, 0, 0),
            ExtensionDefaults = !Before(7, 1, 0),
            OptionsInFile = !Before(7, 1, 0),
            NeedsOldValueOff = Line(6, 5) ? Before(6, 5, 3) : Before(7, 1, 1),
            KeyIsPrimaryKeyOnly = architecture == Architecture.New,
            SendsVirtualColumns = architecture == Architecture.New,
            TiupCdc = !Before(8, 0, 0),
        };
    }
}
