using System.CommandLine;
using Tidb.CodeGen.Cli.Commands;
using Tidb.CodeGen.Cli.Rendering;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli;

/// <summary>The command line: one file per command in <c>Commands</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and returns the exit code.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Generates replicas of TiDB tables: Snowflake DDL, STREAM, MERGE, TASK and the TiCDC changefeed, as text to review.")
        {
            GenerateCommand.Create(terminal),
            CheckCommand.Create(terminal),
            LintCommand.Create(terminal),
            InspectCommand.Create(terminal),
            InitCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            TemplatesCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                terminal.Error.WriteLine(error.Message);
            terminal.Error.WriteLine("run `tidb-codegen --help`");
            return ExitCode.CouldNotRun;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine("error: " + e.Message);
            return ExitCode.CouldNotRun;
        }
        catch (Exception e)
        {
            DiagnosticRenderer.Render(terminal.Error, [InternalDiagnostics.Unexpected.Anywhere(e.GetType().Name, e.Message)], DiagnosticFormat.Text);
            terminal.Error.WriteLine(e.StackTrace);
            return ExitCode.CouldNotRun;
        }
    }
}
