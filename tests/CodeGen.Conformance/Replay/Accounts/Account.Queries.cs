using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>Queries, and what SHOW and table functions know about the account.</summary>
internal sealed partial class Account
{
    private static readonly SqlType Instant = new(TypeFamily.TimestampTz, 9);

    private readonly List<(ObjectName Task, TaskRun Run, DateTime At)> _history = [];
    private SqlSource? _lastShown;

    /// <inheritdoc/>
    public SqlSource Source(ObjectName name)
    {
        if (_streams.TryGetValue(name, out var stream))
            return new SqlSource(name.Duck, [.. StreamColumns(stream.Table)], IsStream: true);
        if (_views.TryGetValue(name, out var view))
            return new SqlSource($"({view.Text})", view.Columns, IsStream: false);
        return _tables.TryGetValue(name, out var table)
            ? new SqlSource(name.Duck, table.Columns, IsStream: false)
            : throw new SnowflakeException($"Object {name} does not exist or not authorized");
    }

    private void CreateView(SqlCursor cursor, CreateMode mode)
    {
        if (TryAdd(_views.ContainsKey, cursor.ObjectName(), mode) is not { } name)
            return;
        cursor.TryTake("COPY", "GRANTS");
        _ = Properties.Read(cursor, ["COMMENT"]);
        cursor.Expect("AS");
        _views[name] = new QueryTranslator(cursor, this).Query();
        cursor.ExpectEnd();
    }

    /// <inheritdoc/>
    public SqlSource TableFunction(string name)
    {
        return name switch
        {
            "RESULT_SCAN" => _lastShown ?? throw new SnowflakeException("there is no last query"),
            "INFORMATION_SCHEMA.TASK_HISTORY" => TaskHistory(),
            _ => throw new SnowflakeException($"Unknown table function {name}"),
        };
    }

    // A SELECT never moves a stream.
    private ResultSet Select(SqlStatement statement)
    {
        var cursor = statement.Cursor();
        var queries = new QueryTranslator(cursor, this);
        var query = queries.Query();
        cursor.ExpectEnd();
        foreach (var stream in queries.Streams.Select(name => _streams[name]))
        {
            if (_open?.Filled.Add(stream) != false)
                Fill(stream, _open?.Pin ?? _version);
        }
        return new ResultSet([.. query.Columns.Select(column => column.Name)], _engine.Query(query.Text));
    }

    private void Show(SqlCursor cursor)
    {
        var kind = cursor.Take().Value;
        cursor.Expect("IN", "SCHEMA");
        var schema = cursor.Name();
        cursor.ExpectEnd();
        _lastShown = kind switch
        {
            "STREAMS" => Rows("#STREAMS",
                [new("name", SqlType.Text), new("stale", SqlType.Boolean), new("stale_after", Instant), new("invalid_reason", SqlType.Text)],
                _streams.Values.Where(stream => stream.Name.Schema == schema).Select(stream => new[] { stream.Name.Name, stream.IsStale ? "true" : "false", Time(Now.AddDays(14)), "" })),
            "TASKS" => Rows("#TASKS",
                [new("name", SqlType.Text), new("state", SqlType.Text), new("last_suspended_on", Instant)],
                _tasks.Values.Where(task => task.Name.Schema == schema).Select(task => new[] { task.Name.Name, task.IsStarted ? "started" : "suspended", Time(Now) })),
            _ => throw cursor.Error("SHOW of objects that are not shown in the files, before"),
        };
    }

    private SqlSource TaskHistory()
    {
        return Rows("#TASK_HISTORY",
            [
                new("NAME", SqlType.Text), new("SCHEMA_NAME", SqlType.Text), new("STATE", SqlType.Text), new("QUERY_START_TIME", Instant), new("SCHEDULED_TIME", Instant),
                new("ERROR_CODE", SqlType.Text), new("ERROR_MESSAGE", SqlType.Text), new("QUERY_ID", SqlType.Text),
            ],
            _history.Where(entry => entry.Run.Outcome == TaskOutcome.Failed).Select(entry => new[] { entry.Task.Name, entry.Task.Schema, "FAILED", Time(entry.At), Time(entry.At), "100183", entry.Run.Error!, "" }));
    }

    private SqlSource Rows(string name, ScopeColumn[] columns, IEnumerable<string[]> rows)
    {
        _engine.CreateTable(DuckName.Of(name), string.Join(", ", columns.Select(column => $"{DuckName.Of(column.Name)} {column.Type.Duck}")));
        foreach (var row in rows)
            _engine.Run($"INSERT INTO {DuckName.Of(name)} VALUES ({string.Join(", ", row.Select(Translated.Literal))})");
        return new SqlSource(DuckName.Of(name), [.. columns], IsStream: false);
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss'+00'", System.Globalization.CultureInfo.InvariantCulture);
}
