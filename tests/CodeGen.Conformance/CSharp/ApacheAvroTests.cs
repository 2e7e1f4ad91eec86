using System.Globalization;
using Avro;
using CsCheck;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>Generated records under the real readers and writers of Apache.Avro.</summary>
public sealed class ApacheAvroTests
{
    private static readonly CSharpOptions Options = new() { Namespace = "Acme.{schema}" };

    [Theory]
    [InlineData(DecimalHandling.Precise, BigintUnsignedHandling.Long)]
    [InlineData(DecimalHandling.String, BigintUnsignedHandling.String)]
    public void Every_record_round_trips(DecimalHandling decimals, BigintUnsignedHandling unsigned)
    {
        var changefeed = GeneratedCode.Changefeed() with { DecimalHandling = decimals, BigintUnsignedHandling = unsigned };
        var loaded = new LoadedCode(GeneratedCode.Of(SampleTables.EveryType + SampleTables.HostileNames + SampleTables.Wide(300), Options, changefeed), codec: false);
        foreach (var table in loaded.Code.Model.Tables.Cast<CSharpTable>())
        {
            foreach (var record in table.Records)
                RoundTrips(loaded, table.Source, record);
        }
    }

    private static void RoundTrips(LoadedCode loaded, ReplicatedTable table, CSharpRecord record)
    {
        var written = record.IsKey ? table.KeySchema : table.ValueSchema;
        var writer = RandomRows.Parse(written);
        RandomRows.Of(written, table).Sample(values =>
        {
            var body = ApacheAvro.Write(writer, values);
            var row = ApacheAvro.Read(body, writer, loaded.NewRecord(record.FullName.ToString()));
            var interpreted = ApacheAvro.ReadInterpreted(body, writer, loaded.NewRecord(record.FullName.ToString()));
            Assert.Equal(row, interpreted);
            Assert.Equal(row.GetHashCode(), interpreted.GetHashCode());
            Assert.NotEmpty(row.ToString()!);
            Assert.Equal(body, ApacheAvro.Write(row, writer));
            var own = ApacheAvro.WriteInterpreted(row);
            Assert.Equal(row, ApacheAvro.ReadInterpreted(own, row.Schema, loaded.NewRecord(record.FullName.ToString())));
        }, iter: 30, threads: 1);
    }

    [Fact]
    public void A_field_that_older_messages_lack_gets_its_default_or_what_TiDB_gives_older_rows()
    {
        var loaded = new LoadedCode(GeneratedCode.Of(SampleTables.EveryType, Options), codec: false);
        var key = loaded.Code.Tables[0].KeySchema;
        var body = ApacheAvro.Write(RandomRows.Parse(key), [7L, 1]);
        foreach (var read in new[] { ApacheAvro.Read, ApacheAvro.ReadInterpreted })
        {
            var row = read(body, RandomRows.Parse(key), loaded.NewRecord("Acme.Shop.EveryType"));
            AssertIsOlderRow(row);
        }
    }

    internal static void AssertIsOlderRow(object row)
    {
        foreach (var (property, expected) in ExpectedOfOlderRows())
            Assert.True(Same(expected, LoadedCode.Value(row, property)), property);
    }

    private static bool Same(object? one, object? other) => one is byte[] bytes ? bytes.AsSpan().SequenceEqual(other as byte[]) : Equals(one, other);

    private static (string Property, object? Expected)[] ExpectedOfOlderRows() =>
    [
        ("Id", 7L), ("Ti", 0), ("Tu", 200), ("Bo", 1), ("Si", null), ("Mi", -5), ("Iu", 0L), ("Iun", 4000000000L),
        ("Bi", 42L), ("Bu", 0UL), ("Bun", ulong.MaxValue), ("F", 0f), ("Fn", 1.1f), ("D", 0d), ("Dn", 0.25),
        ("D1", 0m), ("D1n", null), ("D28", 0m), ("D29", new AvroDecimal(0, 0)), ("D29n", null), ("D65", null),
        ("B1", 1UL), ("B12", null), ("B64", 0UL), ("C", ""), ("Vc", "n/a"), ("Tx", ""), ("Lt", null),
        ("Bn", "ab\0\0"u8.ToArray()), ("Vb", "ab"u8.ToArray()), ("Tb", null), ("Bb", Array.Empty<byte>()),
        ("En", "new"), ("Enn", null), ("St", ""), ("Stn", "y"), ("Js", "null"), ("Jsn", null),
        ("DaText", "0000-00-00"), ("Da", null), ("Dan", new DateOnly(2024, 1, 2)), ("DtText", "0000-00-00 00:00:00"),
        ("Dt3", new DateTime(2024, 1, 2, 3, 4, 5, 678)), ("Ts", null), ("Ts6", new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(9))),
        ("Tm", TimeSpan.Zero), ("Tm2", -new TimeSpan(0, 1, 2, 3, 400)), ("Ye", 0), ("Yen", 2001), ("Ven", null),
        ("TidbOp", ""), ("TidbCommitTs", 0L),
    ];

    [Fact]
    public void Newer_messages_are_read_whatever_they_add_and_however_their_unions_are_ordered()
    {
        var loaded = new LoadedCode(GeneratedCode.Of(SampleTables.EveryType, Options), codec: false);
        var table = loaded.Code.Tables[0];
        var newer = Newer(table.ValueSchema);
        RandomRows.Of(newer, table).Sample(values =>
        {
            var body = ApacheAvro.Write(RandomRows.Parse(newer), values);
            var row = ApacheAvro.ReadInterpreted(body, RandomRows.Parse(newer), loaded.NewRecord("Acme.Shop.EveryType"));
            Assert.Equal(row, ApacheAvro.Read(body, RandomRows.Parse(newer), loaded.NewRecord("Acme.Shop.EveryType")));
            Assert.Equal(values[^1], LoadedCode.Value(row, "Id"));
        }, iter: 30, threads: 1);
    }

    /// <summary>The schema after DDL: fields in another order, unions turned round, one field more.</summary>
    internal static AvroRecord Newer(AvroRecord schema)
    {
        var turned = schema.Fields.Reverse().Select(field => field with
        {
            Type = field.Type is AvroUnion union ? new AvroUnion([.. union.Branches.Reverse()]) : field.Type,
            Default = null,
        });
        var added = new AvroField("added", new AvroUnion([new AvroPrimitive("null"), new AvroPrimitive("string")]), "null");
        return schema with { Fields = [added, .. turned] };
    }

    [Fact]
    public void Values_at_their_limits_are_kept()
    {
        var loaded = new LoadedCode(GeneratedCode.Of(
            "CREATE TABLE t (id int PRIMARY KEY, u bigint unsigned NOT NULL, d28 decimal(28,28) NOT NULL, d29 decimal(29,0) NOT NULL, d65 decimal(65,30) NOT NULL, b1 bit(1) NOT NULL, b64 bit(64) NOT NULL, z date NOT NULL, zt datetime(6) NULL, t time(6) NOT NULL);",
            Options, GeneratedCode.Changefeed() with { TidbExtension = false }), codec: false);
        var schema = RandomRows.Parse(loaded.Code.Tables[0].ValueSchema);
        var d28 = System.Numerics.BigInteger.Parse(new string('9', 28), CultureInfo.InvariantCulture);
        var d65 = System.Numerics.BigInteger.Parse(new string('9', 65), CultureInfo.InvariantCulture);
        var body = ApacheAvro.Write(schema,
            [1, -1L, new AvroDecimal(d28, 28), new AvroDecimal(-(d28 * 10) - 9, 0), new AvroDecimal(d65, 30), new byte[] { 1 }, new byte[] { 255, 255, 255, 255, 255, 255, 255, 255 }, "0000-00-00", "2024-00-10 00:00:00.000000", "-838:59:59.000000"]);
        var row = ApacheAvro.ReadInterpreted(body, schema, loaded.NewRecord("Acme.Shop.T"));
        Assert.Equal(ulong.MaxValue, LoadedCode.Value(row, "U"));
        Assert.Equal(0.9999999999999999999999999999m, LoadedCode.Value(row, "D28"));
        Assert.Equal(new AvroDecimal(-(d28 * 10) - 9, 0), LoadedCode.Value(row, "D29"));
        Assert.Equal(new AvroDecimal(d65, 30), LoadedCode.Value(row, "D65"));
        Assert.Equal(1UL, LoadedCode.Value(row, "B1"));
        Assert.Equal(ulong.MaxValue, LoadedCode.Value(row, "B64"));
        Assert.Null(LoadedCode.Value(row, "Z"));
        Assert.Equal("0000-00-00", LoadedCode.Value(row, "ZText"));
        Assert.Null(LoadedCode.Value(row, "Zt"));
        Assert.Equal("2024-00-10 00:00:00.000000", LoadedCode.Value(row, "ZtText"));
        Assert.Equal(-new TimeSpan(0, 838, 59, 59), LoadedCode.Value(row, "T_"));
        Assert.Equal(body, ApacheAvro.Write(row, schema));
    }

    [Fact]
    public void Rows_with_equal_bytes_are_equal()
    {
        var loaded = new LoadedCode(GeneratedCode.Of("CREATE TABLE t (id int PRIMARY KEY, b blob, c varbinary(9) NOT NULL);", Options), codec: false);
        var (one, other) = (loaded.NewRecord("Acme.Shop.T"), loaded.NewRecord("Acme.Shop.T"));
        one.Put(1, new byte[] { 1, 2 });
        other.Put(1, new byte[] { 1, 2 });
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        other.Put(1, new byte[] { 1, 3 });
        Assert.NotEqual(one, other);
        other.Put(1, null);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Writing_refuses_what_the_column_cannot_hold()
    {
        var loaded = new LoadedCode(GeneratedCode.Of("CREATE TABLE t (id int PRIMARY KEY, d decimal(5,2) NOT NULL);", Options), codec: false);
        var row = loaded.NewRecord("Acme.Shop.T");
        foreach (var (value, fits) in new[] { (999.99m, true), (1m, true), (1.230m, true), (1.234m, false), (1000m, false) })
        {
            row.GetType().GetProperty("D")!.SetValue(row, value);
            if (fits)
                Assert.Equal(value, (decimal)((AvroDecimal)row.Get(1)));
            else
                Assert.Contains("column d is decimal(5,2)", Assert.Throws<AvroException>(() => row.Get(1)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_field_that_is_out_of_range_is_refused()
    {
        var loaded = new LoadedCode(GeneratedCode.Of("CREATE TABLE t (a bigint, b int, PRIMARY KEY (a, b));", Options), codec: false);
        var key = loaded.NewRecord("Acme.Shop.TKey");
        Assert.Throws<AvroRuntimeException>(() => key.Get(2));
        Assert.Throws<AvroRuntimeException>(() => key.Put(2, 1));
        // int beside long must stay an int in its box.
        Assert.IsType<int>(key.Get(1));
    }
}
