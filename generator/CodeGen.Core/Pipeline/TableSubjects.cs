using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>The registry subjects under which TiCDC registers the schemas of the selected tables.</summary>
internal static class TableSubjects
{
    /// <summary>
    /// Key and value subject of every table that is replicated, and the errors that keep tables or topics from being known.
    /// What registered schemas say plays no part: topics follow from the configuration alone.
    /// </summary>
    public static (ImmutableArray<string> Subjects, ImmutableArray<Diagnostic> Errors) Of(Project project)
    {
        var ddl = DdlReader.Read([.. project.Ddl.Select(file => new DdlSource(file))], new DdlOptions { DefaultDatabase = project.Options.Source.DefaultDatabase });
        var nothing = RegisteredSchemas.Read([]).Schemas;
        var (selected, selectionFindings) = TableSelection.Of(project, ddl.Catalog, nothing);
        var plan = ChangefeedPlan.Of(project, selected, nothing);
        var tables = ReplicationBuilder.Build(plan.Changefeeds, nothing).Tables;
        var errors = ddl.Diagnostics.Concat(selectionFindings).Concat(plan.Findings).Where(finding => finding.Severity == Severity.Error);
        return ([.. tables.Select(table => TopicName.SubjectOf(table.Topic)).Distinct(StringComparer.Ordinal)
            .SelectMany(subject => new[] { subject + "-key", subject + "-value" })], [.. errors]);
    }
}
