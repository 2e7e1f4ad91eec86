using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>A table. Rows of a tracked table carry the version of the account at which they came.</summary>
internal sealed class TableObject(ObjectName name, ImmutableArray<ScopeColumn> columns)
{
    /// <summary>The hidden column of a tracked table.</summary>
    public const string Born = "\"#BORN\"";

    public ObjectName Name { get; } = name;

    public ImmutableArray<ScopeColumn> Columns { get; } = columns;

    public bool IsTracked { get; set; }

    /// <summary>Version of the last change.</summary>
    public long ChangedAt { get; set; }

    /// <summary>True when rows were removed since the table was made; those are kept aside.</summary>
    public bool HasRemovedRows { get; set; }

    /// <summary>Where removed rows are kept, with the version of their removal.</summary>
    public string Removed => DuckName.Of(Name + "#REMOVED");

    public string ColumnList => string.Join(", ", Columns.Select(column => DuckName.Of(column.Name)));
}

/// <summary>A stream: a version of its table, and no data.</summary>
internal sealed class StreamObject(ObjectName name, TableObject table)
{
    public ObjectName Name { get; } = name;

    public TableObject Table { get; } = table;

    public bool IsAppendOnly { get; init; }

    /// <summary>Changes up to this version are consumed.</summary>
    public long Offset { get; set; }

    /// <summary>SHOW_INITIAL_ROWS: until consumed once, the stream yields the rows of this version.</summary>
    public long? InitialRowsOf { get; set; }

    /// <summary>Set when the table was replaced.</summary>
    public bool IsStale { get; set; }
}

/// <summary>A task.</summary>
internal sealed class TaskObject(ObjectName name, string? stream, SqlStatement body, int suspendAfter)
{
    public ObjectName Name { get; } = name;

    /// <summary>The name in SYSTEM$STREAM_HAS_DATA, or null when the task has a schedule.</summary>
    public string? Stream { get; } = stream;

    public SqlStatement Body { get; } = body;

    public int SuspendAfter { get; } = suspendAfter;

    /// <summary>Tasks are created suspended.</summary>
    public bool IsStarted { get; set; }

    public int FailuresInARow { get; set; }
}

/// <summary>How a run of a task ended.</summary>
internal enum TaskOutcome
{
    Suspended,
    Skipped,
    Succeeded,
    Failed,
}

/// <summary>A run of a task.</summary>
internal sealed record TaskRun(TaskOutcome Outcome, string? Error = null);

/// <summary>What a SELECT yields.</summary>
internal sealed record ResultSet(ImmutableArray<string> Columns, IReadOnlyList<string?[]> Rows);

/// <summary>A file on a stage: its rows are parsed already, for neither stages nor file formats are emulated.</summary>
internal sealed record StageFile(string Name, IReadOnlyList<string?[]> Rows);

/// <summary>A row the connector writes: JSON texts; null content is SQL NULL.</summary>
internal sealed record LandingRow(string Metadata, string? Content);
