using System.Collections.Frozen;
using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>Columns that are there because the sink stops when a field of the record has none.</summary>
internal static class SqlServerSinkColumns
{
    private static readonly FrozenDictionary<string, (string Type, string Note)> Extension = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["_tidb_op"] = ("nvarchar(1)", "c insert, u update"),
        ["_tidb_commit_ts"] = ("bigint", "TSO of the commit"),
        ["_tidb_commit_physical_time"] = ("bigint", "time of the commit, ms since 1970 in UTC"),
        ["_tidb_row_level_checksum"] = ("nvarchar(20)", "CRC32 of the row"),
        ["_tidb_corrupted"] = ("bit", "1 when TiCDC found the checksum wrong"),
        ["_tidb_checksum_version"] = ("int", "version of the checksum"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The field that carries the time of the commit.</summary>
    public const string CommitTime = "_tidb_commit_physical_time";

    /// <summary>Fields of the value record that are no column of the source's rows.</summary>
    public static ImmutableArray<SinkColumn> Of(ReplicatedTable table, SqlServerColumnResolver types)
    {
        var fields = table.Columns.Select(column => column.Field).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Virtual(table).Where(column => !fields.Contains(TopicName.Sanitize(column.Name))).Select(column => Valueless(column, table, types)),
            .. Hidden(table),
            .. table.ValueSchema.Fields.Where(field => Extension.ContainsKey(field.Name) && !fields.Contains(field.Name)).Select(field => ExtensionColumn(field.Name)),
        ];
    }

    private static IEnumerable<Column> Virtual(ReplicatedTable table)
    {
        return table.Origin == Origin.Avro ? [] : ExpectedSchemas.SentColumns(table.Table, table.Changefeed).Where(column => column.Generation == Generation.Virtual);
    }

    // TiDB names the column behind part i of an index on expressions _V$_<index>_<i>. Every NULL converts to nvarchar.
    private static IEnumerable<SinkColumn> Hidden(ReplicatedTable table)
    {
        return from index in table.Changefeed.Release.Rules.SendsVirtualColumns ? table.Table.Indexes : []
               from i in Enumerable.Range(0, index.Parts.Length)
               where index.Parts[i].Column is null
               let name = TopicName.Sanitize(FormattableString.Invariant($"_V$_{index.Name}_{i}"))
               select new SinkColumn(name, new SqlServerType("nvarchar", 1), "hidden column of an index, always NULL") { AlwaysNullAt = index.Span };
    }

    private static SinkColumn Valueless(Column column, ReplicatedTable table, SqlServerColumnResolver types)
    {
        var source = new ReplicatedColumn(column, TopicName.Sanitize(column.Name), WireTypes.Of(column.Type, table.Changefeed), InKey: false);
        return new SinkColumn(source.Field, types.NaturalTypeOf(source), "virtual column, always NULL") { AlwaysNullAt = column.Span };
    }

    private static SinkColumn ExtensionColumn(string name) => new(name, SqlServerType.Parse(Extension[name].Type)!, Extension[name].Note);
}
