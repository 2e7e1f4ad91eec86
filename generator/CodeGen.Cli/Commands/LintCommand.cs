using System.CommandLine;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>lint</c>: findings only.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var command = new Command("lint", "Reports findings about the inputs; writes nothing.\nExample: tidb-codegen lint --format github")
        {
            options.Config, options.Format, options.WarningsAsErrors,
        };
        command.SetAction(arguments =>
        {
            var run = new ProjectRun(terminal, arguments, options);
            return run.Plan() ? run.Finish(ProjectRun.Plural(run.Result!.TableCount, "table")) : ExitCode.CouldNotRun;
        });
        return command;
    }
}
