namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Rows that no TiCDC sends and that must be rejected.</summary>
internal enum Noise
{
    None,

    /// <summary>A value with a wrapper around it.</summary>
    WrappedRow,

    /// <summary>A null value with a wrapper around it.</summary>
    WrappedTombstone,

    /// <summary>A tombstone with a key nobody can read.</summary>
    UnreadableTombstone,
}

/// <summary>A record of the topic.</summary>
internal sealed record TopicRecord(int Partition, long Offset, long CreateMs, SourceChange Change)
{
    public Noise Noise { get; init; }

    public bool HasUnreadableKey { get; init; }

    /// <summary>For a delete: SQL NULL instead of an empty object.</summary>
    public bool IsNullTombstone { get; init; }
}
