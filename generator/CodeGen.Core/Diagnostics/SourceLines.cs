using System.Text;

namespace Tidb.CodeGen.Diagnostics;

/// <summary>The line index of a source file: where each line starts, and the text of single lines.</summary>
internal sealed class SourceLines
{
    private readonly SourceFile _file;
    private readonly List<long> _starts;
    private readonly long _length;

    private SourceLines(SourceFile file, List<long> starts, long length)
    {
        _file = file;
        _starts = starts;
        _length = length;
    }

    public int Count => _starts.Count;

    public static SourceLines Of(SourceFile file)
    {
        using var stream = file.Open();
        var starts = new List<long> { 0 };
        var buffer = new byte[64 * 1024];
        long offset = 0;
        for (int read; (read = stream.Read(buffer)) > 0; offset += read)
            CollectStarts(buffer.AsSpan(0, read), offset, starts);
        return new SourceLines(file, starts, offset);
    }

    public Position PositionOf(long offset)
    {
        var index = _starts.BinarySearch(Math.Min(offset, _length));
        if (index < 0)
            index = ~index - 1;
        var before = DecodeFrom(_starts[index], (int)(Math.Min(offset, _length) - _starts[index]));
        if (_starts[index] == 0)
            before = before.TrimStart('\uFEFF');
        var codePoints = 0;
        foreach (var _ in before.EnumerateRunes())
            codePoints++;
        return new Position(index + 1, codePoints + 1, before.Length + 1);
    }

    /// <summary>The text of a 1-based line without its line end, or an empty text behind the last line.</summary>
    public string TextOf(int line)
    {
        if (line < 1 || line > _starts.Count)
            return "";
        var start = _starts[line - 1];
        var end = line < _starts.Count ? _starts[line] : _length;
        var text = DecodeFrom(start, (int)Math.Min(end - start, MaxExcerptBytes)).TrimEnd('\n', '\r');
        return line == 1 ? text.TrimStart('\uFEFF') : text;
    }

    // An INSERT of a dump is one line of megabytes; an excerpt never needs more than this.
    private const int MaxExcerptBytes = 1 << 20;

    private string DecodeFrom(long start, int count)
    {
        using var stream = _file.Open();
        stream.Seek(start, SeekOrigin.Begin);
        var bytes = new byte[count];
        var read = stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes, 0, read);
    }

    private static void CollectStarts(ReadOnlySpan<byte> bytes, long offset, List<long> starts)
    {
        for (var from = 0; from < bytes.Length;)
        {
            var next = bytes[from..].IndexOf((byte)'\n');
            if (next < 0)
                return;
            from += next + 1;
            starts.Add(offset + from);
        }
    }
}
