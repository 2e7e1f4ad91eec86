using System.CommandLine;
using Tidb.CodeGen.Output;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>generate</c>: checks, plans, writes what changed.</summary>
internal static class GenerateCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var force = new Option<bool>("--force") { Description = "Overwrites files in the output folder that the manifest does not list." };
        var command = new Command("generate", "Checks the inputs and writes the files that changed; on any error nothing is written.\nExample: tidb-codegen generate --output output")
        {
            options.Config, options.Output, options.Format, options.WarningsAsErrors, force,
        };
        command.SetAction(arguments =>
        {
            var run = new ProjectRun(terminal, arguments, options);
            return run.Plan() ? Write(run, arguments.GetValue(force)) : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static int Write(ProjectRun run, bool force)
    {
        var tables = ProjectRun.Plural(run.Result!.TableCount, "table");
        if (run.HasErrors || run.Result.Plan is not { } plan)
            return run.Finish($"{tables} · nothing written");
        var written = OutputWriter.Apply(plan, run.OutputFolder, new OutputOptions { Force = force });
        run.Add(written.Findings);
        var removed = written.Removed > 0 ? $" · {written.Removed} removed" : "";
        return run.Finish($"{tables} · {ProjectRun.Plural(written.Planned, "file")} · {written.Written} written{removed}");
    }
}
