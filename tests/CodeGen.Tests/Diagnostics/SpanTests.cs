using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Diagnostics;

public sealed class SpanTests
{
    [Fact]
    public void Columns_count_code_points_and_utf16_units_apart()
    {
        var file = SourceFile.FromText("a.sql", "x\n名前𠮷b");
        var position = new Span(file, 2 + 3 + 3 + 4, 1).StartPosition;
        Assert.Equal(new Position(2, 4, 5), position);
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var file = SourceFile.FromBytes("a.sql", new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', (byte)'b' });
        Assert.Equal(new Position(1, 2, 2), new Span(file, 4, 1).StartPosition);
        Assert.Equal("ab", file.Lines.TextOf(1));
    }

    [Fact]
    public void The_end_of_the_input_is_a_place()
    {
        var file = SourceFile.FromText("a.sql", "ab\r\ncd");
        Assert.Equal(new Position(2, 3, 3), new Span(file, 6, 0).StartPosition);
        Assert.Equal("ab", file.Lines.TextOf(1));
        Assert.Equal("", file.Lines.TextOf(3));
    }
}
