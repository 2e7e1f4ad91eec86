using System.Collections.Immutable;
using System.Text;
using DiffPlex.Renderer;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Output;

/// <summary>How a plan is written.</summary>
public sealed record OutputOptions
{
    /// <summary>Overwrites files that the manifest does not list.</summary>
    public bool Force { get; init; }
}

/// <summary>What writing a plan did.</summary>
/// <param name="Planned">Number of planned files.</param>
/// <param name="Written">Files written.</param>
/// <param name="Removed">Left-over files removed.</param>
/// <param name="Findings">What was found; with an error among them nothing was written.</param>
public sealed record WriteResult(int Planned, int Written, int Removed, ImmutableArray<Diagnostic> Findings);

/// <summary>Brings an output folder to a plan, and compares the two.</summary>
public static class OutputWriter
{
    private const string TemporarySuffix = ".tidb-codegen.tmp";

    /// <summary>Compares the folder with the plan; writes nothing.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Drift Compare(FilePlan plan, string folder)
    {
        var state = OutputState.Read(plan, folder, OutputCache.Read(folder));
        var files = state.Differences()
            .Select(entry => new DriftedFile(entry.Kind, entry.Path, DiffOf(folder, entry.Path, entry.Planned)))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return new Drift(plan.Files.Length, [.. files], state.Findings);
    }

    /// <summary>
    /// Writes what differs: each file under a temporary name and then renamed, the manifest last, so that an
    /// interruption leaves old or new files and never a torn one.
    /// </summary>
    /// <exception cref="IOException">A file cannot be read or written, or another run holds the folder.</exception>
    public static WriteResult Apply(FilePlan plan, string folder, OutputOptions options)
    {
        Directory.CreateDirectory(folder);
        using var _ = OutputLock.Take(folder);
        var cache = OutputCache.Read(folder);
        var state = OutputState.Read(plan, folder, cache);
        var differences = state.Differences().ToList();
        var findings = state.Findings.AddRange(differences.Select(entry => Explain(entry.Kind, entry.Path, entry.Planned, options)).OfType<Diagnostic>());
        if (findings.Any(finding => finding.Severity == Severity.Error))
            return new WriteResult(plan.Files.Length, 0, 0, findings);

        var (written, removed) = (0, 0);
        foreach (var (kind, path, planned) in differences)
        {
            if (planned is not null)
            {
                Replace(folder, path, planned.Content.Span);
                cache.Remember(folder, path, Manifest.HashOf(planned.Content.Span));
                written++;
            }
            else if (kind == DriftKind.LeftOver)
            {
                Remove(folder, path);
                removed++;
            }
        }
        var manifest = state.NextManifest().Format();
        if (!File.Exists(Path.Combine(folder, Manifest.FileName)) || !File.ReadAllBytes(Path.Combine(folder, Manifest.FileName)).AsSpan().SequenceEqual(manifest.Span))
            Replace(folder, Manifest.FileName, manifest.Span);
        cache.Write(folder);
        return new WriteResult(plan.Files.Length, written, removed, findings);
    }

    private static Diagnostic? Explain(DriftKind kind, string path, PlannedFile? planned, OutputOptions options)
    {
        return kind switch
        {
            DriftKind.Foreign when !options.Force => OutputDiagnostics.ForeignFile.Anywhere(path),
            DriftKind.Edited when planned is null => OutputDiagnostics.EditedLeftOver.Anywhere(path),
            DriftKind.Edited => OutputDiagnostics.EditedFile.Anywhere(path),
            _ => null,
        };
    }

    private static void Replace(string folder, string path, ReadOnlySpan<byte> content)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target + TemporarySuffix, content);
        File.Move(target + TemporarySuffix, target, overwrite: true);
    }

    private static void Remove(string folder, string path)
    {
        File.Delete(Path.Combine(folder, path));
        for (var parent = Path.GetDirectoryName(path); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            var full = Path.Combine(folder, parent);
            if (Directory.EnumerateFileSystemEntries(full).Any())
                return;
            Directory.Delete(full);
        }
    }

    private static string DiffOf(string folder, string path, PlannedFile? planned)
    {
        var file = Path.Combine(folder, path);
        if (planned is null || !File.Exists(file))
            return "";
        return UnidiffRenderer.GenerateUnidiff(File.ReadAllText(file), Encoding.UTF8.GetString(planned.Content.Span), path, path).ReplaceLineEndings("\n");
    }
}
