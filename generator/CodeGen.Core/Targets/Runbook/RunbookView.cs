using System.Collections.Immutable;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>What the runbook sees.</summary>
internal sealed record RunbookView(
    Raw ChangefeedLabel, Raw TopicsLabel, Raw ChangefeedPage, Raw TopicScript, bool HasSnowflake, bool HasSqlserver, bool HasKsqldb, RunbookFacts Facts, RunbookSteps Steps,
    ImmutableArray<RunbookRow> Tables, ImmutableArray<RunbookSkipped> Skipped)
{
    public static RunbookView Of(ReplicationResult replication, ImmutableArray<TargetModel> targets, RunbookFacts facts)
    {
        ImmutableArray<TargetTable> TablesOf(string target) => targets.FirstOrDefault(model => model.Name == target)?.Tables ?? [];
        var (snowflake, sqlserver, ksqldb) = (TablesOf("snowflake"), TablesOf("sqlserver"), TablesOf("ksqldb"));
        var ticdc = targets.Any(target => target.Name == "ticdc") && !replication.Tables.IsEmpty;
        var folder = replication.Changefeeds.Length == 1 ? "ticdc/" : "ticdc/<changefeed>/";
        return new RunbookView(
            new Raw(LabelOf(replication.Changefeeds)),
            new Raw(replication.Tables.Length == 1 ? "Kafka, 1 topic" : FormattableString.Invariant($"Kafka, {replication.Tables.Length} topics")),
            new Raw(folder + (facts.HasForm ? "tidb-cloud-changefeed.md" : "create-changefeed.sh")),
            new Raw(folder + "create-topics.sh"),
            !snowflake.IsEmpty, !sqlserver.IsEmpty, !ksqldb.IsEmpty,
            facts,
            RunbookSteps.Of(facts, ticdc, !snowflake.IsEmpty, !sqlserver.IsEmpty, !ksqldb.IsEmpty),
            [.. replication.Tables.Select((table, i) => RunbookRow.Of(table, At(snowflake, i), At(sqlserver, i), At(ksqldb, i)))],
            [.. replication.Skipped.Select(table => new RunbookSkipped(new Raw(table.Table.FullName), new Raw(table.Reason)))]);
    }

    private static string LabelOf(ImmutableArray<Changefeed> changefeeds)
    {
        return changefeeds.IsEmpty ? "TiCDC" : "TiCDC changefeed " + string.Join(", ", changefeeds.Select(changefeed => changefeed.Id));
    }

    // A target that is not configured has no tables at all, any other one for each replicated table.
    private static TargetTable? At(ImmutableArray<TargetTable> tables, int index) => tables.IsEmpty ? null : tables[index];
}

/// <summary>One table of the runbook.</summary>
internal sealed record RunbookRow(Raw Source, Raw Topic, QualifiedName? Landing, QualifiedName? Replica, QualifiedName? Sqlserver, Raw? Ksqldb)
{
    public static RunbookRow Of(ReplicatedTable table, TargetTable? snowflake, TargetTable? sqlserver, TargetTable? ksqldb)
    {
        return new RunbookRow(
            new Raw(table.FullName), new Raw(table.Topic), snowflake?.Objects["landing"], snowflake?.Objects["replica"], sqlserver?.Objects["replica"],
            Raw.Of(ksqldb is null ? null : string.Join(", ", ksqldb.Objects.Values.Select(name => name.Name))));
    }
}

/// <summary>A table that is not replicated, and why.</summary>
internal sealed record RunbookSkipped(Raw Source, Raw Reason);
