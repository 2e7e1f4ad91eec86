using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Cuts what lands into batches and puts deployments, runs of tasks and failures between them.</summary>
internal sealed class Timeline(Scenario scenario, Delivery delivery, Dice dice)
{
    // Statements of the apply procedure, roughly; a failure behind its end does not happen.
    private const int Statements = 6;

    private readonly ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>();

    public ImmutableArray<Step> Of(List<TopicRecord> random, List<TopicRecord> setting, List<TopicRecord> closing)
    {
        var batches = new Queue<ImmutableArray<TopicRecord>>([.. Cut(delivery.Deliver(random)), [.. delivery.Deliver(setting)]]);
        Open(batches);
        Play(batches);
        var isWhole = scenario.Batch.Most >= 50;
        Play(new(isWhole ? [[.. delivery.Deliver(closing)]] : Cut(delivery.Deliver(closing))));
        if (scenario.Cleanup > 0)
            _steps.AddRange(new Step.Cleanup(), Apply(null));
        return _steps.ToImmutable();
    }

    private void Open(Queue<ImmutableArray<TopicRecord>> batches)
    {
        if (scenario.EarlyRows)
        {
            _steps.Add(new Step.Deploy(OnlyLanding: true));
            _steps.Add(new Step.Land(batches.Dequeue()));
        }
        _steps.Add(new Step.Deploy());
        if (scenario.InitialLoad)
        {
            if (batches.Count > 1 && dice.Chance(0.5))
                _steps.AddRange(new Step.Land(batches.Dequeue()), Apply(null));
            _steps.Add(new Step.InitialLoad());
        }
        _steps.Add(new Step.Resume());
    }

    private void Play(Queue<ImmutableArray<TopicRecord>> batches)
    {
        while (batches.TryDequeue(out var batch))
        {
            _steps.Add(new Step.Land(batch));
            if (dice.Chance(scenario.Redeployment))
                _steps.Add(new Step.Deploy(Statements: dice.Chance(0.3) ? dice.Between(1, 30) : int.MaxValue));
            var cleanup = dice.Chance(scenario.Cleanup);
            if (cleanup && dice.Chance(0.5))
                _steps.Add(new Step.Cleanup());
            _steps.Add(Apply(batches.Count > 1 && dice.Chance(scenario.Arrival) ? new Arrival(dice.Between(0, Statements), batches.Dequeue()) : null));
            if (cleanup)
                _steps.Add(new Step.Cleanup());
        }
    }

    private Step.Apply Apply(Arrival? arrival)
    {
        var failures = ImmutableArray.CreateBuilder<Failure>();
        while (failures.Count < 3 && dice.Chance(scenario.Failure))
            failures.Add(new Failure(dice.Between(0, Statements), dice.Chance(0.3)));
        return new Step.Apply(failures.ToImmutable(), arrival);
    }

    private List<ImmutableArray<TopicRecord>> Cut(List<TopicRecord> rows)
    {
        var batches = new List<ImmutableArray<TopicRecord>>();
        for (var start = 0; start < rows.Count; start += batches[^1].Length)
            batches.Add([.. rows.Skip(start).Take(dice.Between(scenario.Batch.Least, scenario.Batch.Most))]);
        return batches;
    }
}
