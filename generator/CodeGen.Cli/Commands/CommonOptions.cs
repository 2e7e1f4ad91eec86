using System.CommandLine;
using Tidb.CodeGen.Cli.Rendering;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Config { get; } = new("--config", "-c")
    {
        Description = "The configuration; without it tidb-codegen.json is looked for in this folder and those above.",
    };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "The output folder, instead of the configuration's." };

    public Option<string?> Only { get; } = new Option<string?>("--only")
    {
        Description = "One target alone; what the manifest lists for the others stays as it is.",
    }.AcceptOnlyFromAmong(TargetNames.All);

    public Option<string> Format { get; } = new Option<string>("--format")
    {
        Description = "How findings are printed.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong([.. Enum.GetNames<DiagnosticFormat>().Select(name => name.ToLowerInvariant())]);

    public DiagnosticFormat FormatOf(ParseResult arguments) => Enum.Parse<DiagnosticFormat>(arguments.GetRequiredValue(Format), ignoreCase: true);

    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors") { Description = "Treats every warning as an error." };
}
