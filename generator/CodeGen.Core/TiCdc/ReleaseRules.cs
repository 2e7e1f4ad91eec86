using System.Collections.Immutable;
using System.Globalization;

namespace Tidb.CodeGen.TiCdc;

/// <summary>What becomes of DEFAULT 'null' (the text, lower case) on a nullable text column.</summary>
public enum TextNullDefault
{
    /// <summary>The Avro library takes the text for null and refuses the schema: the changefeed stops.</summary>
    Refused,

    /// <summary><c>["null", T]</c> with the string as default.</summary>
    NullFirst,

    /// <summary><c>[T, "null"]</c>, as every other default.</summary>
    TypeFirst,
}

/// <summary>What differs between releases, as far as it is visible in what is generated.</summary>
public sealed record ReleaseRules
{
    /// <summary>FLOAT is Avro double.</summary>
    public required bool FloatIsDouble { get; init; }

    /// <summary>The extension fields have defaults.</summary>
    public required bool ExtensionDefaults { get; init; }

    /// <summary>Row checksums, with their three fields, exist.</summary>
    public required bool Checksums { get; init; }

    /// <summary>VECTOR columns are sent.</summary>
    public required bool Vectors { get; init; }

    /// <summary>A topic expression without placeholders is accepted.</summary>
    public required bool FixedTopics { get; init; }

    /// <summary>Dispatchers know <c>columns</c> and <c>index</c>, and there are column selectors.</summary>
    public required bool ColumnRules { get; init; }

    /// <summary>Codec options can stand in the configuration file.</summary>
    public required bool OptionsInFile { get; init; }

    /// <summary>enable-old-value = false makes updates of a key split, and the key exists.</summary>
    public required bool NeedsOldValueOff { get; init; }

    /// <summary>A column without a declared default falls back to what ADD COLUMN declared.</summary>
    public required bool UsesOriginalDefault { get; init; }

    /// <summary>DEFAULT 'null' on a nullable text column.</summary>
    public required TextNullDefault TextNull { get; init; }

    /// <summary>The Kafka key holds primary-key columns only.</summary>
    public required bool KeyIsPrimaryKeyOnly { get; init; }

    /// <summary>Virtual generated columns are in the value, always null.</summary>
    public required bool SendsVirtualColumns { get; init; }

    /// <summary>With avro-enable-watermark, which is for tests, a delete carries a record of the key columns.</summary>
    public required bool WatermarkDeletesHaveValue { get; init; }

    /// <summary>Delete events cannot be encoded (new architecture, before the fix of v8.5.7 and v26.3.4).</summary>
    public required bool DeletesBroken { get; init; }

    /// <summary>The command line talks to PD, not to a TiCDC server.</summary>
    public required bool CommandTalksToPd { get; init; }

    /// <summary>The tiup component: cdc since v8, ctl before.</summary>
    public required bool TiupCdc { get; init; }

    /// <summary>The command up to <c>changefeed</c>.</summary>
    public string ClusterCommand(string version) => TiupCdc ? $"tiup cdc:v{version} cli" : $"tiup ctl:v{version} cdc";

    internal static ReleaseRules Of((int Major, int Minor, int Patch) version, Architecture architecture)
    {
        var isNew = architecture == Architecture.New;
        return new ReleaseRules
        {
            FloatIsDouble = !From(version, "6.1.6", "6.5.2", "7.0.0"),
            ExtensionDefaults = From(version, "7.1.0"),
            Checksums = From(version, "7.1.0"),
            Vectors = From(version, "8.4.0"),
            FixedTopics = From(version, "6.5.7", "7.1.4", "7.4.0"),
            ColumnRules = From(version, "7.5.0"),
            OptionsInFile = From(version, "7.1.0"),
            NeedsOldValueOff = !From(version, "6.5.3", "7.1.1"),
            UsesOriginalDefault = !isNew && !From(version, "6.5.12", "7.5.6", "8.5.2"),
            TextNull = TextNullOf(version, isNew),
            KeyIsPrimaryKeyOnly = isNew,
            SendsVirtualColumns = isNew,
            WatermarkDeletesHaveValue = isNew && From(version, "26.3.4"),
            DeletesBroken = isNew && !From(version, "8.5.7", "26.3.4"),
            CommandTalksToPd = !From(version, "6.2.0"),
            TiupCdc = From(version, "8.0.0"),
        };
    }

    private static TextNullDefault TextNullOf((int, int, int) version, bool isNew)
    {
        return isNew || From(version, "26.0.0") ? TextNullDefault.TypeFirst
            : From(version, "6.5.12", "7.5.6", "8.5.2") ? TextNullDefault.NullFirst
            : TextNullDefault.Refused;
    }

    /// <summary>
    /// True when a release has what came with the releases named: each counts within its own line (its first two parts),
    /// the last one also for every line that is not named.
    /// </summary>
    private static bool From((int Major, int Minor, int Patch) version, params ImmutableArray<string> since)
    {
        var marks = since.Select(Numbers).ToList();
        var mark = marks.Where(one => (one.Major, one.Minor) == (version.Major, version.Minor)).DefaultIfEmpty(marks[^1]).First();
        return version.CompareTo(mark) >= 0;
    }

    private static (int Major, int Minor, int Patch) Numbers(string version)
    {
        var parts = version.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (parts[0], parts[1], parts[2]);
    }
}
