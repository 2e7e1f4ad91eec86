using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
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
    /// <summary>The one target that is wanted; null for all.</summary>
    public string? Only { get; private init; }

    public int TableCount => Replication.Tables.Length + Replication.Skipped.Length;

    public static ResolvedModel Of(Project project)
    {
        var ddl = DdlReader.Read([.. project.Ddl.Select(file => new DdlSource(file))], new DdlOptions { DefaultDatabase = project.Options.Source.DefaultDatabase });
        var (registered, registeredFindings) = RegisteredSchemas.Read(project.Avro);
        var (selected, selectionFindings) = TableSelection.Of(project, ddl.Catalog, registered);
        var overrides = OverrideEntries.Of(project);
        var (tables, exclusionFindings) = ColumnExclusion.Apply(overrides, selected);
        var plan = ChangefeedPlan.Of(project, tables, registered);
        var replication = ReplicationBuilder.Build(plan.Changefeeds, registered);
        var targets = TargetRegistry.Resolve(project, overrides, replication);
        return new ResolvedModel(project.Options, replication, targets, ddl.Suppressions, WithoutEchoes(project,
        [
            .. ddl.Diagnostics,
            .. registeredFindings,
            .. selectionFindings,
            .. overrides.Findings,
            .. exclusionFindings,
            .. plan.Findings,
            .. replication.Findings,
            .. targets.SelectMany(target => target.Findings),
        ]));
    }

    // A schema that could not be used belongs to no table, and a table that could not be read matches no rule; saying so
    // beside the reason would send the reader elsewhere.
    private static ImmutableArray<Diagnostic> WithoutEchoes(Project project, ImmutableArray<Diagnostic> findings)
    {
        var broken = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place?.File).OfType<SourceFile>().ToHashSet();
        var anyInputBroken = broken.Overlaps([.. project.Ddl, .. project.Avro]);
        bool IsEcho(Diagnostic finding)
        {
            return (finding.Descriptor == AvroDiagnostics.ForeignSubject && finding.Place is { } place && broken.Contains(place.File))
                || (finding.Descriptor == ConfigurationDiagnostics.NoTables && anyInputBroken);
        }
        return [.. findings.Where(finding => !IsEcho(finding))];
    }

    /// <summary>One target alone, without the findings of the others and without the runbook, which tells of all.</summary>
    public ResolvedModel Limited(string only)
    {
        var others = Targets.Where(target => target.Name != only).SelectMany(target => target.Findings).ToHashSet(ReferenceEqualityComparer.Instance);
        return this with
        {
            Only = only,
            Targets = [.. Targets.Where(target => target.Name == only)],
            Findings = [.. Findings.Where(finding => !others.Contains(finding))],
        };
    }

    /// <summary>Every page of the output.</summary>
    public ImmutableArray<Page> Pages() => [.. Targets.SelectMany(target => target.Pages()), .. Only is null ? [RunbookPage.Of(this)] : ImmutableArray<Page>.Empty];
}
