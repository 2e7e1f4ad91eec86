using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.TiCdc;

/// <summary>Tables put together from registered schemas.</summary>
public sealed class ReconstructionTests
{
    public static TheoryData<ColumnType> EveryType => [.. AllTypes.Enumerate()];

    [Theory]
    [MemberData(nameof(EveryType))]
    public void A_reconstructed_column_would_be_registered_as_the_original_was(ColumnType type)
    {
        foreach (var (decimals, unsigned) in Modes())
        {
            var changefeed = Changefeeds.Of("8.5.7") with { DecimalHandling = decimals, BigintUnsignedHandling = unsigned };
            var original = TableOf(type);
            var registered = Registered(ExpectedSchemas.Value(original, changefeed));
            var (table, findings) = Reconstruction.Of(registered, Registered(ExpectedSchemas.Key(original, changefeed, [original.Columns[0]])));
            Assert.Empty(findings);
            Assert.Equal(AvroSchemaText.Write(registered), AvroSchemaText.Write(ExpectedSchemas.Value(table!, changefeed)));
            Assert.Equal(["id"], table!.PrimaryKey!.Parts.Select(part => part.Column));
        }
    }

    [Fact]
    public void Extension_and_checksum_fields_are_no_columns()
    {
        var changefeed = Changefeeds.Of("8.5.7") with
        {
            TidbExtension = true, IntegrityCheck = IntegrityCheck.Correctness,
            DecimalHandling = DecimalHandling.String, BigintUnsignedHandling = BigintUnsignedHandling.String,
        };
        var (table, _) = Reconstruction.Of(Registered(ExpectedSchemas.Value(TableOf(new ColumnType(TypeKind.Int)), changefeed)), null);
        Assert.Equal(["id", "c"], table!.Columns.Select(column => column.Name));
        Assert.Equal(("shop", "t"), (table.Schema, table.Name));
        Assert.Null(table.PrimaryKey);
    }

    [Fact]
    public void What_stands_behind_an_expression_index_is_no_column()
    {
        var record = ExpectedSchemas.Value(TableOf(new ColumnType(TypeKind.Int)), Changefeeds.Of("8.5.7", Architecture.New));
        var hidden = record.Fields[^1] with { Name = "_V__idx_0" };
        var (table, _) = Reconstruction.Of(Registered(record with { Fields = [.. record.Fields, hidden] }), null);
        Assert.Equal(["id", "c"], table!.Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData("""{"type":"string","connect.parameters":{"tidb_type":"INT"}}""", "unknown-form")]
    [InlineData("""{"type":"int","connect.parameters":{"tidb_type":"GEOMETRY"}}""", "unknown-form")]
    [InlineData("\"string\"", "unknown-form")]
    public void A_form_that_TiCDC_does_not_write_is_an_error(string type, string slug)
    {
        var (record, _) = AvroSchemaReader.Read(SourceFile.FromText("t-value.avsc", """{"type":"record","name":"t","namespace":"default.shop","fields":[{"name":"c","type":TYPE}]}""".Replace("TYPE", type, StringComparison.Ordinal)));
        var (table, findings) = Reconstruction.Of(record!, null);
        Assert.Null(table);
        Assert.Equal([slug], findings.Select(finding => finding.Descriptor.Slug));
    }

    [Fact]
    public void Members_are_split_at_commas_that_are_not_escaped()
    {
        var changefeed = Changefeeds.Of("8.5.7");
        var type = new ColumnType(TypeKind.Enum) { Members = ["new", "it's", "a,b", ""] };
        var (table, _) = Reconstruction.Of(Registered(ExpectedSchemas.Value(TableOf(type), changefeed)), null);
        Assert.Equal(["new", "it's", "a,b", ""], table!.FindColumn("c")!.Type.Members);
    }

    [Fact]
    public void A_key_of_another_table_is_an_error()
    {
        var changefeed = Changefeeds.Of("8.5.7");
        var table = TableOf(new ColumnType(TypeKind.Int));
        var key = Registered(ExpectedSchemas.Key(table, changefeed, [table.Columns[0]]));
        var value = Registered(ExpectedSchemas.Value(table with { Columns = [table.Columns[1]] }, changefeed));
        Assert.Equal(["key-not-in-value"], Reconstruction.Of(value, key).Findings.Select(finding => finding.Descriptor.Slug));
    }

    private static IEnumerable<(DecimalHandling, BigintUnsignedHandling)> Modes()
    {
        return Enum.GetValues<DecimalHandling>().SelectMany(_ => Enum.GetValues<BigintUnsignedHandling>(), (decimals, unsigned) => (decimals, unsigned));
    }

    private static Table TableOf(ColumnType type)
    {
        var span = Span.StartOf(SourceFile.FromText("in.sql", ""));
        return new Table("shop", "t")
        {
            Span = span,
            Columns =
            [
                new Column("id", new ColumnType(TypeKind.Int)) { Nullable = false, Span = span, TypeSpan = span },
                new Column("c", type) { Span = span, TypeSpan = span },
            ],
        };
    }

    private static AvroRecord Registered(AvroRecord expected)
    {
        var (record, findings) = AvroSchemaReader.Read(SourceFile.FromText("t-value.avsc", AvroSchemaText.Write(expected)));
        Assert.Empty(findings);
        return record!;
    }
}
