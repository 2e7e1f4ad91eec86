using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Output;

/// <summary>How a file on disk differs from the plan.</summary>
public enum DriftKind
{
    /// <summary>Planned, not there.</summary>
    Missing,

    /// <summary>There as last written, but the plan has other bytes.</summary>
    Changed,

    /// <summary>Not as the tool wrote it.</summary>
    Edited,

    /// <summary>Owned, but no longer planned.</summary>
    LeftOver,

    /// <summary>Planned, but a file that the tool does not own is in its place.</summary>
    Foreign,
}

/// <summary>One file that differs.</summary>
/// <param name="Kind">How.</param>
/// <param name="Path">Path below the output folder.</param>
/// <param name="Diff">Unified diff from disk to plan; empty where there is nothing to compare.</param>
public sealed record DriftedFile(DriftKind Kind, string Path, string Diff);

/// <summary>How an output folder differs from a plan.</summary>
/// <param name="Planned">Number of planned files.</param>
/// <param name="Files">The files that differ, by path.</param>
/// <param name="Findings">What was found on the way.</param>
public sealed record Drift(int Planned, ImmutableArray<DriftedFile> Files, ImmutableArray<Diagnostic> Findings);
