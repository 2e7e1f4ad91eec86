using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>The codec against bytes that were computed by hand from Avro's specification.</summary>
public sealed class VectorTests
{
    private static readonly CSharpOptions Options = new() { Namespace = "Acme.{schema}", Codec = true };

    private static readonly Changefeed Changefeed = GeneratedCode.Changefeed() with { TidbExtension = false };

    private static readonly Lazy<LoadedCode> EveryForm = new(() => new LoadedCode(GeneratedCode.Of("""
        CREATE TABLE i (v int PRIMARY KEY); CREATE TABLE l (v bigint PRIMARY KEY); CREATE TABLE u (v bigint unsigned PRIMARY KEY);
        CREATE TABLE f (id int PRIMARY KEY, v float NOT NULL); CREATE TABLE d (id int PRIMARY KEY, v double NOT NULL);
        CREATE TABLE s (v varchar(99) PRIMARY KEY); CREATE TABLE b (v varbinary(99) PRIMARY KEY);
        CREATE TABLE n (v decimal(20,2) PRIMARY KEY); CREATE TABLE w (v decimal(40,2) PRIMARY KEY); CREATE TABLE t (v bit(12) PRIMARY KEY);
        CREATE TABLE nothing (id int PRIMARY KEY, v varchar(9)); CREATE TABLE just (id int PRIMARY KEY, v varchar(9) DEFAULT 'x');
        """, Options, Changefeed), codec: true));

    [Theory]
    [InlineData("I", "00", 0)]
    [InlineData("I", "01", -1)]
    [InlineData("I", "02", 1)]
    [InlineData("I", "03", -2)]
    [InlineData("I", "0E", 7)]
    [InlineData("I", "7F", -64)]
    [InlineData("I", "8001", 64)]
    [InlineData("I", "FEFFFFFF0F", int.MaxValue)]
    [InlineData("I", "FFFFFFFF0F", int.MinValue)]
    [InlineData("L", "FEFFFFFFFFFFFFFFFF01", long.MaxValue)]
    [InlineData("L", "FFFFFFFFFFFFFFFFFF01", long.MinValue)]
    [InlineData("U", "01", ulong.MaxValue)]
    [InlineData("U", "FFFFFFFFFFFFFFFFFF01", 1UL << 63)]
    [InlineData("F", "00 0000C03F", 1.5f)]
    [InlineData("F", "00 000080FF", float.NegativeInfinity)]
    [InlineData("D", "00 000000000000F83F", 1.5)]
    [InlineData("S", "00", "")]
    [InlineData("S", "06 666F6F", "foo")]
    [InlineData("S", "08 F09F9880", "😀")]
    [InlineData("T", "04 0A01", 0xA01UL)]
    [InlineData("Nothing", "00 00", null)]
    [InlineData("Nothing", "00 02 02 6E", "n")]
    [InlineData("Just", "00 02", null)]
    [InlineData("Just", "00 00 02 6E", "n")]
    public void Values_are_the_bytes_of_the_specification(string type, string body, object? value) => Check(type, body, value);

    [Fact]
    public void Bytes_are_the_bytes_of_the_specification()
    {
        Check("B", "00", Array.Empty<byte>());
        Check("B", "06 00FF80", new byte[] { 0, 255, 128 });
    }

    [Theory]
    [InlineData("02 00", "0.00")]
    [InlineData("02 01", "0.01")]
    [InlineData("02 FF", "-0.01")]
    [InlineData("02 7F", "1.27")]
    [InlineData("04 0080", "1.28")]
    [InlineData("02 80", "-1.28")]
    [InlineData("04 FF7F", "-1.29")]
    [InlineData("04 04CE", "12.30")]
    [InlineData("12 00 8AC7230489E7FFFF", "99999999999999999.99")]
    [InlineData("12 FF 7538DCFB76180001", "-99999999999999999.99")]
    public void Decimals_are_twos_complement_of_the_fewest_bytes(string body, string value)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Check("N", body, number);
        Check("W", body, new global::Avro.AvroDecimal(new System.Numerics.BigInteger(number * 100), 2));
    }

    private static void Check(string type, string body, object? value)
    {
        var bytes = Convert.FromHexString(body.Replace(" ", "", StringComparison.Ordinal));
        var codec = EveryForm.Value.Codec("Acme.Shop." + type);
        var row = codec.Read(bytes);
        Assert.Equal(value, LoadedCode.Value(row, "V"));
        Assert.Equal(value, LoadedCode.Value(codec.Read(bytes, codec.Schema), "V"));
        Assert.Equal(bytes, codec.Write(row));
    }

    [Fact]
    public void A_row_with_extension_fields_as_TiCDC_writes_it()
    {
        const string Orders = """
            CREATE TABLE tpcc.orders (o_id int NOT NULL, o_d_id int NOT NULL, o_w_id int NOT NULL, o_c_id int, o_entry_d datetime, o_carrier_id int, o_ol_cnt int, o_all_local int,
              PRIMARY KEY (o_w_id, o_d_id, o_id));
            """;
        var loaded = new LoadedCode(GeneratedCode.Of(Orders, Options), codec: true);
        var key = loaded.Codec("Acme.Tpcc.OrdersKey").Read(Convert.FromHexString("F22E0E04"));
        Assert.Equal((3001, 7, 2), (LoadedCode.Value(key, "OId"), LoadedCode.Value(key, "ODId"), LoadedCode.Value(key, "OWId")));

        byte[] body =
        [
            .. Convert.FromHexString("F22E0E04021E0226"), .. "2024-05-06 07:08:09"u8, .. Convert.FromHexString("00020A02020263" + "8A80E0889CBB99BD0C" + "C6E0D9CBE963"),
        ];
        var codec = loaded.Codec("Acme.Tpcc.Orders");
        var row = codec.Read(body);
        Assert.Equal(15, LoadedCode.Value(row, "OCId"));
        Assert.Equal(new DateTime(2024, 5, 6, 7, 8, 9), LoadedCode.Value(row, "OEntryD"));
        Assert.Null(LoadedCode.Value(row, "OCarrierId"));
        Assert.Equal("c", LoadedCode.Value(row, "TidbOp"));
        Assert.Equal(449571530767859717, LoadedCode.Value(row, "TidbCommitTs"));
        Assert.Equal(1714979289123, LoadedCode.Value(row, "TidbCommitPhysicalTime"));
        Assert.Equal(body, codec.Write(row));
    }
}
