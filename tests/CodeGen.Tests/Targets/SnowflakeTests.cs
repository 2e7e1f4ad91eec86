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
    public void Every_type_in_every_wire_form_is_decided_by_exactly_one_row_under_every_choice(ColumnType type, WireType wire)
    {
        foreach (var options in Choices())
            Assert.Single(SnowflakeTypes.For(options).Rows, row => row.Matches(type, wire));
    }

    [Fact]
    public void Every_row_decides_something()
    {
        var tables = Choices().Select(SnowflakeTypes.For).ToList();
        var matched = AllTypes.WithWireForms().SelectMany(pair => tables.Select(table => table.Match(pair.Item1, pair.Item2).Id)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], SnowflakeTypes.All.Select(row => row.Id).Where(id => !matched.Contains(id)));
    }

    [Theory]
    [InlineData("NUMBER(38,0)", true)]
    [InlineData("number(38, 37)", true)]
    [InlineData("NUMBER(39,0)", false)]
    [InlineData("NUMBER(5,6)", false)]
    [InlineData("VARCHAR(134217728)", true)]
    [InlineData("VARCHAR(0)", false)]
    [InlineData("TIMESTAMP_NTZ(10)", false)]
    [InlineData("VECTOR(FLOAT, 4096)", true)]
    [InlineData("VECTOR(FLOAT, 4097)", false)]
    [InlineData("TEXT); DROP TABLE X", false)]
    public void Types_of_overrides_are_judged(string type, bool valid)
    {
        Assert.Equal(valid, SnowflakeTypeName.IsValid(type));
    }

    // Each option at each of its values, the others at their defaults.
    private static IEnumerable<SnowflakeTypeOptions> Choices()
    {
        var defaults = new SnowflakeTypeOptions();
        return
        [
            defaults,
            .. Enum.GetValues<DecimalOverflow>().Select(choice => defaults with { DecimalOverflow = choice }),
            .. Enum.GetValues<TimestampChoice>().Select(choice => defaults with { Timestamp = choice }),
            .. Enum.GetValues<TimeChoice>().Select(choice => defaults with { Time = choice }),
            .. Enum.GetValues<SetChoice>().Select(choice => defaults with { Set = choice }),
            defaults with { Bool = BoolChoice.Boolean }, defaults with { Bool = BoolChoice.Boolean, WideIntegers = true }, defaults with { Bit1 = BoolChoice.Boolean },
            defaults with { Vector = VectorChoice.Vector }, defaults with { ExactLengths = true }, defaults with { WideIntegers = true }, defaults with { LegacySizes = true },
        ];
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
        var first = SnowflakeObjects.Of("S", new string('A', 249) + "1", replica, new SnowflakeNameOptions(), "s", "t");
        var second = SnowflakeObjects.Of("S", new string('A', 249) + "2", replica, new SnowflakeNameOptions(), "s", "t");
        Assert.Equal(255, first.CleanupProcedure.Name.Length);
        Assert.NotEqual(first.CleanupProcedure, second.CleanupProcedure);
        Assert.StartsWith("SP_CLEANUP_", first.CleanupProcedure.Name, StringComparison.Ordinal);
        Assert.EndsWith("__CLEANUP", first.CleanupTask.Name, StringComparison.Ordinal);
    }
}
