using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Output;

namespace Tidb.CodeGen.Pull;

/// <summary>Brings the input folders to what the sources have, and compares the two. Only files the lock file lists are overwritten or removed.</summary>
public sealed class PullWriter
{
    private readonly string _folder;
    private readonly PullLock _before;
    private readonly ImmutableArray<PulledFile> _files;
    private readonly ImmutableArray<PullSource> _sources;

    /// <summary>Makes a writer.</summary>
    /// <param name="folder">The configuration's folder, full path.</param>
    /// <param name="before">The lock file as it is.</param>
    /// <param name="sources">The sources that were asked; files of others stay as they are.</param>
    /// <param name="files">Everything they have.</param>
    public PullWriter(string folder, PullLock before, ImmutableArray<PullSource> sources, ImmutableArray<PulledFile> files)
    {
        _folder = folder;
        _before = before;
        _sources = sources;
        _files = files;
    }

    /// <summary>Compares; writes nothing.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public Drift Compare()
    {
        var (plan, findings) = Plan();
        var files = State(plan).Differences()
            .Select(entry => new DriftedFile(entry.Kind, entry.Path, OutputWriter.DiffOf(_folder, entry.Path, entry.Planned)))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return new Drift(plan.Files.Length, [.. files], findings);
    }

    /// <summary>Writes what differs, all files or none: first every file under a temporary name, then the renames, the lock file last.</summary>
    /// <exception cref="IOException">A file cannot be read or written, or another run holds the folder.</exception>
    public WriteResult Apply(bool force)
    {
        using var _ = OutputLock.Take(_folder);
        var (plan, findings) = Plan();
        var differences = State(plan).Differences().ToList();
        findings = [.. findings, .. differences.Select(entry => Explain(entry.Kind, entry.Path, entry.Planned, force)).OfType<Diagnostic>()];
        if (findings.Any(finding => finding.Severity == Severity.Error))
            return new WriteResult(plan.Files.Length, 0, 0, findings);
        var written = differences.Select(entry => entry.Planned).OfType<PlannedFile>().ToList();
        var removed = differences.Where(entry => entry.Kind == DriftKind.LeftOver).Select(entry => entry.Path).ToList();
        var after = new PlannedFile(PullLock.FileName, After().Format());
        OutputWriter.ReplaceAll(_folder, IsOnDisk(after) ? written : [.. written, after]);
        foreach (var path in removed)
            OutputWriter.Remove(_folder, path);
        return new WriteResult(plan.Files.Length, written.Count, removed.Count, findings);
    }

    private (FilePlan Plan, ImmutableArray<Diagnostic> Findings) Plan() => FilePlan.Of(_files.Select(file => new PlannedFile(file.Path, file.Content)));

    private OutputState State(FilePlan plan)
    {
        var owned = _sources.SelectMany(_before.Of).ToImmutableSortedDictionary(file => file.Key, file => file.Value.Hash, StringComparer.Ordinal);
        return new OutputState(_folder, plan, new Manifest(owned), OutputCache.None(), []);
    }

    private PullLock After()
    {
        var others = _before.Files.Where(file => !_sources.Contains(file.Value.Source));
        return new PullLock(others.Concat(_files.Select(file => KeyValuePair.Create(file.Path, file.Locked))).ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private bool IsOnDisk(PlannedFile file)
    {
        var path = Path.Combine(_folder, file.Path);
        return File.Exists(path) ? File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span) : _files.IsEmpty;
    }

    private Diagnostic? Explain(DriftKind kind, string path, PlannedFile? planned, bool force)
    {
        return kind switch
        {
            DriftKind.Foreign when !force => PullDiagnostics.ForeignInput.Anywhere(path),
            DriftKind.Edited when planned is null => PullDiagnostics.EditedInputKept.Anywhere(path, _before.Files[path].Name),
            DriftKind.Edited => PullDiagnostics.EditedInput.Anywhere(path),
            DriftKind.LeftOver => PullDiagnostics.InputRemoved.Anywhere(path, _before.Files[path].Name),
            _ => null,
        };
    }
}
