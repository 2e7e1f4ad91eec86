using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Output;

/// <summary>
/// Hashes of output files by length and modification time, so that an unchanged run need not read them again. Losing it
/// changes nothing but the time a run takes.
/// </summary>
internal sealed class OutputCache
{
    public const string FileName = ".tidb-codegen.cache";

    // A file modified within this time before the cache was written could change again without its time moving.
    private static readonly TimeSpan Racy = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Entry> _known = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Entry> _seen = new(StringComparer.Ordinal);

    private sealed record Entry(string Hash, long Length, long Ticks);

    /// <summary>A cache that knows nothing: every file is read.</summary>
    public static OutputCache None() => new();

    public static OutputCache Read(string folder)
    {
        var cache = new OutputCache();
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return cache;
        var limit = File.GetLastWriteTimeUtc(path) - Racy;
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(' ', 4);
            if (parts.Length == 4 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks < limit.Ticks)
            {
                cache._known[parts[3]] = new Entry(parts[0], length, ticks);
            }
        }
        return cache;
    }

    /// <summary>The hash of a file on disk, or null when it is not there.</summary>
    public string? HashOf(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        if (!file.Exists)
            return null;
        var entry = _known.TryGetValue(path, out var known) && known.Length == file.Length && known.Ticks == file.LastWriteTimeUtc.Ticks
            ? known
            : new Entry(Manifest.HashOf(File.ReadAllBytes(file.FullName)), file.Length, file.LastWriteTimeUtc.Ticks);
        _seen[path] = entry;
        return entry.Hash;
    }

    /// <summary>Remembers a file that was just written.</summary>
    public void Remember(string folder, string path, string hash)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        _seen[path] = new Entry(hash, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    public void Write(string folder)
    {
        var text = new StringBuilder();
        foreach (var (path, entry) in _seen)
            text.Append(CultureInfo.InvariantCulture, $"{entry.Hash} {entry.Length} {entry.Ticks} {path}\n");
        File.WriteAllText(Path.Combine(folder, FileName), text.ToString());
    }
}
