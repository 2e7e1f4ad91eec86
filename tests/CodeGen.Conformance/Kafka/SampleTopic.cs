using System.Globalization;
using Avro;
using Avro.Generic;

namespace Tidb.CodeGen.Conformance.Kafka;

/// <summary>A topic of the sample: its expected schemas, and rows made for them.</summary>
internal sealed record SampleTopic(string Name, int KeyId, RecordSchema Key, int ValueId, RecordSchema Value)
{
    public static List<SampleTopic> All(ConfluentFrame frame)
    {
        const string Folder = "output/tpcc/ticdc/expected-avro/";
        return [.. Outputs.Files("*-value.avsc").Where(path => path.StartsWith(Folder, StringComparison.Ordinal)).Select((path, i) =>
        {
            var topic = path[Folder.Length..^"-value.avsc".Length];
            var (keyId, valueId) = (1000 + i, 2000 + i);
            return new SampleTopic(
                topic, keyId, frame.Register(keyId, Outputs.Text($"{Folder}{topic}-key.avsc")), valueId, frame.Register(valueId, Outputs.Text(path)));
        })];
    }

    /// <summary>The key of the row number <paramref name="row"/>.</summary>
    public GenericRecord KeyOf(int row) => Fill(Key, row, version: 0);

    /// <summary>That row in one of its versions; every third version has NULL wherever it may.</summary>
    public GenericRecord RowOf(int row, int version) => Fill(Value, row, version);

    private GenericRecord Fill(RecordSchema schema, int row, int version)
    {
        var record = new GenericRecord(schema);
        foreach (var field in schema.Fields)
            record.Add(field.Name, ValueOf(field.Schema, row, Key.Contains(field.Name) ? 0 : version, field.Pos));
        return record;
    }

    private static object? ValueOf(Schema schema, int row, int version, int position)
    {
        var number = (row * 10) + version + position;
        return schema switch
        {
            UnionSchema when version % 3 == 2 => null,
            UnionSchema union => ValueOf(union.Schemas.Single(branch => branch.Tag != Schema.Type.Null), row, version, position),
            LogicalSchema { LogicalTypeName: "decimal" } => new AvroDecimal(version % 2 == 0 ? number : -number, int.Parse(schema.GetProperty("scale"), CultureInfo.InvariantCulture)),
            { Tag: Schema.Type.Int } => number,
            { Tag: Schema.Type.Long } => (long)number,
            { Tag: Schema.Type.Float } => (float)number,
            { Tag: Schema.Type.Double } => (double)number,
            { Tag: Schema.Type.String } => string.Create(CultureInfo.InvariantCulture, $"注文 {number}"),
            _ => BitConverter.GetBytes(number),
        };
    }
}
