using System.Globalization;
using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Oracle;
using Tidb.CodeGen.Targets.Snowflake;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>Plays one history in a fresh account.</summary>
internal sealed class ReplayRun
{
    private const int MostRunsToDrain = 5;

    private readonly ReplayTable _table;
    private readonly History _history;
    private readonly Account _account;
    private readonly List<TopicRecord> _landed = [];

    public ReplayRun(ReplayTable table, History history, DuckEngine engine)
    {
        (_table, _history) = (table, history);
        _account = new Account(engine);
    }

    /// <summary>Called after each apply, with what has landed so far.</summary>
    private Action<IReadOnlyList<TopicRecord>>? AfterApply { get; init; }

    /// <summary>Null when the replica and the sync log are right at the end; else what is wrong.</summary>
    public static string? Play(ReplayTable table, History history, DuckEngine engine)
    {
        return new ReplayRun(table, history, engine).Play() is { } wrong ? Describe(table, history, engine, wrong) : null;
    }

    // Plays the history once more to find the batch after which the replica never was right again.
    private static string Describe(ReplayTable table, History history, DuckEngine engine, string wrong)
    {
        var (batch, firstWrong) = (0, 0);
        ReplayRun run = null!;
        run = new ReplayRun(table, history, engine)
        {
            AfterApply = landed =>
            {
                batch++;
                var isRight = Difference.Between(ExpectedState.RowsOf(landed, history, table.Source), ReplicaReader.Rows(run._account, table.Replica, table.Source), table.Source) is null;
                firstWrong = isRight ? 0 : firstWrong == 0 ? batch : firstWrong;
            },
        };
        run.Play();
        var since = firstWrong == 0 ? "after the last batch" : $"since batch {firstWrong} of {batch}";
        return $"{table.Source.FullName}, scenario `{history.Scenario.Name}`, seed {history.Seed}, {since}:\n{wrong}";
    }

    /// <summary>The replica's rows as texts, without the time at which they were applied.</summary>
    public List<string> Replica()
    {
        var columns = _account.Columns(_table.Replica).Where(column => column.Name != "_TIDB_APPLIED_AT").Select(column => $"CAST({DuckName.Of(column.Name)} AS VARCHAR)");
        return [.. _account.Rows(_table.Replica, columns).Select(row => string.Join(" | ", row.Select(value => value ?? "NULL"))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Rows land and are applied, as one batch.</summary>
    public void Apply(IReadOnlyList<TopicRecord> records)
    {
        Land(records);
        Drain();
    }

    /// <summary>Null when the replica and the sync log are right at the end; else what is wrong.</summary>
    public string? Play()
    {
        try
        {
            foreach (var step in _history.Steps)
                Take(step);
            Drain();
            return Difference.Between(ExpectedState.Rows(_history, _table.Source), ReplicaReader.Rows(_account, _table.Replica, _table.Source), _table.Source)
                ?? Difference.Between(ExpectedState.Log(_history), ReplicaReader.Log(_account, _table.SyncLog, _table.Replica))
                ?? LiveView();
        }
        catch (Exception e) when (e is SnowflakeException or SqlSyntaxException)
        {
            return e.Message;
        }
    }

    // With soft deletes a view shows what is not marked.
    private string? LiveView()
    {
        if (_table.Cell.Deletes != SnowflakeDeletes.Soft)
            return null;
        _account.Execute($"SELECT COUNT(*) AS N FROM {_table.Replica}__LIVE");
        var (shown, expected) = (_account.Results[0].Rows[0][0], ExpectedState.Rows(_history, _table.Source).Count.ToString(CultureInfo.InvariantCulture));
        return shown == expected ? null : $"the live view shows {shown} rows, expected {expected}";
    }

    private void Take(Step step)
    {
        switch (step)
        {
            case Step.Deploy deploy:
                Deploy(deploy);
                break;
            case Step.Land land:
                Land(land.Records);
                break;
            case Step.InitialLoad:
                Load();
                break;
            case Step.Resume:
                _account.Execute(_table.Files["ops/resume.sql"]);
                break;
            case Step.Cleanup:
                Check(_account.RunTask(_table.CleanupTask));
                break;
            case Step.Apply apply:
                Apply(apply);
                AfterApply?.Invoke(_landed);
                break;
        }
    }

    private void Deploy(Step.Deploy deploy)
    {
        if (deploy.OnlyLanding)
        {
            _account.Execute(_table.Files["00_setup.sql"]);
            _account.Execute(_table.FileOf("10_landing.sql"));
            return;
        }
        var left = deploy.Statements;
        foreach (var script in _table.Files.Deployment)
            left -= _account.Execute(script, left);
    }

    private void Land(IReadOnlyList<TopicRecord> records)
    {
        var now = records.Select(record => DateTimeOffset.FromUnixTimeMilliseconds(record.CreateMs).UtcDateTime).Append(_account.Now).Max();
        if (now > _account.Now)
            _account.SetClock(now);
        _account.Land(_table.Landing, [.. records.Select(record => LandingRows.Of(record, _table.Source, _table.Wire))]);
        _landed.AddRange(records);
    }

    private void Load()
    {
        var rows = ExpectedState.Snapshot(_history, _table.Source).Select(row => row.Values.Select(value => value.Dump).ToArray()).ToArray();
        // Dumpling writes no file for an empty table, and the script refuses to load nothing: the operator goes on without.
        if (rows.Length == 0)
            return;
        _account.StageFiles.Clear();
        _account.StageFiles.Add(new StageFile($"dump/{_table.Source.FullName}.000000000.csv.gz", [.. rows]));
        _account.Execute(_table.OpsFileOf("initial_load.sql"));
    }

    private void Apply(Step.Apply apply)
    {
        var arrival = apply.Arrival;
        foreach (var failure in apply.Failures)
            Attempt(failure, ref arrival);
        Attempt(null, ref arrival);
        if (arrival is not null)
            Land(arrival.Records);
    }

    private void Attempt(Failure? failure, ref Arrival? arrival)
    {
        var (pending, hasFailed) = (arrival, false);
        _account.BeforeStatement = index =>
        {
            if (pending?.Statement == index)
            {
                Land(pending.Records);
                pending = null;
            }
            hasFailed = failure?.Statement == index;
            if (hasFailed)
                throw failure!.EndsSession ? new SessionEndedException() : new SnowflakeException("a failure of this test");
        };
        var run = _account.RunTask(_table.ApplyTask);
        _account.BeforeStatement = null;
        arrival = pending;
        if (hasFailed ? run.Outcome != TaskOutcome.Failed : run.Outcome == TaskOutcome.Failed)
            throw new SnowflakeException(hasFailed ? "the apply failed and the task does not show it" : $"the apply failed: {run.Error}");
    }

    private void Drain()
    {
        for (var i = 0; i < MostRunsToDrain && _account.IsDue(_table.ApplyTask); i++)
        {
            if (_account.RunTask(_table.ApplyTask) is { Outcome: not TaskOutcome.Succeeded } run)
                throw new SnowflakeException($"changes wait, and the apply task is {run.Outcome}: {run.Error}");
        }
    }

    private static void Check(TaskRun run)
    {
        if (run.Outcome == TaskOutcome.Failed)
            throw new SnowflakeException($"the cleanup failed: {run.Error}");
    }
}
