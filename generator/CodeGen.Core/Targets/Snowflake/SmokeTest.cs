using System.Collections.Immutable;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>
/// A story told in landing rows, and what the replica must hold at its end. Every row has a name for the key it is
/// about (1 to 9) and for the version of the other columns (first or second).
/// </summary>
internal sealed record SmokeTest(Raw Schema, ImmutableArray<SmokeBatch> Batches, ImmutableArray<SmokeCheck> Checks)
{
    private const int First = 1;
    private const int Second = 2;

    public static SmokeTest Of(SnowflakeTable table, SnowflakeObjects objects)
    {
        var rows = new SmokeRows(table);
        return new SmokeTest(
            new Raw(objects.Landing.Schema),
            [
                new(new Raw("one batch: inserts, updates, every tombstone shape, an unknown key, a re-insert, another wrapping, string keys, a duplicate"),
                [
                    rows.Live(1, First, offset: 1),
                    rows.Live(2, First, offset: 2), rows.Live(2, Second, offset: 3),
                    rows.Live(3, First, offset: 4), rows.ClassicTombstone(3, offset: 5),
                    rows.Live(4, First, offset: 6), rows.NullTombstone(4, offset: 7),
                    rows.ClassicTombstone(5, offset: 8),
                    rows.Live(6, First, offset: 9), rows.Tombstone(6, offset: 10), rows.Live(6, Second, offset: 11),
                    rows.OtherwiseWrapped(7, First, offset: 12),
                    rows.LiveWithStringKey(8, First, offset: 13),
                    SmokeRows.TombstoneWithStringKey(offset: 14),
                    rows.Empty(9, offset: 15), rows.Empty(9, offset: 15),
                ]),
                new(new Raw("a second batch: a delete, and old records again under their old offsets"),
                [
                    rows.Tombstone(1, offset: 16),
                    .. Again(table, rows),
                ]),
            ],
            Check(table, objects));
    }

    // Without a guard whatever comes last wins, by design.
    private static ImmutableArray<SmokeRow> Again(SnowflakeTable table, SmokeRows rows)
    {
        return table.Settings.Ordering == SnowflakeOrdering.None
            ? []
            : [rows.Live(2, First, offset: 2), rows.Live(6, First, offset: 9), rows.Tombstone(6, offset: 10)];
    }

    private static ImmutableArray<SmokeCheck> Check(SnowflakeTable table, SnowflakeObjects objects)
    {
        ImmutableArray<Rendered> live = table.Settings.Deletes == SnowflakeDeletes.Soft ? [new Rendered("NOT _TIDB_DELETED")] : [];
        SmokeCheck Holds(string title, int expected, ImmutableArray<Rendered> conditions) => new(title, objects.Replica, "COUNT(*)", expected, [.. live, .. conditions]);
        ImmutableArray<Rendered> Key(int key) => SmokeRows.KeyConditions(table, key);
        ImmutableArray<Rendered> Row(int key, int version) => [.. Key(key), .. SmokeRows.ValueConditions(table, version)];
        return
        [
            Holds("01 a delete removes the row", 0, Key(1)),
            Holds("02 the last of several changes wins, and an old record does not bring the old row back", 1, Row(2, Second)),
            Holds("03 an empty object is a delete", 0, Key(3)),
            Holds("04 SQL NULL is a delete", 0, Key(4)),
            Holds("05 the delete of an unknown key inserts nothing", 0, Key(5)),
            Holds("06 a delete and an insert of one key leave the new row", 1, Row(6, Second)),
            Holds("07 a value wrapped otherwise is not applied", 0, Key(7)),
            Holds("08 an unreadable key is taken from the row", 1, Row(8, First)),
            Holds("09 NULL stays NULL", 1, [.. Key(9), .. SmokeRows.NullConditions(table)]),
            Holds("10 nothing else is in the replica", 4, []),
            .. table.Settings.Apply == SnowflakeApply.Statement ? [] : Logged(table, objects),
        ];
    }

    private static ImmutableArray<SmokeCheck> Logged(SnowflakeTable table, SnowflakeObjects objects)
    {
        SmokeCheck Holds(string title, string measure, int expected) => new(title, objects.SyncLog, measure, expected, []);
        return
        [
            Holds("11 rejected rows are counted", "SUM(REJECT_COUNT)", 2),
            Holds("12 every landed row is logged", "SUM(ROW_COUNT)", table.Settings.Ordering == SnowflakeOrdering.None ? 17 : 20),
            Holds("13 an empty batch logs nothing", "COUNT(*)", 2),
        ];
    }
}

/// <summary>Rows that land together and are applied together.</summary>
internal sealed record SmokeBatch(Raw Title, ImmutableArray<SmokeRow> Rows);

/// <summary>One landing row as JSON; content null stands for SQL NULL.</summary>
internal sealed record SmokeRow(Raw Metadata, Raw? Content);

/// <summary>One property: a measure over the rows that meet the conditions must have a value.</summary>
internal sealed record SmokeCheck(Raw Title, QualifiedName From, Rendered Measure, int Expected, ImmutableArray<Rendered> Conditions)
{
    public SmokeCheck(string title, QualifiedName from, string measure, int expected, ImmutableArray<Rendered> conditions)
        : this(new Raw(title), from, new Rendered(measure), expected, conditions)
    {
    }
}

/// <summary>Makes landing rows of a table.</summary>
internal sealed class SmokeRows(SnowflakeTable table)
{
    // What a string converter makes of an Avro key; its zero bytes are left out, since PARSE_JSON need not take them.
    private const string StringKey = "\"\\u0001\\u0002\"";

    private string ContentPath => table.Settings.Options.ContentPath;

    public SmokeRow Live(int key, int version, int offset) => new(Metadata(offset, Key(key)), Wrap(Row(key, version, offset)));

    /// <summary>A delete as this pipeline's connector writes it.</summary>
    public SmokeRow Tombstone(int key, int offset)
    {
        return ContentPath.Length == 0 ? ClassicTombstone(key, offset) : new(Metadata(offset, Key(key)), Wrap(new Raw("null")));
    }

    // What the classic connector writes for a null value; schema_id 0 is part of it (connector 3.5).
    public SmokeRow ClassicTombstone(int key, int offset) => new(Metadata(offset, Key(key), ",\"schema_id\":0"), new Raw("{}"));

    public SmokeRow NullTombstone(int key, int offset) => new(Metadata(offset, Key(key)), null);

    /// <summary>A wrapper where none is configured, and none where one is.</summary>
    public SmokeRow OtherwiseWrapped(int key, int version, int offset)
    {
        var row = Row(key, version, offset);
        return new(Metadata(offset, Key(key)), ContentPath.Length == 0 ? Wrapped("val", row) : row);
    }

    public SmokeRow LiveWithStringKey(int key, int version, int offset) => new(Metadata(offset, StringKey), Wrap(Row(key, version, offset)));

    public static SmokeRow TombstoneWithStringKey(int offset) => new(Metadata(offset, StringKey), new Raw("{}"));

    public SmokeRow Empty(int key, int offset)
    {
        return new(Metadata(offset, Key(key)), Wrap(Object(table.SnowflakeColumns.Select(column =>
            (column.Source.Field, column.IsKey ? SampleOf(column, key).Json : "null")).Concat(Extension(offset)))));
    }

    public static ImmutableArray<Rendered> KeyConditions(SnowflakeTable table, int key)
    {
        return [.. table.SnowflakeKey.Select(column => new Rendered($"{SnowflakeText.Identifier(column.Name)} = {SampleOf(table, column, key).Sql}"))];
    }

    public static ImmutableArray<Rendered> ValueConditions(SnowflakeTable table, int version)
    {
        return [.. Values(table).Select(column => new Rendered($"{SnowflakeText.Identifier(column.Name)} = {SampleOf(table, column, version).Sql}"))];
    }

    public static ImmutableArray<Rendered> NullConditions(SnowflakeTable table)
    {
        return [.. Values(table).Select(column => new Rendered($"{SnowflakeText.Identifier(column.Name)} IS NULL"))];
    }

    private static IEnumerable<SnowflakeColumn> Values(SnowflakeTable table) => table.SnowflakeColumns.Where(column => !column.IsKey);

    private static SnowflakeSample SampleOf(SnowflakeTable table, SnowflakeColumn column, int n)
    {
        var sample = column.Rule.Sample(column.Source.Type, n);
        return sample with { Sql = SnowflakeTypeRule.Fill(sample.Sql, column.Source.Type, table.Source.Changefeed.TimeZone) };
    }

    private SnowflakeSample SampleOf(SnowflakeColumn column, int n) => SampleOf(table, column, n);

    private static Raw Metadata(int offset, string key, string more = "")
    {
        return new Raw(Invariant($"{{\"topic\":\"smoke\",\"partition\":0,\"offset\":{offset},\"CreateTime\":1767225600000,\"key\":{key}{more}}}"));
    }

    private static Raw Object(IEnumerable<(string Field, string Json)> members)
    {
        return new Raw("{" + string.Join(',', members.Select(member => JsonText.String(member.Field).Text + ":" + member.Json)) + "}");
    }

    private string Key(int key)
    {
        return Object(table.SnowflakeColumns.Where(column => column.IsKey).Select(column => (column.Source.Field, SampleOf(column, key).Json))).Text;
    }

    private Raw Row(int key, int version, int offset)
    {
        return Object(table.SnowflakeColumns.Select(column => (column.Source.Field, SampleOf(column, column.IsKey ? key : version).Json)).Concat(Extension(offset)));
    }

    // Commits in the order of the offsets.
    private IEnumerable<(string Field, string Json)> Extension(int offset)
    {
        return table.Settings.Ordering == SnowflakeOrdering.Hybrid ? [("_tidb_commit_ts", Invariant($"{offset}"))] : [];
    }

    private Raw Wrap(Raw row) => ContentPath.Length == 0 ? row : Wrapped(ContentPath, row);

    private static Raw Wrapped(string member, Raw row) => new("{" + JsonText.String(member).Text + ":" + row.Text + "}");
}
