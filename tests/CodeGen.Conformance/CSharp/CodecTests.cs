using System.Collections.Immutable;
using CsCheck;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>The generated codec against Apache.Avro, in both directions, over random rows of every type.</summary>
public sealed class CodecTests
{
    private static readonly CSharpOptions Options = new() { Namespace = "Acme.{schema}", Codec = true };

    private const string Row = "Acme.Shop.EveryType";

    [Theory]
    [InlineData("8.5.7", DecimalHandling.Precise, BigintUnsignedHandling.Long)]
    [InlineData("6.1.0", DecimalHandling.String, BigintUnsignedHandling.String)]
    public void Codec_and_Apache_Avro_read_and_write_the_same(string version, DecimalHandling decimals, BigintUnsignedHandling unsigned)
    {
        var changefeed = GeneratedCode.Changefeed(version) with { DecimalHandling = decimals, BigintUnsignedHandling = unsigned };
        var loaded = new LoadedCode(GeneratedCode.Of(SampleTables.EveryTypeOf(version) + SampleTables.Wide(300), Options, changefeed), codec: true);
        foreach (var table in loaded.Code.Model.Tables.Cast<CSharpTable>())
        {
            foreach (var record in table.Records)
                Agree(loaded, table.Source, record);
        }
    }

    private static void Agree(LoadedCode loaded, ReplicatedTable table, CSharpRecord record)
    {
        var type = record.FullName.ToString();
        var codec = loaded.Codec(type);
        var schema = record.IsKey ? table.KeySchema : table.ValueSchema;
        var writer = RandomRows.Parse(schema);
        Assert.Equal(writer, global::Avro.Schema.Parse(codec.Schema));
        RandomRows.Of(schema, table).Sample(values =>
        {
            var body = ApacheAvro.Write(writer, values);
            var row = ApacheAvro.ReadInterpreted(body, writer, loaded.NewRecord(type));
            Assert.Equal(row, codec.Read(body));
            Assert.Equal(row, codec.Read(body, codec.Schema, 7));
            Assert.Equal(body, codec.Write(row));
        }, iter: 50, threads: 1);
    }

    [Fact]
    public void Plans_read_older_and_newer_messages_as_Apache_Avro_does()
    {
        var loaded = new LoadedCode(GeneratedCode.Of(SampleTables.EveryType, Options), codec: true);
        var codec = loaded.Codec(Row);
        var table = loaded.Code.Tables[0];
        var all = table.ValueSchema.Fields;
        // Any subset of the columns outside the key, in any order, between two fields nobody knows.
        var schemas = Gen.Shuffle(all.Skip(2).ToArray()).Select(Gen.Int[0, all.Length - 2], (fields, count) => Between(table.ValueSchema, [.. all.Take(2), .. fields.Take(count)]));
        schemas.SelectMany(schema => RandomRows.Of(schema, table).Select(values => (schema, values))).Sample((schema, values) =>
        {
            var writer = RandomRows.Parse(schema);
            var body = ApacheAvro.Write(writer, values);
            Assert.Equal(ApacheAvro.ReadInterpreted(body, writer, loaded.NewRecord(Row)), codec.Read(body, AvroSchemaText.Write(schema)));
        }, iter: 60, threads: 1);
    }

    private static AvroRecord Between(AvroRecord schema, ImmutableArray<AvroField> fields)
    {
        AvroField Unknown(string name, AvroType type) => new(name, type, null);
        return schema with
        {
            Fields =
            [
                Unknown("first", new AvroPrimitive("double")), Unknown("second", new AvroUnion([new AvroPrimitive("bytes"), new AvroPrimitive("null")])),
                .. fields.Select(field => field with { Default = null }),
                Unknown("third", new AvroPrimitive("boolean")), Unknown("fourth", new AvroPrimitive("float")),
            ],
        };
    }

    [Fact]
    public void A_field_that_older_messages_lack_gets_its_default_or_what_TiDB_gives_older_rows()
    {
        var loaded = new LoadedCode(GeneratedCode.Of(SampleTables.EveryType, Options), codec: true);
        var key = loaded.Code.Tables[0].KeySchema;
        var row = loaded.Codec(Row).Read(ApacheAvro.Write(RandomRows.Parse(key), [7L, 1]), AvroSchemaText.Write(key));
        ApacheAvroTests.AssertIsOlderRow(row);
    }

    [Fact]
    public void Records_without_any_dependency_read_and_write_the_same_bytes()
    {
        var loaded = new LoadedCode(GeneratedCode.Of(SampleTables.EveryType, Options with { Style = CSharpStyle.Poco }), codec: true);
        var table = loaded.Code.Tables[0];
        var codec = loaded.Codec(Row);
        var newer = ApacheAvroTests.Newer(table.ValueSchema);
        RandomRows.Of(table.ValueSchema, table).Sample(values =>
        {
            var body = ApacheAvro.Write(RandomRows.Parse(table.ValueSchema), values);
            var row = codec.Read(body);
            Assert.Equal(body, codec.Write(row));
            var turned = ApacheAvro.Write(RandomRows.Parse(newer), [null, .. values.Reverse()]);
            Assert.Equal(row, codec.Read(turned, AvroSchemaText.Write(newer)));
        }, iter: 50, threads: 1);
    }

    [Fact]
    public void The_scale_is_the_writers()
    {
        var older = Codec("d decimal(10,2) NOT NULL, n decimal(40,2)");
        var newer = Codec("d decimal(12,4) NOT NULL, n decimal(42,4)");
        var body = Convert.FromHexString("02" + "0269" + "020269");
        Assert.Equal(1.05m, LoadedCode.Value(older.Read(body), "D"));
        var row = newer.Read(body, older.Schema);
        Assert.Equal(1.05m, LoadedCode.Value(row, "D"));
        Assert.Equal(new global::Avro.AvroDecimal(10500, 4), LoadedCode.Value(row, "N"));
    }

    [Theory]
    [InlineData("c int", "c bigint", "0202 02 0E", "7")]
    [InlineData("c int", "c double", "0202 02 0E", "7")]
    [InlineData("c bigint", "c float", "0202 02 0E", "7")]
    [InlineData("c float", "c double", "0202 02 0000E0BF", "-1.75")]
    [InlineData("c double", "c float", "0202 02 000000000000FCBF", "-1.75")]
    [InlineData("c varchar(9)", "c varbinary(9)", "0202 02 0261", "System.Byte[]")]
    [InlineData("c mediumint unsigned", "c bigint unsigned", "0202 02 0E", "7")]
    [InlineData("c int NOT NULL", "c int", "0202 0E", "7")]
    [InlineData("c int", "c int NOT NULL", "0202 02 0E", "7")]
    public void Wider_types_read_messages_of_narrower_ones(string older, string newer, string body, string value)
    {
        // The first byte of every body is there for a column that is gone.
        var writer = Codec("gone int NOT NULL, " + older);
        var row = Codec(newer).Read(Convert.FromHexString(body.Replace(" ", "", StringComparison.Ordinal)), writer.Schema);
        Assert.Equal(value, Convert.ToString(LoadedCode.Value(row, "C"), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("c bigint", "c int")]
    [InlineData("c varchar(9)", "c int")]
    [InlineData("c decimal(5,2)", "c int")]
    [InlineData("c decimal(5,2)", "c blob")]
    [InlineData("c blob", "c decimal(5,2)")]
    [InlineData("c float", "c bigint")]
    public void Narrower_types_refuse_messages_of_wider_ones(string older, string newer)
    {
        var failure = Assert.ThrowsAny<FormatException>(() => Codec(newer).Read([2, 0], Codec(older).Schema, 42));
        Assert.EndsWith("field c, schema 42", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_TiCDCs_options_does_not_make_older_messages_unreadable()
    {
        var text = GeneratedCode.Changefeed() with { TidbExtension = false, DecimalHandling = DecimalHandling.String, BigintUnsignedHandling = BigintUnsignedHandling.String };
        const string Columns = "d decimal(10,2) NOT NULL, u bigint unsigned NOT NULL";
        var (precise, strings) = (Codec(Columns + ", w decimal(40,3)"), Codec(Columns + ", w decimal(40,3)", text));
        var row = precise.Read([0x02, 0x08, .. "1.05"u8, 0x28, .. "18446744073709551615"u8, 0x02, 0x0C, .. "-1.050"u8], strings.Schema);
        Assert.Equal(1.05m, LoadedCode.Value(row, "D"));
        Assert.Equal(ulong.MaxValue, LoadedCode.Value(row, "U"));
        Assert.Equal(new global::Avro.AvroDecimal(-1050, 3), LoadedCode.Value(row, "W"));

        row = Codec(Columns, text).Read([0x02, 0x02, 0x69, 0x01], Codec(Columns).Schema);
        Assert.Equal(1.05m, LoadedCode.Value(row, "D"));
        Assert.Equal(ulong.MaxValue, LoadedCode.Value(row, "U"));
    }

    internal static ICodec Codec(string columns, Changefeed? changefeed = null)
    {
        var code = GeneratedCode.Of($"CREATE TABLE t (id int PRIMARY KEY, {columns});", Options, changefeed ?? GeneratedCode.Changefeed() with { TidbExtension = false });
        return new LoadedCode(code, codec: true).Codec("Acme.Shop.T");
    }
}
