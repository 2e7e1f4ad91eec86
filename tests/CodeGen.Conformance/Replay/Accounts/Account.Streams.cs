using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Snowflake;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>Streams: an offset per stream, and the rows between it and the start of the transaction.</summary>
internal sealed partial class Account
{
    private static readonly string[] StreamProperties = ["APPEND_ONLY", "SHOW_INITIAL_ROWS", "COMMENT"];

    private void CreateStream(SqlCursor cursor, CreateMode mode)
    {
        if (TryAdd(_streams.ContainsKey, cursor.ObjectName(), mode) is not { } name)
            return;
        cursor.Expect("ON", "TABLE");
        var tableName = cursor.ObjectName();
        var table = _tables.GetValueOrDefault(tableName) ?? throw new SnowflakeException($"Table {tableName} does not exist or not authorized");
        var properties = Properties.Read(cursor, StreamProperties);
        cursor.ExpectEnd();
        if (!table.IsTracked)
        {
            _engine.Run($"ALTER TABLE {table.Name.Duck} ADD COLUMN IF NOT EXISTS {TableObject.Born} BIGINT");
            Track(table);
        }
        var hasRows = _engine.Query($"SELECT 1 FROM {table.Name.Duck} LIMIT 1").Count > 0;
        _engine.CreateTable(name.Duck, string.Join(", ", StreamColumns(table).Select(column => $"{DuckName.Of(column.Name)} {column.Type.Duck}")));
        _streams[name] = new StreamObject(name, table)
        {
            IsAppendOnly = properties.IsTrue("APPEND_ONLY"),
            Offset = _version,
            // Over an empty table the first reading may also yield nothing (not documented); that only delays what is applied by one run.
            InitialRowsOf = properties.IsTrue("SHOW_INITIAL_ROWS") && hasRows ? _version : null,
        };
    }

    private static IEnumerable<ScopeColumn> StreamColumns(TableObject table)
    {
        return [.. table.Columns, new("METADATA$ACTION", SqlType.Text)];
    }

    /// <summary>SYSTEM$STREAM_HAS_DATA: true when the table changed since the offset, so also after a cleanup alone.</summary>
    private bool HasData(string text)
    {
        var cursor = new SqlCursor(SqlLexer.Read(text));
        var name = cursor.ObjectName();
        cursor.ExpectEnd();
        var stream = _streams.GetValueOrDefault(name) ?? throw new SnowflakeException($"Stream {name} does not exist or not authorized");
        CheckReadable(stream);
        return stream.InitialRowsOf is not null || stream.Table.ChangedAt > stream.Offset;
    }

    private static void CheckReadable(StreamObject stream)
    {
        if (stream.IsStale)
            throw new SnowflakeException($"Base table of stream {stream.Name} was dropped or replaced, cannot read from the stream");
    }

    /// <summary>Puts the stream's rows as of a version where statements find them.</summary>
    private void Fill(StreamObject stream, long pin)
    {
        CheckReadable(stream);
        _engine.RunPrepared($"DELETE FROM {stream.Name.Duck}");
        foreach (var (action, source, condition) in Content(stream, pin))
            _engine.Run($"INSERT INTO {stream.Name.Duck} SELECT {stream.Table.ColumnList}, '{action}' FROM {source} WHERE {condition}");
    }

    private static IEnumerable<(string Action, string Source, string Condition)> Content(StreamObject stream, long pin)
    {
        var (table, born) = (stream.Table, TableObject.Born);
        var unread = stream.InitialRowsOf is { } initial ? $"{born} <= {initial}" : $"{born} > {stream.Offset} AND {born} <= {pin}";
        yield return ("INSERT", table.Name.Duck, unread);
        if (!table.HasRemovedRows)
            yield break;
        if (stream.InitialRowsOf is { } version)
            yield return ("INSERT", table.Removed, $"{unread} AND \"#REMOVED\" > {version}");
        else if (stream.IsAppendOnly)
            yield return ("INSERT", table.Removed, unread);
        else
        {
            yield return ("INSERT", table.Removed, $"{unread} AND \"#REMOVED\" > {pin}");
            yield return ("DELETE", table.Removed, $"{born} <= {stream.Offset} AND \"#REMOVED\" > {stream.Offset} AND \"#REMOVED\" <= {pin}");
        }
    }

    private static void MoveOn(StreamObject stream, long pin)
    {
        stream.Offset = stream.InitialRowsOf ?? pin;
        stream.InitialRowsOf = null;
    }
}
