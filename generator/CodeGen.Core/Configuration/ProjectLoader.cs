using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Configuration;

/// <summary>Everything a run reads.</summary>
/// <param name="Options">The configuration.</param>
/// <param name="File">The configuration file.</param>
/// <param name="Places">Where each configured value stands, by path.</param>
/// <param name="Ddl">DDL files in folding order.</param>
/// <param name="Avro">Registered schemas, by path.</param>
/// <param name="Templates">The templates.</param>
public sealed record Project(
    ProjectOptions Options,
    SourceFile File,
    IReadOnlyDictionary<string, Span> Places,
    ImmutableArray<SourceFile> Ddl,
    ImmutableArray<SourceFile> Avro,
    TemplateSet Templates)
{
    /// <summary>The place of a configured value, or the start of the file when it is not written there.</summary>
    public Span PlaceOf(string path) => Places.TryGetValue(path, out var place) ? place : Span.StartOf(File);
}

/// <summary>Reads a configuration file and finds the files it names.</summary>
public static class ProjectLoader
{
    /// <summary>The name of the configuration file.</summary>
    public const string FileName = "tidb-codegen.json";

    /// <summary>
    /// Reads the configuration at <paramref name="fullPath"/>. <paramref name="workingDirectory"/> only shortens the paths
    /// that findings print. The project is null when the file cannot be read as a configuration.
    /// </summary>
    /// <exception cref="IOException">The file exists but cannot be read.</exception>
    public static (Project? Project, ImmutableArray<Diagnostic> Findings) Load(string fullPath, string workingDirectory)
    {
        return Load(SourceFile.FromDisk(Display(fullPath, workingDirectory), fullPath), Path.GetDirectoryName(fullPath)!, workingDirectory);
    }

    /// <summary>Reads a configuration whose paths are relative to <paramref name="folder"/>.</summary>
    public static (Project? Project, ImmutableArray<Diagnostic> Findings) Load(SourceFile file, string folder, string workingDirectory)
    {
        var (json, findings) = JsonReader.Read(file, JsonDialect.Configuration);
        if (json is not JsonObject root)
            return (null, json is null ? findings : [ConfigurationDiagnostics.OptionOfWrongType.At(json.Span, FileName, "an object")]);
        var binder = new OptionBinder();
        var options = (ProjectOptions)binder.BindRecord(root, typeof(ProjectOptions), "");
        var files = new ProjectFiles(folder, workingDirectory, file, binder.Places);
        var ddl = files.Expand("source.ddl", options.Source.Ddl);
        var avro = files.Expand("source.avro", options.Source.Avro);
        var (templates, templateFindings) = TemplateSet.Load(files.Overrides(options.Templates));
        return (new Project(options, file, binder.Places, ddl, avro, templates),
            [.. findings, .. binder.Findings, .. files.Findings, .. templateFindings]);
    }

    /// <summary>A path as findings print it: relative to the working directory when it lies below, with <c>/</c>.</summary>
    internal static string Display(string fullPath, string workingDirectory)
    {
        var relative = Path.GetRelativePath(workingDirectory, fullPath);
        var path = relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative;
        return path.Replace(Path.DirectorySeparatorChar, '/');
    }
}

/// <summary>Finds the files that a configuration names.</summary>
internal sealed class ProjectFiles(string folder, string workingDirectory, SourceFile configuration, IReadOnlyDictionary<string, Span> places)
{
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Findings => _findings.ToImmutable();

    /// <summary>The files of each pattern, patterns in the order given, each file once; a pattern without files is an error.</summary>
    public ImmutableArray<SourceFile> Expand(string option, ImmutableArray<string> patterns)
    {
        var files = new List<string>();
        for (var i = 0; i < patterns.Length; i++)
        {
            var found = Find(patterns[i]);
            if (found.Count == 0)
                _findings.Add(ConfigurationDiagnostics.NoSuchFile.At(PlaceOf(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{option}[{i}]")), patterns[i]));
            files.AddRange(found.Where(file => !files.Contains(file, StringComparer.Ordinal)));
        }
        return [.. files.Select(file => SourceFile.FromDisk(ProjectLoader.Display(file, workingDirectory), file))];
    }

    /// <summary>All template files below the overrides' folder.</summary>
    public IEnumerable<TemplateSource> Overrides(string? templates)
    {
        if (templates is null)
            return [];
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, templates)));
        if (!Directory.Exists(root))
        {
            _findings.Add(ConfigurationDiagnostics.NoSuchFile.At(PlaceOf("templates"), templates));
            return [];
        }
        var files = Directory.EnumerateFiles(root, "*.sbn", SearchOption.AllDirectories).ToLookup(file => LeavesFolder(root, file));
        foreach (var outside in files[true].Order(StringComparer.Ordinal))
            _findings.Add(TemplateDiagnostics.TemplateOutside.At(PlaceOf("templates"), ProjectLoader.Display(outside, workingDirectory)));
        return files[false].Select(file => new TemplateSource(
            Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'),
            SourceFile.FromDisk(ProjectLoader.Display(file, workingDirectory), file),
            IsOverride: true));
    }

    // Links may lead from one place below the folder to another.
    private static bool LeavesFolder(string root, string file)
    {
        for (var part = file; part.Length > root.Length; part = Path.GetDirectoryName(part)!)
        {
            FileSystemInfo entry = Directory.Exists(part) ? new DirectoryInfo(part) : new FileInfo(part);
            if (entry.ResolveLinkTarget(returnFinalTarget: true) is { } target && !target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private Span PlaceOf(string path) => places.TryGetValue(path, out var place) ? place : Span.StartOf(configuration);

    private List<string> Find(string pattern)
    {
        var plain = Path.GetFullPath(Path.Combine(folder, pattern));
        if (File.Exists(plain))
            return [plain];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        return [.. matcher.GetResultsInFullPath(folder).Select(Path.GetFullPath).Order(StringComparer.Ordinal)];
    }
}
