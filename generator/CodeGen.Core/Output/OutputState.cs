using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Output;

/// <summary>Plan, manifest and disk side by side.</summary>
internal sealed class OutputState
{
    private readonly string _folder;
    private readonly FilePlan _plan;
    private readonly Manifest _owned;
    private readonly OutputCache _cache;

    private OutputState(string folder, FilePlan plan, Manifest owned, OutputCache cache, ImmutableArray<Diagnostic> findings)
    {
        _folder = folder;
        _plan = plan;
        _owned = owned;
        _cache = cache;
        Findings = findings;
    }

    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The manifest after the plan is written: its files, and the owned ones it does not decide about.</summary>
    public Manifest NextManifest()
    {
        var untouched = _owned.Hashes.Where(entry => !_plan.Covers(entry.Key));
        return new Manifest(Manifest.Of(_plan).Hashes.AddRange(untouched));
    }

    public static OutputState Read(FilePlan plan, string folder, OutputCache cache)
    {
        var path = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(path))
            return new OutputState(folder, plan, new Manifest(ImmutableSortedDictionary<string, string>.Empty), cache, []);
        var (manifest, findings) = Manifest.Parse(SourceFile.FromDisk(path.Replace(Path.DirectorySeparatorChar, '/'), path));
        return new OutputState(folder, plan, manifest, cache, findings);
    }

    /// <summary>Every planned or owned file that is not as planned.</summary>
    public IEnumerable<(DriftKind Kind, string Path, PlannedFile? Planned)> Differences()
    {
        foreach (var file in _plan.Files)
        {
            if (KindOf(file) is { } kind)
                yield return (kind, file.Path, file);
        }
        var planned = _plan.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, hash) in _owned.Hashes.Where(entry => _plan.Covers(entry.Key) && !planned.Contains(entry.Key)))
        {
            if (_cache.HashOf(_folder, path) is { } onDisk)
                yield return (onDisk == hash ? DriftKind.LeftOver : DriftKind.Edited, path, null);
        }
    }

    private DriftKind? KindOf(PlannedFile file)
    {
        if (_cache.HashOf(_folder, file.Path) is not { } onDisk)
            return DriftKind.Missing;
        if (onDisk == Manifest.HashOf(file.Content.Span))
            return null;
        if (!_owned.Hashes.TryGetValue(file.Path, out var written))
            return DriftKind.Foreign;
        return onDisk == written ? DriftKind.Changed : DriftKind.Edited;
    }
}
