using System.CommandLine;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Cli.Rendering;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Pipeline;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>inspect</c>: the model behind the files, as text or JSON on standard output; findings go to standard error.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var table = new Argument<string?>("table") { Description = "A table-filter rule such as tpcc.orders or tpcc.*; without it all tables.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How the model is printed.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
        var catalog = new Option<bool>("--catalog") { Description = "Prints the tables as the DDL leaves them, before TiCDC and targets." };
        var command = new Command("inspect", "Prints the model: topics, keys, and for each column the type rule that decided.\nExample: tidb-codegen inspect tpcc.orders --format json")
        {
            table, options.Config, format, catalog,
        };
        command.SetAction(arguments =>
        {
            var run = new ProjectRun(terminal, arguments, options);
            return run.Load() ? Print(terminal, run, arguments.GetValue(table), arguments.GetValue(catalog), arguments.GetValue(format) == "json") : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static int Print(Terminal terminal, ProjectRun run, string? rule, bool onlyCatalog, bool json)
    {
        var (filter, badRule) = TableFilter.Parse([rule ?? "*.*"]);
        if (badRule is not null)
        {
            terminal.Error.WriteLine($"error: `{rule}` is no table-filter rule; write db.table, with * and ? as wildcards");
            return ExitCode.CouldNotRun;
        }
        return onlyCatalog ? PrintCatalog(terminal, run, filter, json) : PrintModel(terminal, run, filter, json);
    }

    private static int PrintCatalog(Terminal terminal, ProjectRun run, TableFilter filter, bool json)
    {
        var project = run.Project!;
        var result = DdlReader.Read([.. project.Ddl.Select(file => new DdlSource(file))], new DdlOptions { DefaultDatabase = project.Options.Source.DefaultDatabase });
        run.Add(result.Diagnostics);
        var catalog = new TableCatalog([.. result.Catalog.Tables.Where(table => filter.Matches(table.Schema, table.Name))]);
        if (json)
            terminal.Out.Write(CatalogJson.Text(catalog));
        else
            ModelText.Write(terminal.Out, catalog);
        return run.Finish(ProjectRun.Plural(catalog.Tables.Length, "table"));
    }

    private static int PrintModel(Terminal terminal, ProjectRun run, TableFilter filter, bool json)
    {
        var model = ResolvedModel.Of(run.Project!);
        run.Add(model.Findings);
        if (json)
            terminal.Out.Write(ModelJson.Text(model, filter));
        else
            ModelText.Write(terminal.Out, model, filter);
        return run.Finish(ProjectRun.Plural(model.TableCount, "table"));
    }
}
