using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Tidb.CodeGen.Cli.Rendering;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pipeline;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary>What generate, check and lint have in common: find the configuration, load, plan, report.</summary>
internal sealed class ProjectRun
{
    private readonly Terminal _terminal;
    private readonly ParseResult _arguments;
    private readonly CommonOptions _options;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private string _configurationFolder = "";

    public ProjectRun(Terminal terminal, ParseResult arguments, CommonOptions options)
    {
        _terminal = terminal;
        _arguments = arguments;
        _options = options;
    }

    public Project? Project { get; private set; }

    public GeneratorResult? Result { get; private set; }

    public ImmutableArray<Diagnostic> Findings { get; private set; } = [];

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The output folder, full path.</summary>
    public string OutputFolder { get; private set; } = "";

    /// <summary>Loads and plans. False when there is no usable configuration; that is reported.</summary>
    public bool Plan(bool verify = false)
    {
        if (!LoadProject(out var findings))
            return false;
        OutputFolder = _arguments.GetValue(_options.Output) is { } output
            ? Path.GetFullPath(Path.Combine(_terminal.WorkingDirectory, output))
            : Path.GetFullPath(Path.Combine(_configurationFolder, Project.Options.Output));
        Plan(Project, findings, new GeneratorOptions { Only = _arguments.GetValue(_options.Only), Verify = verify });
        return true;
    }

    /// <summary>Plans a project that no configuration file describes.</summary>
    public void Plan(Project project, ImmutableArray<Diagnostic> findings, GeneratorOptions options)
    {
        Project = project;
        Result = Generator.Run(project, findings, options);
        Add(Result.Findings);
    }

    /// <summary>Loads only. False when there is no usable configuration; that is reported.</summary>
    public bool Load()
    {
        if (!LoadProject(out var findings))
            return false;
        Add(findings);
        return true;
    }

    [MemberNotNullWhen(true, nameof(Project))]
    private bool LoadProject(out ImmutableArray<Diagnostic> findings)
    {
        findings = [];
        if (FindConfiguration() is not { } path)
            return false;
        (Project, findings) = ProjectLoader.Load(path, _terminal.WorkingDirectory);
        _configurationFolder = Path.GetDirectoryName(path)!;
        if (Project is null)
            Report(findings);
        return Project is not null;
    }

    /// <summary>Adds findings of a later step.</summary>
    public void Add(IEnumerable<Diagnostic> findings)
    {
        var strict = _arguments.GetValue(_options.WarningsAsErrors);
        Findings = [.. Findings, .. findings.Select(finding =>
            strict && finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)];
    }

    /// <summary>Prints all findings and the closing line, and returns the exit code.</summary>
    public int Finish(string closing, bool drift = false)
    {
        Report(Findings);
        var errors = Findings.Count(finding => finding.Severity == Severity.Error);
        var warnings = Findings.Count(finding => finding.Severity == Severity.Warning);
        var seconds = _clock.Elapsed.TotalSeconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        _terminal.Error.WriteLine($"{closing} · {Plural(errors, "error")} · {Plural(warnings, "warning")} · {seconds} s");
        return Findings.Any(IsFatal) ? ExitCode.CouldNotRun : errors > 0 || drift ? ExitCode.Findings : ExitCode.Success;
    }

    public static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    // Configuration (7xxx), output (8xxx) and internal (9xxx) errors mean that the run could not do its work, as does a
    // configuration file that is no proper JSON.
    private bool IsFatal(Diagnostic finding)
    {
        return finding.Severity == Severity.Error && (finding.Descriptor.Number >= 7000 || finding.Place?.File == Project?.File);
    }

    private void Report(IReadOnlyList<Diagnostic> findings)
    {
        // `inspect` prints its model in the format asked for; its findings are text.
        var format = _arguments.GetResult(_options.Format) is null ? DiagnosticFormat.Text : _options.FormatOf(_arguments);
        var isData = format is DiagnosticFormat.Json or DiagnosticFormat.Sarif;
        DiagnosticRenderer.Render(isData ? _terminal.Out : _terminal.Error, findings, format);
    }

    private string? FindConfiguration()
    {
        if (_arguments.GetValue(_options.Config) is { } given)
        {
            var path = Path.GetFullPath(Path.Combine(_terminal.WorkingDirectory, given));
            if (File.Exists(path))
                return path;
            Report([ConfigurationDiagnostics.NoConfiguration.Anywhere(given)]);
            return null;
        }
        for (var folder = new DirectoryInfo(_terminal.WorkingDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, ProjectLoader.FileName);
            if (File.Exists(path))
                return path;
        }
        Report([ConfigurationDiagnostics.NoConfiguration.Anywhere(ProjectLoader.FileName)]);
        return null;
    }
}
