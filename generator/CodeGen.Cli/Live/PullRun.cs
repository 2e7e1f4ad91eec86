using System.Collections.Immutable;
using Tidb.CodeGen.Cli.Live.Registry;
using Tidb.CodeGen.Cli.Live.Tidb;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pipeline;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>Everything the configured sources have.</summary>
/// <param name="Writer">Compares or writes it; null when an error was found.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Summary">For the closing line.</param>
internal sealed record PullResult(PullWriter? Writer, ImmutableArray<Diagnostic> Findings, string Summary);

/// <summary>Asks the sources: TiDB first, since the subjects follow from the tables.</summary>
internal sealed class PullRun(LiveProject live, PullOptions options, LiveProgress progress)
{
    private readonly ImmutableArray<PullSource> _sources = [.. Sources(options)];

    /// <summary>Asks all; a source that fails does not keep the other from being asked.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public async Task<PullResult> RunAsync(CancellationToken cancellation)
    {
        var (before, lockFindings) = ReadLock();
        if (lockFindings.Length > 0)
            return new PullResult(null, lockFindings, "");
        var tidb = await AskAsync(PullSource.Tidb, "source.ddl", live.Project.Options.Source.Ddl, "ddl/*.sql",
            folder => TidbPull.RunAsync(live, options.Tidb!, folder, progress, cancellation));
        var registry = await AskAsync(PullSource.Registry, "source.avro", live.Project.Options.Source.Avro, "avro/*.avsc",
            folder => AskRegistryAsync(before, tidb, folder, cancellation));
        ImmutableArray<SourceResult> results = [.. new[] { tidb, registry }.OfType<SourceResult>()];
        ImmutableArray<PulledFile> files = [.. results.SelectMany(result => result.Files)];
        ImmutableArray<Diagnostic> findings = [.. results.SelectMany(result => result.Findings), .. results.Any(result => result.HasErrors) ? [] : Emptied(before, files)];
        var writer = findings.Any(finding => finding.Severity == Severity.Error) ? null : new PullWriter(live.Folder, before, _sources, files);
        return new PullResult(writer, findings, string.Join(" · ", results.Select(result => result.Summary)));
    }

    private static IEnumerable<PullSource> Sources(PullOptions options)
    {
        if (options.Tidb is not null)
            yield return PullSource.Tidb;
        if (options.Registry is not null)
            yield return PullSource.Registry;
    }

    private (PullLock Lock, ImmutableArray<Diagnostic> Findings) ReadLock()
    {
        var path = Path.Combine(live.Folder, PullLock.FileName);
        return File.Exists(path) ? PullLockReader.Read(SourceFile.FromDisk(live.Display(PullLock.FileName), path)) : (PullLock.Empty, []);
    }

    private async Task<SourceResult?> AskAsync(PullSource source, string option, ImmutableArray<string> patterns, string example, Func<InputFolder, Task<SourceResult>> ask)
    {
        if (!_sources.Contains(source))
            return null;
        return patterns.IsEmpty
            ? SourceResult.Failed([PullDiagnostics.NoInputFolder.At(live.Project.PlaceOf("source"), source == PullSource.Tidb ? "pull.tidb" : "pull.registry", option, example)])
            : await ask(new InputFolder(patterns[0]));
    }

    private async Task<SourceResult> AskRegistryAsync(PullLock before, SourceResult? tidb, InputFolder folder, CancellationToken cancellation)
    {
        var (subjects, errors) = TableSubjects.Of(live.Project with { Ddl = DdlAfter(before, tidb), Avro = [] });
        // What is wrong with the DDL of a source that failed is reported with it, or will be gone with the next answer.
        return errors.Length > 0 && tidb is not { HasErrors: true }
            ? SourceResult.Failed(errors)
            : await RegistryPull.RunAsync(live, options.Registry!, subjects, folder, progress, cancellation);
    }

    // The DDL as it will be: what was pulled, and the files that pull does not touch.
    private ImmutableArray<SourceFile> DdlAfter(PullLock before, SourceResult? tidb)
    {
        if (tidb is null or { HasErrors: true })
            return live.Project.Ddl;
        var touched = tidb.Files.Select(file => file.Path).Concat(before.Of(PullSource.Tidb).Select(file => file.Key)).Select(live.Display).ToHashSet(StringComparer.Ordinal);
        return [.. tidb.Files.Select(file => file.AsSource()), .. live.Project.Ddl.Where(file => !touched.Contains(file.Path))];
    }

    private IEnumerable<Diagnostic> Emptied(PullLock before, ImmutableArray<PulledFile> files)
    {
        return _sources.Where(source => before.Of(source).Any() && files.All(file => file.Source != source))
            .Select(source => LiveDiagnostics.SourceEmpty.At(live.Project.PlaceOf(source == PullSource.Tidb ? "pull.tidb.host" : "pull.registry.url"),
                source == PullSource.Tidb ? "TiDB" : "the registry", before.Of(source).Count()));
    }
}
