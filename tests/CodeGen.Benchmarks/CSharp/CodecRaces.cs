using System.Buffers;
using Avro;
using Avro.Generic;
using Avro.IO;
using Avro.Specific;
using Contoso.TiCdc;
using Contoso.Tpcc;

namespace Tidb.CodeGen.Benchmarks.CSharp;

/// <summary>The generated codec against the readers and writers of Apache.Avro, on rows of TPC-C.</summary>
internal static class CodecRaces
{
    private static readonly Item AnItem = new() { IId = 1, IImId = 9, IName = "widget of the finest", IPrice = 5.25m, IData = "made in the mountains, original" };

    private static readonly Customer ACustomer = new()
    {
        CId = 3001, CDId = 7, CWId = 2, CFirst = "Barbara", CMiddle = "OE", CLast = "BARBARBAR", CStreet1 = "12 Harbour Street", CStreet2 = "Apartment 9",
        CCity = "Lisbon", CState = "LX", CZip = "123411111", CPhone = "1234567890123456", CSinceText = "2024-05-06 07:08:09", CCredit = "GC", CCreditLim = 50000m,
        CDiscount = 0.1234m, CBalance = -10m, CYtdPayment = 10m, CPaymentCnt = 1, CDeliveryCnt = 0, CData = new string('x', 300),
    };

    public static IReadOnlyList<Contestant> ReadItem() => Reading(Item.Codec, AnItem);

    public static IReadOnlyList<Contestant> ReadCustomer() => Reading(Customer.Codec, ACustomer);

    public static IReadOnlyList<Contestant> WriteItem() => Writing(Item.Codec, AnItem);

    public static IReadOnlyList<Contestant> WriteCustomer() => Writing(Customer.Codec, ACustomer);

    private static List<Contestant> Reading<T>(AvroCodec<T> codec, T row)
        where T : class, ISpecificRecord, new()
    {
        var schema = (RecordSchema)Schema.Parse(codec.Schema);
        var body = Body(codec, row);
        var plan = codec.CreatePlan(codec.Schema);
        var newerPlan = codec.CreatePlan(Newer(codec.Schema));
        byte[] newer = [.. body, 0];
        var (interpreted, compiled) = (new SpecificReader<T>(schema, row.Schema), new SpecificDatumReader<T>(schema, row.Schema));
        var (generic, genericCompiled) = (new GenericReader<GenericRecord>(schema, schema), new GenericDatumReader<GenericRecord>(schema, schema));
        return
        [
            new("codec", () => codec.Read(body)),
            new("codec, plan of the same schema", () => codec.Read(body, plan)),
            new("codec, plan of a newer schema", () => codec.Read(newer, newerPlan)),
            new("Apache.Avro SpecificDatumReader", () => compiled.Read(new T(), Decoder(body))),
            new("Apache.Avro SpecificReader (Confluent's)", () => interpreted.Read(new T(), Decoder(body))),
            new("Apache.Avro GenericDatumReader", () => genericCompiled.Read(null!, Decoder(body))),
            new("Apache.Avro GenericReader", () => generic.Read(null!, Decoder(body))),
        ];
    }

    private static List<Contestant> Writing<T>(AvroCodec<T> codec, T row)
        where T : class, ISpecificRecord
    {
        var output = new ArrayBufferWriter<byte>(1024);
        var stream = new MemoryStream(1024);
        var encoder = new BinaryEncoder(stream);
        var (interpreted, compiled) = (new SpecificWriter<T>(row.Schema), new SpecificDatumWriter<T>(row.Schema));
        return
        [
            new("codec", () =>
            {
                output.ResetWrittenCount();
                codec.Write(row, output);
            }),
            new("Apache.Avro SpecificDatumWriter", () =>
            {
                stream.Position = 0;
                compiled.Write(row, encoder);
            }),
            new("Apache.Avro SpecificWriter (Confluent's)", () =>
            {
                stream.Position = 0;
                interpreted.Write(row, encoder);
            }),
        ];
    }

    private static BinaryDecoder Decoder(byte[] body) => new(new MemoryStream(body));

    private static byte[] Body<T>(AvroCodec<T> codec, T row)
        where T : class
    {
        var output = new ArrayBufferWriter<byte>();
        codec.Write(row, output);
        return output.WrittenSpan.ToArray();
    }

    // After a column was added: one field more, null in this row.
    private static string Newer(string schema)
    {
        const string End = "\n]}";
        return schema[..^End.Length] + ",\n{\"default\":null,\"name\":\"added\",\"type\":[\"null\",\"string\"]}" + End;
    }
}
