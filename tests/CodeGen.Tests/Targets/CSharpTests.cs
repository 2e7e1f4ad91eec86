using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.Targets;

public sealed class CSharpTests
{
    public static TheoryData<ColumnType, WireType> EveryTypeAndWireForm => [.. AllTypes.WithWireForms()];

    private static IEnumerable<TypeTable<CSharpTypeRule>> Tables =>
        from style in Enum.GetValues<CSharpStyle>()
        from temporal in Enum.GetValues<CSharpTemporal>()
        select CSharpTypes.Of(style, temporal);

    [Theory]
    [MemberData(nameof(EveryTypeAndWireForm))]
    public void Every_type_in_every_wire_form_is_decided_by_exactly_one_row(ColumnType type, WireType wire)
    {
        foreach (var table in Tables)
            Assert.Single(table.Rows, row => row.Matches(type, wire));
    }

    [Fact]
    public void Every_row_decides_something()
    {
        foreach (var table in Tables)
        {
            var matched = AllTypes.WithWireForms().Select(pair => table.Match(pair.Type, pair.Wire).Id).ToHashSet(StringComparer.Ordinal);
            Assert.Equal([], table.Rows.Select(row => row.Id).Where(id => !matched.Contains(id)));
        }
    }

    // What is kept must be what the wire brings: Put would fail at the first message.
    [Theory]
    [MemberData(nameof(EveryTypeAndWireForm))]
    public void The_storage_is_made_of_what_is_on_the_wire(ColumnType type, WireType wire)
    {
        var kind = wire switch
        {
            WireType.DecimalBytes => "Decimal",
            WireType.Text => "String",
            _ => wire.ToString(),
        };
        foreach (var table in Tables)
            Assert.Equal(kind, table.Match(type, wire).Storage.Kind);
    }

    [Theory]
    [InlineData("order_line", "OrderLine")]
    [InlineData("ORDER_ID", "OrderId")]
    [InlineData("userID", "UserID")]
    [InlineData("i_id", "IId")]
    [InlineData("class", "Class")]
    [InlineData("2fa", "_2fa")]
    [InlineData("a-b", "AB")]
    [InlineData("a b.c", "ABC")]
    [InlineData("__x__", "X")]
    [InlineData("表", "表")]
    [InlineData("straße", "Straße")]
    [InlineData("iş_günü", "IşGünü")]
    [InlineData("a\u200Db", "Ab")]
    [InlineData("e\u0301t\u00E9", "\u00C9t\u00E9")]
    [InlineData("---", "Column002D002D002D")]
    [InlineData("😀", "ColumnD83DDE00")]
    [InlineData("a😀b", "AB")]
    public void Names_become_PascalCase(string name, string expected) => Assert.Equal(expected, CSharpNames.Pascal(name, "Column"));

    [Theory]
    [InlineData("order_line", "order_line")]
    [InlineData("class", "class")]
    [InlineData("2fa", "_2fa")]
    [InlineData("a-b", "a_b")]
    [InlineData("表", "表")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("---", "Column002D002D002D")]
    public void Names_are_preserved_as_far_as_CSharp_has_them(string name, string expected) => Assert.Equal(expected, CSharpNames.Preserve(name, "Column"));
}
