using System.CommandLine;
using Tidb.CodeGen.Output;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>check</c>: the same plan against the files on disk; writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var command = new Command("check", "Compares what would be generated with the files on disk; exit code 1 when they differ.\nExample: tidb-codegen check")
        {
            options.Config, options.Output, options.Only, options.Format, options.WarningsAsErrors,
        };
        command.SetAction(arguments =>
        {
            var run = new ProjectRun(terminal, arguments, options);
            return run.Plan() ? Compare(terminal, run) : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static int Compare(Terminal terminal, ProjectRun run)
    {
        var tables = ProjectRun.Plural(run.Result!.TableCount, "table");
        if (run.HasErrors || run.Result.Plan is not { } plan)
            return run.Finish($"{tables} · nothing compared");
        var drift = OutputWriter.Compare(plan, run.OutputFolder);
        run.Add(drift.Findings);
        foreach (var file in drift.Files)
        {
            terminal.Out.WriteLine($"{Name(file.Kind),-9} {file.Path}");
            terminal.Out.Write(file.Diff);
        }
        return run.Finish($"{tables} · {ProjectRun.Plural(drift.Planned, "file")} · {ProjectRun.Plural(drift.Files.Length, "difference")}", drift.Files.Length > 0);
    }

    private static string Name(DriftKind kind) => kind == DriftKind.LeftOver ? "left over" : kind.ToString().ToLowerInvariant();
}
