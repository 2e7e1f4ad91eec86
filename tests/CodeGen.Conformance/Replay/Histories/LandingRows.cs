using Tidb.CodeGen.Conformance.Replay.Accounts;
using static System.FormattableString;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Records as the connector writes them.</summary>
internal static class LandingRows
{
    // What a string converter makes of Confluent's framing: a magic byte, four bytes of schema id, binary Avro.
    private const string UnreadableKey = "\"\\u0000\\u0000\\u0000\\u0000\\u0001\\u0002\"";

    public static LandingRow Of(TopicRecord record, SourceTable table, WireOptions wire)
    {
        return new LandingRow(Metadata(record, table), record.Noise switch
        {
            Noise.WrappedRow => "{\"val\":" + Row(record, table, wire) + "}",
            Noise.WrappedTombstone => "{\"val\":null}",
            Noise.UnreadableTombstone => Tombstone(record),
            _ => record.Change.IsDelete ? Tombstone(record) : Row(record, table, wire),
        });
    }

    private static string? Tombstone(TopicRecord record) => record.IsNullTombstone ? null : "{}";

    private static string Metadata(TopicRecord record, SourceTable table)
    {
        var isTombstone = record.Noise == Noise.UnreadableTombstone || record.Noise == Noise.None && record.Change.IsDelete;
        var key = record.HasUnreadableKey || record.Noise == Noise.UnreadableTombstone ? UnreadableKey : "{" + Members(record, table, column => column.IsKey) + "}";
        // Exactly one of two names, by the topic's message.timestamp.type; a classic tombstone carries schema_id 0.
        var time = record.Partition == 1 ? "LogAppendTime" : "CreateTime";
        var schema = isTombstone && !record.IsNullTombstone ? ",\"schema_id\":0" : "";
        return Invariant($"{{\"topic\":\"t\",\"offset\":{record.Offset},\"partition\":{record.Partition},\"{time}\":{record.CreateMs},\"key\":{key}{schema}}}");
    }

    private static string Row(TopicRecord record, SourceTable table, WireOptions wire)
    {
        var ts = record.Change.CommitTs;
        var extension = wire.TidbExtension ? Invariant($",\"_tidb_op\":\"u\",\"_tidb_commit_ts\":{ts},\"_tidb_commit_physical_time\":{ts >> 18}") : "";
        return "{" + Members(record, table, _ => true) + extension + "}";
    }

    private static string Members(TopicRecord record, SourceTable table, Func<SourceColumn, bool> includes)
    {
        return string.Join(',', table.Columns.Zip(record.Change.Row.Values).Where(pair => includes(pair.First))
            .Select(pair => SourceValues.Quote(pair.First.Name) + ":" + pair.Second.Json));
    }
}
