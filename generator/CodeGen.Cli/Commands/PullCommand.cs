using System.CommandLine;
using Tidb.CodeGen.Checks;
using Tidb.CodeGen.Cli.Live;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>pull</c>: registered schemas and live DDL into input files. The only command that uses the network.</summary>
internal static class PullCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var check = new Option<bool>("--check") { Description = "Compares the sources with the files and writes nothing; exit code 1 when they differ." };
        var force = new Option<bool>("--force") { Description = "Overwrites files that an earlier pull did not write." };
        var command = new Command("pull", """
            Writes the DDL of TiDB's tables and the schemas of the registry to the input folders, as the configuration's `pull` says.
            All files are written or none; ids and versions go to tidb-codegen.lock.json. Secrets come from the environment.
            Example: REGISTRY_SECRET=… tidb-codegen pull --check
            """)
        {
            options.Config, check, force, options.Format, options.WarningsAsErrors,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            var run = new ProjectRun(terminal, arguments, options);
            // Folders that are still empty are what pull is for.
            if (!run.Load(finding => finding.Descriptor != ConfigurationDiagnostics.NoSuchFile))
                return ExitCode.CouldNotRun;
            return await RunAsync(terminal, run, arguments.GetValue(check), arguments.GetValue(force), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ProjectRun run, bool check, bool force, CancellationToken cancellation)
    {
        run.Add(PullSecrets.Check(run.Project!.Options.Pull));
        if (run.Project.Options.Pull is not { } options || options is { Registry: null, Tidb: null })
            run.Add([PullDiagnostics.NothingToPull.Anywhere("the configuration names no source")]);
        else if (!run.HasErrors)
            return await AskAsync(terminal, run, options, check, force, cancellation);
        return run.Finish("nothing pulled");
    }

    private static async Task<int> AskAsync(Terminal terminal, ProjectRun run, PullOptions options, bool check, bool force, CancellationToken cancellation)
    {
        var project = run.Project!;
        var live = new LiveProject(project, run.ConfigurationFolder, terminal.WorkingDirectory, new Secrets(project, Environment.GetEnvironmentVariable));
        Task<PullResult> Ask(LiveProgress progress) => new PullRun(live, options, progress).RunAsync(cancellation);
        PullResult result;
        try
        {
            result = terminal.ShowsProgress ? await ProgressBar.ShowAsync(terminal.Error, Ask) : await Ask(LiveProgress.None);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Error.WriteLine("stopped; nothing written");
            return ExitCode.CouldNotRun;
        }
        var policy = new FindingPolicy(project.Options.Diagnostics, []);
        run.Add(policy.Apply(result.Findings));
        if (result.Writer is not { } writer || run.HasErrors)
            return run.Finish(check ? "nothing compared" : "nothing written");
        return check ? Compare(terminal, run, writer, result.Summary) : Write(run, writer, policy, result.Summary, force);
    }

    private static int Compare(Terminal terminal, ProjectRun run, PullWriter writer, string summary)
    {
        var drift = writer.Compare();
        run.Add(drift.Findings);
        CheckCommand.Print(terminal, drift);
        return run.Finish($"{summary} · {ProjectRun.Plural(drift.Planned, "file")} · {ProjectRun.Plural(drift.Files.Length, "difference")}", drift.Files.Length > 0);
    }

    private static int Write(ProjectRun run, PullWriter writer, FindingPolicy policy, string summary, bool force)
    {
        var written = writer.Apply(force);
        run.Add(policy.Apply(written.Findings));
        var removed = written.Removed > 0 ? $" · {written.Removed} removed" : "";
        return run.Finish($"{summary} · {ProjectRun.Plural(written.Planned, "file")} · {written.Written} written{removed}");
    }
}
