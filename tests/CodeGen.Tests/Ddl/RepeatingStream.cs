namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>A long stream that needs no memory: the same bytes again and again.</summary>
/// <param name="block">The bytes.</param>
/// <param name="length">Length of the stream; rounded up so that the last block is whole.</param>
/// <param name="sampleEvery">Bytes between two calls of <paramref name="sample"/>.</param>
/// <param name="sample">Called while the stream is read.</param>
/// <param name="head">Bytes before the first block.</param>
internal sealed class RepeatingStream(byte[] block, long length, long sampleEvery, Action sample, byte[]? head = null) : Stream
{
    private readonly byte[] _head = head ?? [];
    private long _nextSample;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; } = (length + block.Length - 1) / block.Length * block.Length + (head?.Length ?? 0);

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= _nextSample)
        {
            _nextSample = Position + sampleEvery;
            sample();
        }

        var source = Position < _head.Length ? _head.AsSpan((int)Position) : block.AsSpan((int)((Position - _head.Length) % block.Length));
        var count = (int)Math.Min(Math.Min(source.Length, buffer.Length), Length - Position);
        source[..count].CopyTo(buffer);
        Position += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
