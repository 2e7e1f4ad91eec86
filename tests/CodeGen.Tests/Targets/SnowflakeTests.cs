using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.Targets;

public sealed class SnowflakeTests
{
    [Theory]
    [InlineData("tidb_tpcc_item", "TIDB_TPCC_ITEM")]
    [InlineData("tidb.tpcc.item", "TIDB_TPCC_ITEM_728190102")]
    [InlineData("tidb-tpcc-item", "TIDB_TPCC_ITEM_532600118")]
    [InlineData("tidb_tpcc_order-line", "TIDB_TPCC_ORDER_LINE_648104758")]
    [InlineData("1st_topic", "_1ST_TOPIC_1404669694")]
    [InlineData("x", "X_120")]
    public void Landing_table_has_the_name_the_connector_gives_it(string topic, string table)
    {
        Assert.Equal(table, LandingName.Of(topic));
    }

    public static TheoryData<ColumnType, WireType> EveryTypeAndWireForm => [.. AllTypes.WithWireForms()];

    [Theory]
    [MemberData(nameof(EveryTypeAndWireForm))]
    public void Every_type_in_every_wire_form_is_decided_by_exactly_one_row(ColumnType type, WireType wire)
    {
        Assert.Single(SnowflakeTypes.Default.Rows, row => row.Matches(type, wire));
    }

    [Fact]
    public void Every_row_decides_something()
    {
        var matched = AllTypes.WithWireForms().Select(pair => SnowflakeTypes.Default.Match(pair.Item1, pair.Item2).Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], SnowflakeTypes.Default.Rows.Select(row => row.Id).Where(id => !matched.Contains(id)));
    }

    [Theory]
    [InlineData("tpcc", "item", @"(.*/)?tpcc[.]item[.][0-9]+[.]csv([.]gz)?")]
    [InlineData("a.b", "c+d", @"(.*/)?a\%2Eb[.]c\+d[.][0-9]+[.]csv([.]gz)?")]
    public void Dump_pattern_matches_one_table_only(string schema, string table, string pattern)
    {
        Assert.Equal(pattern, DumpFiles.Pattern(schema, table));
    }

    [Fact]
    public void Names_longer_than_255_characters_are_cut_and_stay_distinct()
    {
        var replica = new Tidb.CodeGen.Templating.QualifiedName("S", "T");
        var first = SnowflakeObjects.Of("S", new string('A', 249) + "1", replica);
        var second = SnowflakeObjects.Of("S", new string('A', 249) + "2", replica);
        Assert.Equal(255, first.CleanupProcedure.Name.Length);
        Assert.NotEqual(first.CleanupProcedure, second.CleanupProcedure);
        Assert.StartsWith("SP_CLEANUP_", first.CleanupProcedure.Name, StringComparison.Ordinal);
        Assert.EndsWith("__CLEANUP", first.CleanupTask.Name, StringComparison.Ordinal);
    }
}
