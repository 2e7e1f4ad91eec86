using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Cli.Commands;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Live.Registry;

/// <summary>The wanted subjects of a registry, as files.</summary>
internal sealed class RegistryPull
{
    private readonly LiveProject _live;
    private readonly RegistryOptions _options;
    private readonly RegistryClient _client;
    private readonly SubjectSelection _selection;
    private readonly string? _context;
    private readonly InputFolder _folder;

    private RegistryPull(LiveProject live, RegistryClient client, RegistryOptions options, IEnumerable<string> ofTables, InputFolder folder)
    {
        _live = live;
        _options = options;
        _client = client;
        _context = Subject.Normalize(options.Context);
        _selection = SubjectSelection.Of(ofTables, options.Subjects, options.Versions.Keys, _context);
        _folder = folder;
    }

    /// <summary>Pulls the subjects of the tables and those the patterns name.</summary>
    public static async Task<SourceResult> RunAsync(
        LiveProject live, RegistryOptions options, IEnumerable<string> ofTables, InputFolder folder, LiveProgress progress, CancellationToken cancellation)
    {
        var (settings, findings) = RegistrySettings.Of(live, options);
        if (settings is null)
            return SourceResult.Failed(findings);
        using var http = new RegistryHttp(settings, new RetryPolicy(options.Retries), live.Secrets);
        var pull = new RegistryPull(live, new RegistryClient(http, settings, live.Secrets), options, ofTables, folder);
        return pull._selection.IsEmpty
            ? SourceResult.Failed([PullDiagnostics.NothingToPull.At(settings.Place, "no table is selected, and `pull.registry.subjects` names no subject")])
            : await pull.RunAsync(progress, cancellation);
    }

    private async Task<SourceResult> RunAsync(LiveProgress progress, CancellationToken cancellation)
    {
        List<Subject> wanted;
        try
        {
            wanted = await WantedAsync(cancellation);
        }
        catch (LiveFailure failure)
        {
            return SourceResult.Failed(failure.Findings);
        }
        var (schemas, failures) = await LiveWork.ForEachAsync(
            wanted, _options.Connections, (subject, token) => _client.FindAsync(subject, PinOf(subject), token), progress.Begin("schemas", wanted.Count), cancellation);
        if (failures.Length > 0)
            return SourceResult.Failed(failures);
        var found = wanted.Zip(schemas).Where(pair => pair.Second is not null).Select(pair => (Subject: pair.First, Schema: pair.Second!)).ToList();
        var files = found.Select(pair => FileOf(pair.Subject, pair.Schema)).ToImmutableArray();
        var missing = wanted.Count - found.Count;
        var summary = ProjectRun.Plural(found.Count, "subject") + (missing > 0 ? $" ({missing} not registered)" : "");
        return new SourceResult(files, [.. files.SelectMany(Check), .. found.SelectMany(pair => Valid(pair.Subject, pair.Schema)), .. Unused(found)], summary);
    }

    private async Task<List<Subject>> WantedAsync(CancellationToken cancellation)
    {
        var wanted = _selection.Named.ToHashSet();
        foreach (var context in _selection.Listed)
            wanted.UnionWith((await _client.ListAsync(context, cancellation)).Where(_selection.IsWanted));
        return [.. wanted.OrderBy(subject => subject.Qualified, StringComparer.Ordinal)];
    }

    private int? PinOf(Subject subject)
    {
        foreach (var (name, version) in _options.Versions)
        {
            if (Subject.Parse(name, _context) == subject)
                return version;
        }
        return null;
    }

    private PulledFile FileOf(Subject subject, RegisteredSchema schema)
    {
        return PulledFile.Of(_folder.PathOf(InputFolder.NameOf(subject, _context)), CanonicalSchema.Of(schema.Schema), PullSource.Registry, subject.Qualified) with
        {
            Version = schema.Version,
            Id = schema.Id,
        };
    }

    private IEnumerable<Diagnostic> Check(PulledFile file)
    {
        if (!InputFolder.FitsFileSystem(Path.GetFileName(file.Path)))
            yield return PullDiagnostics.SubjectNameTooLong.Anywhere(file.Name);
        if (!_folder.Takes(file.Path))
            yield return PullDiagnostics.InputNotTaken.At(_live.Project.PlaceOf("source.avro[0]"), file.Path, _folder.Pattern, "avro/*.avsc");
    }

    // The same judgement as `generate` makes, before anything is written.
    private static ImmutableArray<Diagnostic> Valid(Subject subject, RegisteredSchema schema)
    {
        var place = FormattableString.Invariant($"subjects/{subject}/versions/{schema.Version}");
        return AvroSchemaReader.Read(SourceFile.FromText(place, CanonicalSchema.Of(schema.Schema))).Findings;
    }

    private IEnumerable<Diagnostic> Unused(List<(Subject Subject, RegisteredSchema Schema)> found)
    {
        return _selection.WithoutEffect([.. found.Select(pair => pair.Subject)])
            .Select(i => LiveDiagnostics.SubjectMatchesNothing.At(_live.Project.PlaceOf(FormattableString.Invariant($"pull.registry.subjects[{i}]")), _options.Subjects[i]));
    }
}
