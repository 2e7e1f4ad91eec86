using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Output;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Targets.Runbook;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.Targets.TiCdc;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Pipeline;

/// <summary>Everything resolved and nothing rendered: the tables that arrive, and what each target makes of them.</summary>
internal sealed record ResolvedModel(
    ProjectOptions Options,
    ReplicationResult Replication,
    ImmutableArray<SnowflakeTable> Snowflake,
    ImmutableArray<Suppression> Suppressions,
    ImmutableArray<Diagnostic> Findings)
{
    public int TableCount => Replication.Tables.Length + Replication.Skipped.Length;

    /// <summary>What each target makes of the tables.</summary>
    public IEnumerable<TargetTable> TargetTables => Snowflake;

    public static ResolvedModel Of(Project project)
    {
        var ddl = DdlReader.Read([.. project.Ddl.Select(file => new DdlSource(file))], new DdlOptions { DefaultDatabase = project.Options.Source.DefaultDatabase });
        var (registered, registeredFindings) = RegisteredSchemas.Read(project.Avro);
        var (changefeed, changefeedFindings) = ChangefeedBuilder.Build(project, registered);
        var (selected, selectionFindings) = TableSelection.Of(project, ddl.Catalog);
        var replication = ReplicationBuilder.Build(selected, changefeed, registered);
        ImmutableArray<SnowflakeTable> snowflake = project.Options.Targets.Snowflake is { } options
            ? [.. replication.Tables.Select(table => SnowflakeResolver.Resolve(table, options, SnowflakeTypes.Default))]
            : [];
        return new ResolvedModel(project.Options, replication, snowflake, ddl.Suppressions,
        [
            .. ddl.Diagnostics,
            .. registeredFindings,
            .. changefeedFindings,
            .. selectionFindings,
            .. replication.Findings,
            .. snowflake.SelectMany(table => table.Findings),
            .. SnowflakeResolver.CheckTogether(snowflake),
        ]);
    }

    /// <summary>Every page of the output, per table and per output.</summary>
    public ImmutableArray<Page> Pages() => [.. TiCdcPages(), .. SnowflakePages(), RunbookPage()];

    private IEnumerable<Page> TiCdcPages()
    {
        return Options.Targets.Ticdc is null
            ? []
            : [
                .. Replication.Tables.SelectMany(TiCdcTarget.PerTable),
                .. TiCdcTarget.PerOutput(Replication.Changefeed, Options.Ticdc, Options.Source.Tables, Replication.Skipped),
            ];
    }

    private IEnumerable<Page> SnowflakePages()
    {
        if (Options.Targets.Snowflake is not { } options)
            return [];
        var folders = FileNames.Of(Snowflake.Select(table => (table.Source.Schema, table.Source.Name)));
        return [
            .. Snowflake.SelectMany((table, i) => SnowflakeTarget.PerTable(table, folders[i], options)),
            .. SnowflakeTarget.PerOutput(Snowflake, options),
        ];
    }

    private Page RunbookPage()
    {
        var roles = Options.Targets.Snowflake?.Roles;
        return RunbookTarget.Page(RunbookView.Of(
            Options.Ticdc.Id, Snowflake, Replication.Tables, Replication.Skipped, Options.Targets.Ticdc is not null,
            new RunbookRoles(roles?.Deploy, roles?.Apply, roles?.Connector)));
    }
}
