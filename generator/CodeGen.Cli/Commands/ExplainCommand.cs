using System.CommandLine;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>explain</c>: the long text of a diagnostic.</summary>
internal static partial class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("code") { Description = "A code or slug; without it all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explains a diagnostic.\nExample: tidb-codegen explain TCG2001") { code };
        command.SetAction(arguments => Run(terminal, arguments.GetValue(code)));
        return command;
    }

    private static int Run(Terminal terminal, string? code)
    {
        if (code is null)
        {
            foreach (var descriptor in DiagnosticCatalog.All)
                terminal.Out.WriteLine($"{descriptor.Code}  {Name(descriptor.Severity),-7}  {descriptor.Slug}");
            return ExitCode.Success;
        }
        if (DiagnosticCatalog.Find(code) is not { } found)
        {
            var near = OptionNames.Nearest(code, DiagnosticCatalog.All.SelectMany(descriptor => new[] { descriptor.Slug, descriptor.Code }));
            terminal.Error.WriteLine($"there is no diagnostic `{code}`; {(near is null ? "" : $"did you mean `{near}`? ")}`tidb-codegen explain` lists all");
            return ExitCode.CouldNotRun;
        }
        terminal.Out.WriteLine($"{found.Code} {found.Slug} ({Name(found.Severity)})");
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(found.Explanation);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"message: {WithoutArguments(found.Message)}");
        if (WithoutArguments(found.Help) is not "…" and var help)
            terminal.Out.WriteLine($"help:    {help}");
        return ExitCode.Success;
    }

    private static string WithoutArguments(string text) => Argument().Replace(text, "…");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();
}
