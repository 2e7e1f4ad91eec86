namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Which connector writes the landing tables.</summary>
public enum SnowflakeIngestion
{
    /// <summary>Connector 2.x/3.x with Snowpipe Streaming, or the managed connector with SNOWPIPE_STREAMING.</summary>
    ClassicStreaming,

    /// <summary>Connector 2.x/3.x, or the managed connector, with SNOWPIPE files: rows may become visible out of order.</summary>
    ClassicSnowpipe,

    /// <summary>Connector 4.x.</summary>
    V4,
}

/// <summary>What makes a change newer than the replica's row.</summary>
public enum SnowflakeOrdering
{
    /// <summary>A higher offset, or another partition.</summary>
    Offset,

    /// <summary>Upserts: a commit timestamp not older; deletes: as Offset, because tombstones carry no timestamp.</summary>
    Hybrid,

    /// <summary>Nothing: whatever comes later in a batch or in a later batch wins.</summary>
    None,
}

/// <summary>What a delete does.</summary>
public enum SnowflakeDeletes
{
    /// <summary>Removes the row.</summary>
    Hard,

    /// <summary>Marks the row; a view shows those that are not marked.</summary>
    Soft,
}

/// <summary>What a value that does not fit its column does.</summary>
public enum SnowflakeCasts
{
    /// <summary>The batch fails and is tried again.</summary>
    Strict,

    /// <summary>It becomes NULL.</summary>
    Tolerant,

    /// <summary>The row goes to the replica's error table, the rest is applied.</summary>
    Quarantine,
}

/// <summary>The form of the apply.</summary>
public enum SnowflakeApply
{
    /// <summary>A procedure with one transaction and a sync log.</summary>
    Procedure,

    /// <summary>The MERGE is the task's body.</summary>
    Statement,
}

/// <summary>Who runs the tasks.</summary>
public enum SnowflakeCompute
{
    /// <summary>Snowflake.</summary>
    Serverless,

    /// <summary>A warehouse.</summary>
    Warehouse,
}

/// <summary>When an apply task runs.</summary>
public enum SnowflakeTrigger
{
    /// <summary>When the stream has data, at most once per interval.</summary>
    Stream,

    /// <summary>Every interval, when the stream has data.</summary>
    Schedule,

    /// <summary>By a cron expression, when the stream has data.</summary>
    Cron,
}

/// <summary>What happens to applied landing rows.</summary>
public enum SnowflakeCleanup
{
    /// <summary>Removed when they are old.</summary>
    Age,

    /// <summary>Kept.</summary>
    None,
}

/// <summary>How replicas are declared.</summary>
public enum SnowflakeDdlStyle
{
    /// <summary>CREATE TABLE IF NOT EXISTS.</summary>
    IfNotExists,

    /// <summary>CREATE OR ALTER TABLE.</summary>
    CreateOrAlter,
}

/// <summary>What happens to landing fields that no replica column reads.</summary>
public enum SnowflakeUnmapped
{
    /// <summary>They stay in the landing table.</summary>
    Report,

    /// <summary>They are kept in a VARIANT column.</summary>
    Keep,
}
