namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>What a mapping cannot keep. Every member but <see cref="None"/> is marked in the generated text.</summary>
public enum Loss
{
    /// <summary>Every value arrives as it is.</summary>
    None,

    /// <summary>Some values of the source do not fit; the batch fails rather than storing a wrong one.</summary>
    Range,

    /// <summary>Digits or bits can be lost without an error.</summary>
    Precision,

    /// <summary>The value is kept as text or as a number: the target has no such type.</summary>
    Type,

    /// <summary>The value arrives, but what the source counts as equal is not equal here, or the other way round.</summary>
    Comparison,

    /// <summary>The target cannot have a column of that name: it is left out.</summary>
    Column,
}
