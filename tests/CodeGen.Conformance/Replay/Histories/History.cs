using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Everything a replay does, and what it starts from.</summary>
/// <param name="Seed">Makes the same history again.</param>
/// <param name="Scenario">What befalls the data.</param>
/// <param name="Changes">What happened at the source, in commit order.</param>
/// <param name="Snapshot">How many of the changes are in the initial load.</param>
/// <param name="Last">Per key the record that counts.</param>
/// <param name="Steps">What happens in the account.</param>
internal sealed record History(
    ulong Seed, Scenario Scenario, ImmutableArray<SourceChange> Changes, int Snapshot, IReadOnlyDictionary<string, TopicRecord> Last, ImmutableArray<Step> Steps)
{
    /// <summary>Every row that lands, in order.</summary>
    public IEnumerable<TopicRecord> Landed => Steps.SelectMany(step => step switch
    {
        Step.Land land => land.Records,
        Step.Apply { Arrival: { } arrival } => arrival.Records,
        _ => [],
    });

    public static History Of(SourceTable table, WireOptions wire, Scenario scenario, ulong seed)
    {
        var dice = new Dice(seed);
        var story = SourceStory.Of(table, wire, dice, dice.Between(scenario.Changes.Least, scenario.Changes.Most));
        var snapshot = scenario.InitialLoad ? dice.Between(0, story.Random.Length) : 0;
        var topic = new Topic(table, scenario, dice);
        // A changefeed that starts before the snapshot sends again what the snapshot holds.
        var random = Send(topic, story.Random.Skip(dice.Between(0, snapshot)));
        var setting = Send(topic, story.Setting);
        // Older than any age of cleanup that is configured, so that what the setting landed can be removed.
        topic.Pass(TimeSpan.FromDays(20));
        var closing = Send(topic, story.Closing);
        var steps = new Timeline(scenario, new Delivery(table, scenario, dice), dice).Of(random, setting, closing);
        return new History(seed, scenario, [.. story.Random, .. story.Setting, .. story.Closing], snapshot, topic.Last(), steps);
    }

    private static List<TopicRecord> Send(Topic topic, IEnumerable<SourceChange> changes)
    {
        var start = topic.Records.Count;
        foreach (var change in changes)
            topic.Send(change);
        return topic.Records[start..];
    }
}
