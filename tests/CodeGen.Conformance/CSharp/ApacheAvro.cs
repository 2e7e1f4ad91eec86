using Avro;
using Avro.Generic;
using Avro.IO;
using Avro.Specific;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>The real Apache.Avro: bytes of rows, and rows of bytes by each of its two kinds of reader.</summary>
internal static class ApacheAvro
{
    public static byte[] Write(RecordSchema schema, IReadOnlyList<object?> values)
    {
        var record = new GenericRecord(schema);
        for (var i = 0; i < values.Count; i++)
            record.Add(i, values[i]);
        return Encode(encoder => new GenericDatumWriter<GenericRecord>(schema).Write(record, encoder));
    }

    public static byte[] Write(ISpecificRecord row, Schema? schema = null) => Encode(encoder => new SpecificDatumWriter<ISpecificRecord>(schema ?? row.Schema).Write(row, encoder));

    /// <summary>What Confluent's serializer does.</summary>
    public static byte[] WriteInterpreted(ISpecificRecord row) => Encode(encoder => new SpecificWriter<ISpecificRecord>(row.Schema).Write(row, encoder));

    public static ISpecificRecord Read(byte[] body, Schema writer, ISpecificRecord fresh)
    {
        return new SpecificDatumReader<ISpecificRecord>(writer, fresh.Schema).Read(fresh, new BinaryDecoder(new MemoryStream(body)));
    }

    /// <summary>What Confluent's deserializer does.</summary>
    public static ISpecificRecord ReadInterpreted(byte[] body, Schema writer, ISpecificRecord fresh)
    {
        return new SpecificReader<ISpecificRecord>(writer, fresh.Schema).Read(fresh, new BinaryDecoder(new MemoryStream(body)));
    }

    private static byte[] Encode(Action<Encoder> write)
    {
        using var stream = new MemoryStream();
        write(new BinaryEncoder(stream));
        return stream.ToArray();
    }
}
