using System.Collections.Immutable;
using CsCheck;
using Tidb.CodeGen.Targets.CSharp;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>Bytes that are no rows: one kind of exception, no reading beyond the end, no memory for lengths that are not there.</summary>
public sealed class HostileBytesTests
{
    private const string Failure = "Acme.TiCdc.AvroDataException";

    private static readonly Lazy<ICodec> EveryType = new(() =>
        new LoadedCode(GeneratedCode.Of(SampleTables.EveryType, new CSharpOptions { Namespace = "Acme.{schema}", Codec = true }), codec: true).Codec("Acme.Shop.EveryType"));

    private static readonly Lazy<byte[]> Body = new(() =>
    {
        var table = GeneratedCode.Of(SampleTables.EveryType, new CSharpOptions()).Tables[0];
        ImmutableList<object?>? chosen = null;
        RandomRows.Of(table.ValueSchema, table).Sample(
            values => chosen ??= values.Any(value => value is null) && values.Any(value => value is string { Length: > 5 }) ? values : null, iter: 100, threads: 1);
        return ApacheAvro.Write(RandomRows.Parse(table.ValueSchema), chosen!);
    });

    [Fact]
    public void Every_truncated_message_is_refused()
    {
        var body = Body.Value;
        Assert.NotNull(EveryType.Value.Read(body));
        for (var length = 0; length < body.Length; length++)
            AssertRefused(() => EveryType.Value.Read(body[..length]));
        AssertRefused(() => EveryType.Value.Read([.. body, 0]));
    }

    [Fact]
    public void Mutated_messages_are_read_or_refused_and_nothing_else()
    {
        var mutations = Gen.Select(Gen.Int[0, Body.Value.Length - 1], Gen.Byte).Array[1, 8];
        mutations.Sample(changes =>
        {
            var body = Body.Value.ToArray();
            foreach (var (position, value) in changes)
                body[position] = value;
            AssertReadOrRefused(() => EveryType.Value.Read(body));
            AssertReadOrRefused(() => EveryType.Value.Read(body, EveryType.Value.Schema.Replace("every_type\",\"namespace", "every_type\", \"namespace", StringComparison.Ordinal)));
        }, iter: 300, threads: 1);
    }

    [Fact]
    public void Random_bytes_are_read_or_refused_and_nothing_else()
    {
        Gen.Byte.Array[0, 200].Sample(body => AssertReadOrRefused(() => EveryType.Value.Read(body)), iter: 300, threads: 1);
    }

    [Theory]
    [InlineData("c varchar(9) NOT NULL", "02 01", "-1 bytes are announced")]
    [InlineData("c varchar(9) NOT NULL", "02 FEFFFFFF0F", "2147483647 bytes are announced, 0 are left")]
    [InlineData("c blob NOT NULL", "02 FEFFFFFFFFFFFFFFFF01", "9223372036854775807 bytes are announced, 0 are left")]
    [InlineData("c decimal(9,2) NOT NULL", "02 FEFFFFFF0F 00", "2147483647 bytes are announced, 1 are left")]
    [InlineData("c varchar(9) NOT NULL", "02 06 6162", "3 bytes are announced, 2 are left")]
    [InlineData("c int", "02 04 00", "a union has no such branch")]
    [InlineData("c int", "02 01 00", "a union has no such branch")]
    [InlineData("c int NOT NULL", "02 8080808010", "an int has more than 32 bits")]
    [InlineData("c bigint NOT NULL", "02 FFFFFFFFFFFFFFFFFF02", "a number has more than 64 bits")]
    [InlineData("c bigint NOT NULL", "02 FFFFFFFFFFFFFFFFFFFF01", "a number has more than 64 bits")]
    [InlineData("c bigint NOT NULL", "02 80", "the message ends in the middle of a value")]
    [InlineData("c double NOT NULL", "02 00000000000000", "the message ends in the middle of a value")]
    [InlineData("c decimal(28,0) NOT NULL", "02 1A 01000000000000000000000000", "a decimal has more digits than System.Decimal")]
    [InlineData("c int NOT NULL", "02 00 00", "bytes are left behind the last field")]
    public void What_is_wrong_is_said_with_field_and_place(string column, string body, string message)
    {
        var codec = CodecTests.Codec(column);
        var bytes = Convert.FromHexString(body.Replace(" ", "", StringComparison.Ordinal));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var failure = AssertRefused(() => codec.Read(bytes, codec.Schema, 12));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(12, LoadedCode.Value(failure, "SchemaId"));
        Assert.Equal(message.StartsWith("bytes are left", StringComparison.Ordinal) ? null : "c", LoadedCode.Value(failure, "Field"));
        Assert.InRange((int)LoadedCode.Value(failure, "Position")!, 1, bytes.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"string\"")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":{}}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[1]}")]
    [InlineData("{\"type\":\"record\",\"name\":7,\"namespace\":\"default.shop\",\"fields\":[]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"other\",\"namespace\":\"default.shop\",\"fields\":[]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[{\"name\":\"id\",\"type\":[\"int\"]}]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[{\"name\":\"id\",\"type\":[\"int\",\"string\"]}]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[{\"name\":\"id\",\"type\":[\"null\",\"null\"]}]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[{\"name\":\"id\",\"type\":{\"type\":\"array\",\"items\":\"int\"}}]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[{\"name\":\"c\",\"type\":{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":5,\"scale\":-1}}]}")]
    [InlineData("{\"type\":\"record\",\"name\":\"t\",\"namespace\":\"default.shop\",\"fields\":[{\"name\":\"c\",\"type\":{\"type\":\"bytes\",\"logicalType\":7,\"precision\":5}}]}")]
    public void Schemas_that_are_none_of_TiCDCs_for_the_table_are_refused(string schema)
    {
        var codec = CodecTests.Codec("c varbinary(9)");
        AssertRefused(() => codec.Read([2], schema, 1));
    }

    [Fact]
    public void Null_for_a_column_that_is_not_null_is_refused_by_name()
    {
        var failure = AssertRefused(() => CodecTests.Codec("c int NOT NULL").Read([2, 0], CodecTests.Codec("c int").Schema));
        Assert.Equal("null, but the column is NOT NULL, field c, byte 2", failure.Message);
    }

    [Fact]
    public void A_decimal_of_any_length_is_read()
    {
        var codec = CodecTests.Codec("c decimal(9,2) NOT NULL");
        foreach (var (bytes, value) in new[] { ("00", 0m), ("0202", 0.02m), ("1E" + "000000000000000000000000000069", 1.05m), ("2A" + new string('F', 40) + "97", -1.05m), ("02FF", -0.01m), ("0280", -1.28m) })
            Assert.Equal(value, LoadedCode.Value(codec.Read(Convert.FromHexString("02" + bytes)), "C"));
    }

    private static Exception AssertRefused(Func<object> read)
    {
        var failure = Record.Exception(() => read());
        Assert.Equal(Failure, failure?.GetType().FullName);
        return failure!;
    }

    private static void AssertReadOrRefused(Func<object> read)
    {
        if (Record.Exception(() => read()) is { } failure)
            Assert.Equal(Failure, failure.GetType().FullName);
    }
}
