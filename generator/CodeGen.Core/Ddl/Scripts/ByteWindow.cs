namespace Tidb.CodeGen.Ddl.Scripts;

/// <summary>A window over a stream that only moves forward. It grows while a statement is held and shrinks to its size again.</summary>
internal sealed class ByteWindow(Stream stream)
{
    private const int InitialSize = 256 * 1024;

    private bool _streamEnded;

    /// <summary>The bytes; only those from <see cref="Position"/> to <see cref="End"/> count.</summary>
    public byte[] Buffer { get; private set; } = new byte[InitialSize];

    public int Position { get; set; }

    public int End { get; private set; }

    /// <summary>Offset in the stream of the buffer's first byte.</summary>
    public long Offset { get; private set; }

    public long StreamPosition => Offset + Position;

    public ReadOnlySpan<byte> Unread => Buffer.AsSpan(Position, End - Position);

    /// <summary>True when nothing is left and nothing more will come.</summary>
    public bool IsEmpty => Position == End && !Grow();

    /// <summary>Makes at least <paramref name="count"/> unread bytes available, if the stream has that many.</summary>
    public void Ensure(int count)
    {
        while (End - Position < count && Grow())
        {
        }
    }

    /// <summary>
    /// Reads more bytes behind the unread ones, as many as fit: a caller that starts over with each reading does so a few times
    /// only, however small the pieces are in which the stream comes. False at the end of the stream.
    /// </summary>
    public bool Grow()
    {
        if (_streamEnded)
            return false;
        MakeRoom();
        var room = Buffer.AsSpan(End);
        var read = stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        _streamEnded = read < room.Length;
        End += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        if (Position > 0)
        {
            var unread = Unread;
            var target = unread.Length <= InitialSize / 2 && Buffer.Length > InitialSize ? new byte[InitialSize] : Buffer;
            unread.CopyTo(target);
            Offset += Position;
            End -= Position;
            Position = 0;
            Buffer = target;
        }
        else if (End == Buffer.Length)
        {
            var larger = new byte[Buffer.Length * 2];
            Unread.CopyTo(larger);
            Buffer = larger;
        }
    }
}
