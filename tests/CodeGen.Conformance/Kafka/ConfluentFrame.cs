using System.Buffers.Binary;
using Avro;
using Avro.Generic;
using Avro.IO;

namespace Tidb.CodeGen.Conformance.Kafka;

/// <summary>Schemas by id, and records in Confluent's frame: a zero byte, the id in four bytes, Avro.</summary>
internal sealed class ConfluentFrame
{
    private const int HeaderLength = 5;

    private readonly Dictionary<int, RecordSchema> _schemas = [];

    /// <summary>Registers a schema under an id.</summary>
    public RecordSchema Register(int id, string schema) => _schemas[id] = (RecordSchema)Schema.Parse(schema);

    public byte[] Write(int id, GenericRecord record)
    {
        using var stream = new MemoryStream();
        stream.Write(Header(id));
        new GenericDatumWriter<GenericRecord>(_schemas[id]).Write(record, new BinaryEncoder(stream));
        return stream.ToArray();
    }

    /// <summary>The record; its schema is the one its own id names, as a converter reads it.</summary>
    public GenericRecord Read(byte[] message)
    {
        Assert.Equal(0, message[0]);
        var schema = _schemas[BinaryPrimitives.ReadInt32BigEndian(message.AsSpan(1))];
        using var stream = new MemoryStream(message, HeaderLength, message.Length - HeaderLength);
        var record = new GenericDatumReader<GenericRecord>(schema, schema).Read(null!, new BinaryDecoder(stream));
        Assert.Equal(stream.Length, stream.Position);
        return record;
    }

    private static byte[] Header(int id)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(1), id);
        return header;
    }
}
