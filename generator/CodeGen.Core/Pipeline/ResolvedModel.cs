using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Targets.Runbook;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Pipeline;

/// <summary>Everything resolved and nothing rendered: the tables that arrive, and what each target makes of them.</summary>
internal sealed record ResolvedModel(
    ProjectOptions Options,
    ReplicationResult Replication,
    ImmutableArray<TargetModel> Targets,
    ImmutableArray<Suppression> Suppressions,
    ImmutableArray<Diagnostic> Findings)
{
    public int TableCount => Replication.Tables.Length + Replication.Skipped.Length;

    public static ResolvedModel Of(Project project)
    {
        var ddl = DdlReader.Read([.. project.Ddl.Select(file => new DdlSource(file))], new DdlOptions { DefaultDatabase = project.Options.Source.DefaultDatabase });
        var (registered, registeredFindings) = RegisteredSchemas.Read(project.Avro);
        var (selected, selectionFindings) = TableSelection.Of(project, ddl.Catalog);
        var overrides = OverrideEntries.Of(project);
        var (tables, exclusionFindings) = ColumnExclusion.Apply(overrides, selected);
        var plan = ChangefeedPlan.Of(project, tables, registered);
        var replication = ReplicationBuilder.Build(plan.Changefeeds, registered);
        var environments = EnvironmentPlan.Of(project);
        var targets = TargetRegistry.Resolve(project, overrides, environments, replication);
        return new ResolvedModel(project.Options, replication, targets, ddl.Suppressions,
        [
            .. ddl.Diagnostics,
            .. registeredFindings,
            .. selectionFindings,
            .. overrides.Findings,
            .. exclusionFindings,
            .. plan.Findings,
            .. replication.Findings,
            .. environments.Findings(),
            .. targets.SelectMany(target => target.Findings),
        ]);
    }

    /// <summary>Every page of the output.</summary>
    public ImmutableArray<Page> Pages() => [.. Targets.SelectMany(target => target.Pages()), RunbookPage()];

    private Page RunbookPage()
    {
        var roles = Options.Targets.Snowflake?.Roles;
        return RunbookTarget.Page(RunbookView.Of(Replication, Targets, new RunbookRoles(roles?.Deploy, roles?.Apply, roles?.Connector)));
    }
}
