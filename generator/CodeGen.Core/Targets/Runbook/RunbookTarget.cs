using System.Collections.Immutable;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>The README of an output folder: what there is, in which order, by whom.</summary>
internal static class RunbookTarget
{
    public static Page Page(RunbookView view)
    {
        return new Page("runbook/README.md.sbn", "README.md", new Dictionary<string, object>(StringComparer.Ordinal) { ["runbook"] = view });
    }
}

/// <summary>What the runbook sees.</summary>
internal sealed record RunbookView(
    Raw ChangefeedLabel, Raw CreateScript, Raw TopicsLabel, bool HasTicdc, bool HasSnowflake, Raw? DeployRole, Raw? ApplyRole, Raw? ConnectorRole,
    ImmutableArray<RunbookRow> Tables, ImmutableArray<RunbookSkipped> Skipped)
{
    public static RunbookView Of(ReplicationResult replication, ImmutableArray<TargetModel> targets, RunbookRoles roles)
    {
        var snowflake = targets.FirstOrDefault(target => target.Name == "snowflake")?.Tables ?? [];
        return new RunbookView(
            new Raw("TiCDC changefeed " + string.Join(", ", replication.Changefeeds.Select(changefeed => changefeed.Id))),
            new Raw(replication.Changefeeds.Length == 1 ? "ticdc/create-changefeed.sh" : "ticdc/<changefeed>/create-changefeed.sh"),
            new Raw(replication.Tables.Length == 1 ? "Kafka, 1 topic" : System.FormattableString.Invariant($"Kafka, {replication.Tables.Length} topics")),
            targets.Any(target => target.Name == "ticdc"),
            snowflake.Length > 0,
            Raw.Of(roles.Deploy),
            Raw.Of(roles.Apply),
            Raw.Of(roles.Connector),
            [.. replication.Tables.Select((table, i) => RunbookRow.Of(table, snowflake.Length > 0 ? snowflake[i] : null))],
            [.. replication.Skipped.Select(table => new RunbookSkipped(new Raw(table.Table.FullName), new Raw(table.Reason)))]);
    }
}

/// <summary>Who does what in Snowflake; null where the configuration names no role.</summary>
internal sealed record RunbookRoles(string? Deploy, string? Apply, string? Connector);

/// <summary>One table of the runbook.</summary>
internal sealed record RunbookRow(Raw Source, Raw Topic, QualifiedName? Landing, QualifiedName? Replica)
{
    public static RunbookRow Of(ReplicatedTable table, TargetTable? snowflake)
    {
        return new RunbookRow(new Raw(table.FullName), new Raw(table.Topic), snowflake?.Objects["landing"], snowflake?.Objects["replica"]);
    }
}

/// <summary>A table that is not replicated, and why.</summary>
internal sealed record RunbookSkipped(Raw Source, Raw Reason);
