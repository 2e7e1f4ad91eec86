using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>What a source has.</summary>
/// <param name="Files">As files, in the order of their names.</param>
/// <param name="Findings">What went wrong; with an error among them the files are not complete.</param>
/// <param name="Summary">A few words for the closing line.</param>
internal sealed record SourceResult(ImmutableArray<PulledFile> Files, ImmutableArray<Diagnostic> Findings, string Summary)
{
    public static SourceResult Failed(ImmutableArray<Diagnostic> findings) => new([], findings, "");

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
