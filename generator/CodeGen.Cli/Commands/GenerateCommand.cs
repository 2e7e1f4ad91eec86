using System.CommandLine;
using System.CommandLine.Parsing;
using Tidb.CodeGen.Cli.Rendering;
using Tidb.CodeGen.Output;
using Tidb.CodeGen.Pipeline;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>generate</c>: checks, plans, writes what changed; or prints what it would write.</summary>
internal sealed class GenerateCommand
{
    private readonly CommonOptions _options = new();
    private readonly Option<bool> _force = new("--force") { Description = "Overwrites files in the output folder that the manifest does not list." };
    private readonly Option<bool> _verify = new("--verify") { Description = "Reads every generated text again before anything is written." };
    private readonly Option<bool> _stdout = new("--stdout") { Description = "Prints the files instead of writing them." };
    private readonly Option<string[]> _ddl = new("--ddl") { Description = "DDL files, or - for standard input; no configuration is read. Needs --target and --stdout." };
    private readonly Option<string?> _target = new Option<string?>("--target") { Description = "What to print for --ddl." }.AcceptOnlyFromAmong(TargetNames.All);
    private readonly Option<string?> _database = new("--database") { Description = "Database of tables whose DDL names none, for --ddl." };
    private readonly Terminal _terminal;

    private GenerateCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var generate = new GenerateCommand(terminal);
        var command = new Command("generate", """
            Checks the inputs and writes the files that changed; on any error nothing is written.
            Example: tidb-codegen generate --output output
            Example: mysqldump … | tidb-codegen generate --ddl - --database shop --target snowflake --stdout
            """)
        {
            generate._options.Config, generate._options.Output, generate._options.Only, generate._options.Format, generate._options.WarningsAsErrors,
            generate._force, generate._verify, generate._stdout, generate._ddl, generate._target, generate._database,
        };
        command.Validators.Add(generate.Validate);
        command.SetAction(generate.Run);
        return command;
    }

    private void Validate(CommandResult result)
    {
        var hasDdl = result.GetResult(_ddl) is not null;
        if (hasDdl && (result.GetValue(_target) is null || !result.GetValue(_stdout)))
            result.AddError("--ddl needs --target and --stdout");
        if (!hasDdl && (result.GetResult(_target) is not null || result.GetResult(_database) is not null))
            result.AddError("--target and --database are for --ddl; --only limits a configuration to one target");
        if (hasDdl && (result.GetResult(_options.Config) is not null || result.GetResult(_options.Only) is not null))
            result.AddError("--ddl reads no configuration: --config and --only do not go with it");
        if (result.GetValue(_stdout) && (result.GetResult(_options.Output) is not null || result.GetValue(_force)))
            result.AddError("--stdout writes no file: --output and --force do not go with it");
    }

    private int Run(ParseResult arguments)
    {
        var run = new ProjectRun(_terminal, arguments, _options);
        if (!(arguments.GetValue(_ddl) is { Length: > 0 } ddl ? PlanDdl(run, arguments, ddl) : run.Plan(arguments.GetValue(_verify))))
            return ExitCode.CouldNotRun;
        var tables = ProjectRun.Plural(run.Result!.TableCount, "table");
        if (run.HasErrors || run.Result.Plan is not { } plan)
            return run.Finish($"{tables} · nothing written");
        return arguments.GetValue(_stdout) ? Print(run, plan, tables) : Write(run, plan, tables, arguments.GetValue(_force));
    }

    private bool PlanDdl(ProjectRun run, ParseResult arguments, string[] ddl)
    {
        var target = arguments.GetValue(_target)!;
        if (DdlProject.Load(_terminal, ddl, target, arguments.GetValue(_database)) is not var (project, findings))
            return false;
        run.Plan(project, findings, new GeneratorOptions { Only = target, Verify = arguments.GetValue(_verify) });
        return true;
    }

    private int Print(ProjectRun run, FilePlan plan, string tables)
    {
        foreach (var file in plan.Files)
            _terminal.Out.Write(PlanText.Of(file));
        return run.Finish($"{tables} · {ProjectRun.Plural(plan.Files.Length, "file")} · 0 written");
    }

    private static int Write(ProjectRun run, FilePlan plan, string tables, bool force)
    {
        var written = OutputWriter.Apply(plan, run.OutputFolder, new OutputOptions { Force = force });
        run.Add(written.Findings);
        var removed = written.Removed > 0 ? $" · {written.Removed} removed" : "";
        return run.Finish($"{tables} · {ProjectRun.Plural(written.Planned, "file")} · {written.Written} written{removed}");
    }
}
