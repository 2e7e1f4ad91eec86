using Avro;
using Avro.Generic;

namespace Tidb.CodeGen.Conformance.Kafka;

/// <summary>The frame against bytes that TiCDC wrote.</summary>
public sealed class FrameTests
{
    // INSERT INTO item VALUES (1, 9, 'widget', 5.25, NULL), as TiCDC's own encoder framed it.
    private const string Key = "000000006502";
    private const string Value = "0000000066" + "02" + "0212" + "020c776964676574" + "0204020d" + "00";

    [Fact]
    public void A_row_of_item_has_the_bytes_TiCDC_writes()
    {
        var frame = new ConfluentFrame();
        var key = new GenericRecord(frame.Register(101, Outputs.Text("output/tpcc/ticdc/expected-avro/tidb_tpcc_item-key.avsc")));
        key.Add("i_id", 1);
        var row = new GenericRecord(frame.Register(102, Outputs.Text("output/tpcc/ticdc/expected-avro/tidb_tpcc_item-value.avsc")));
        row.Add("i_id", 1);
        row.Add("i_im_id", 9);
        row.Add("i_name", "widget");
        row.Add("i_price", new AvroDecimal(5.25m));
        row.Add("i_data", null);
        Assert.Equal(Key, Convert.ToHexStringLower(frame.Write(101, key)));
        Assert.Equal(Value, Convert.ToHexStringLower(frame.Write(102, row)));
        Assert.Equal(row, frame.Read(Convert.FromHexString(Value)));
    }
}
