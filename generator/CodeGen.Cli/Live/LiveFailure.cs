using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>What a source could not give, as findings.</summary>
internal sealed class LiveFailure : Exception
{
    public LiveFailure(Diagnostic finding, bool stopsAll = false)
        : this([finding], stopsAll)
    {
    }

    public LiveFailure(ImmutableArray<Diagnostic> findings, bool stopsAll = false)
        : base(findings[0].Message)
    {
        Findings = findings;
        StopsAll = stopsAll;
    }

    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>True when it concerns the source as a whole: asking for more makes no sense.</summary>
    public bool StopsAll { get; }
}
