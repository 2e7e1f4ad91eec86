using System.Buffers;
using Contoso.Tpcc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>Reading a row allocates the row, its strings and its arrays, and nothing else; writing allocates nothing.</summary>
public sealed class AllocationTests
{
    private const int Rows = 1000;

    private static readonly Item Row = new() { IId = 70_000, IImId = -1, IName = "widget", IPrice = 5.25m, IData = "名前" };

    [Fact]
    public void Reading_allocates_the_row_and_its_strings()
    {
        var body = Body();
        var plan = Item.Codec.CreatePlan(Item.Codec.Schema);
        var newerPlan = Item.Codec.CreatePlan(Item.Codec.Schema.Replace("\n]}", ",\n{\"name\":\"added\",\"type\":\"string\"}\n]}", StringComparison.Ordinal));
        byte[] newer = [.. body, 6, 1, 2, 3];
        var expected = Allocated(() =>
        {
            _ = new Item();
            _ = new string('x', Row.IName!.Length);
            _ = new string('x', Row.IData!.Length);
        });
        Assert.Equal(expected, Allocated(() => Item.Codec.Read(body)));
        Assert.Equal(expected, Allocated(() => Item.Codec.Read(body, plan)));
        Assert.Equal(expected, Allocated(() => Item.Codec.Read(newer, newerPlan)));
        Assert.Equal(Row, Item.Codec.Read(newer, newerPlan));
    }

    [Fact]
    public void Writing_allocates_nothing()
    {
        var output = new ArrayBufferWriter<byte>(1024);
        Assert.Equal(0, Allocated(() =>
        {
            output.ResetWrittenCount();
            Item.Codec.Write(Row, output);
        }));
        Assert.Equal(Body(), output.WrittenSpan.ToArray());
    }

    private static byte[] Body()
    {
        var output = new ArrayBufferWriter<byte>();
        Item.Codec.Write(Row, output);
        return output.WrittenSpan.ToArray();
    }

    private static long Allocated(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rows; i++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rows;
    }
}
