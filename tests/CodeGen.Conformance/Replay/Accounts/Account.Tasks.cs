using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>Tasks: run one by one, when a test says so.</summary>
internal sealed partial class Account
{
    private static readonly string[] TaskProperties =
    [
        "USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE", "SERVERLESS_TASK_MAX_STATEMENT_SIZE", "TARGET_COMPLETION_INTERVAL", "WAREHOUSE", "SCHEDULE",
        "USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS", "USER_TASK_TIMEOUT_MS", "SUSPEND_TASK_AFTER_NUM_FAILURES", "TIMEZONE",
        "QUOTED_IDENTIFIERS_IGNORE_CASE", "ERROR_ON_NONDETERMINISTIC_MERGE", "COMMENT",
    ];

    /// <summary>True when the stream that a task waits for has changes.</summary>
    public bool IsDue(ObjectName task) => _tasks[task].Stream is not { } stream || HasData(stream);

    /// <summary>What Snowflake does when a task's time has come.</summary>
    public TaskRun RunTask(ObjectName name)
    {
        var task = _tasks.GetValueOrDefault(name) ?? throw new SnowflakeException($"Task {name} does not exist or not authorized");
        var run = task.IsStarted ? RunStarted(task) : new TaskRun(TaskOutcome.Suspended);
        _history.Add((name, run, Now));
        task.FailuresInARow = run.Outcome == TaskOutcome.Failed ? task.FailuresInARow + 1 : 0;
        if (task.SuspendAfter > 0 && task.FailuresInARow >= task.SuspendAfter)
            task.IsStarted = false;
        return run;
    }

    private TaskRun RunStarted(TaskObject task)
    {
        try
        {
            if (task.Stream is { } stream && !HasData(stream))
                return new TaskRun(TaskOutcome.Skipped);
            Run(task.Body);
            return new TaskRun(TaskOutcome.Succeeded);
        }
        catch (Exception e) when (e is SnowflakeException or SessionEndedException or SqlSyntaxException)
        {
            RollbackOpen();
            return new TaskRun(TaskOutcome.Failed, e.Message);
        }
    }

    private void CreateTask(SqlCursor cursor, CreateMode mode)
    {
        if (TryAdd(_tasks.ContainsKey, cursor.ObjectName(), mode) is not { } name)
            return;
        var properties = Properties.Read(cursor, TaskProperties);
        var stream = cursor.TryTake("WHEN") ? Condition(cursor) : null;
        cursor.Expect("AS");
        _tasks[name] = new TaskObject(name, stream, cursor.Rest(), properties.Integer("SUSPEND_TASK_AFTER_NUM_FAILURES", 10));
    }

    private static string Condition(SqlCursor cursor)
    {
        cursor.Expect("SYSTEM$STREAM_HAS_DATA", "(");
        var stream = cursor.Expect(SqlTokenKind.String);
        cursor.Expect(")");
        return stream;
    }

    private void AlterTask(SqlCursor cursor)
    {
        var ifExists = cursor.TryTake("IF", "EXISTS");
        var name = cursor.ObjectName();
        var isStarted = cursor.TryTake("RESUME");
        if (!isStarted)
            cursor.Expect("SUSPEND");
        cursor.ExpectEnd();
        if (_tasks.TryGetValue(name, out var task))
            (task.IsStarted, task.FailuresInARow) = (isStarted, 0);
        else if (!ifExists)
            throw new SnowflakeException($"Task {name} does not exist or not authorized");
    }
}
