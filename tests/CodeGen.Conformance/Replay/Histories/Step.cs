using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>One thing that happens in the account.</summary>
internal abstract record Step
{
    /// <summary>All scripts outside ops/, or only what the connector needs; cut off after so many statements.</summary>
    public sealed record Deploy(bool OnlyLanding = false, int Statements = int.MaxValue) : Step;

    public sealed record Land(ImmutableArray<TopicRecord> Records) : Step;

    public sealed record InitialLoad : Step;

    public sealed record Resume : Step;

    public sealed record Cleanup : Step;

    /// <summary>The apply task's time has come: failing attempts, then one that does not fail.</summary>
    /// <param name="Failures">Where attempts fail.</param>
    /// <param name="Arrival">Rows that land before a statement of the first attempt.</param>
    public sealed record Apply(ImmutableArray<Failure> Failures, Arrival? Arrival) : Step;
}

/// <summary>A failure before a statement of the procedure.</summary>
internal sealed record Failure(int Statement, bool EndsSession);

/// <summary>Rows that land before a statement of the procedure.</summary>
internal sealed record Arrival(int Statement, ImmutableArray<TopicRecord> Records);
