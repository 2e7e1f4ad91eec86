using System.Collections.Immutable;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>A column as a target will have it.</summary>
/// <param name="Source">The replicated column it comes from.</param>
/// <param name="Name">Its name on the target, raw.</param>
/// <param name="Type">Its type, in the target's language.</param>
/// <param name="ReadExpression">How its value is read from what arrives, in the target's language.</param>
/// <param name="Loss">What cannot be kept.</param>
/// <param name="RuleId">The row of the target's type table that decided.</param>
/// <param name="CompatibleTypes">Types an existing column may have without being drift.</param>
public record TargetColumn(
    ReplicatedColumn Source,
    string Name,
    string Type,
    string ReadExpression,
    Loss Loss,
    string RuleId,
    ImmutableArray<string> CompatibleTypes)
{
    /// <summary>True when the column belongs to the key of the replica.</summary>
    public bool IsKey => Source.InKey;

    /// <summary>True when an override named the type.</summary>
    public bool IsOverridden { get; init; }
}
