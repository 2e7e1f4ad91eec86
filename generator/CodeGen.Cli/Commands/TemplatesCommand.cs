using System.CommandLine;
using DiffPlex.Renderer;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>templates</c>: copies of the built-in templates to override, and how overrides differ from them.</summary>
internal static class TemplatesCommand
{
    public static Command Create(Terminal terminal)
    {
        return new Command("templates", "Copies built-in templates, and shows how overrides differ from them.") { Export(terminal), Diff(terminal) };
    }

    private static Command Export(Terminal terminal)
    {
        var names = new Argument<string[]>("names") { Description = "Templates or folders of them, such as snowflake/tables; without any all are copied.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to; `templates` of the configuration names it.", DefaultValueFactory = _ => "templates" };
        var force = new Option<bool>("--force") { Description = "Overwrites files that are there." };
        var command = new Command("export", "Copies built-in templates, to be changed as overrides.\nExample: tidb-codegen templates export snowflake/tables/40_apply.sql.sbn")
        {
            names, output, force,
        };
        command.SetAction(arguments => Export(terminal, arguments.GetValue(names) ?? [], arguments.GetRequiredValue(output), arguments.GetValue(force)));
        return command;
    }

    private static int Export(Terminal terminal, string[] names, string output, bool force)
    {
        var all = TemplateSource.BuiltIn();
        var unknown = names.Where(name => !all.Keys.Any(key => IsNamed(key, name))).ToList();
        foreach (var name in unknown)
        {
            var near = OptionNames.Nearest(name, all.Keys);
            terminal.Error.WriteLine($"error: there is no template `{name}`{(near is null ? "" : $"; did you mean `{near}`?")}");
        }
        if (unknown.Count > 0)
            return ExitCode.CouldNotRun;
        foreach (var source in all.Values.Where(source => names.Length == 0 || names.Any(name => IsNamed(source.Name, name))))
            Write(terminal, source, Path.GetFullPath(Path.Combine(terminal.WorkingDirectory, output, source.Name)), force);
        return ExitCode.Success;
    }

    private static bool IsNamed(string template, string name)
    {
        return template == name || template.StartsWith(name.TrimEnd('/') + "/", StringComparison.Ordinal);
    }

    private static void Write(Terminal terminal, TemplateSource source, string path, bool force)
    {
        if (File.Exists(path) && !force)
        {
            terminal.Error.WriteLine($"kept     {source.Name}");
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, source.File.ReadAll().Span);
        terminal.Error.WriteLine($"wrote    {source.Name}");
    }

    private static Command Diff(Terminal terminal)
    {
        var options = new CommonOptions();
        var command = new Command("diff", "Shows how the configuration's overrides differ from the built-in templates.\nExample: tidb-codegen templates diff") { options.Config };
        command.SetAction(arguments =>
        {
            var run = new ProjectRun(terminal, arguments, options);
            return run.Load() ? Diff(terminal, run) : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static int Diff(Terminal terminal, ProjectRun run)
    {
        var builtIn = TemplateSource.BuiltIn();
        var overrides = run.Project!.Templates.Overrides.ToList();
        var differing = overrides.Where(source => builtIn[source.Name].ReadText() != source.ReadText()).ToList();
        foreach (var source in differing)
        {
            var (from, to) = ("built-in/" + source.Name, source.File.Path);
            terminal.Out.Write(UnidiffRenderer.GenerateUnidiff(builtIn[source.Name].ReadText(), source.ReadText(), from, to).ReplaceLineEndings("\n"));
        }
        return run.Finish($"{ProjectRun.Plural(overrides.Count, "override")} · {ProjectRun.Plural(differing.Count, "difference")}");
    }
}
