using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Forms findings can be printed in.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people: excerpt, caret, help.</summary>
    Text,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>One line per finding as MSBuild reads it.</summary>
    MSBuild,
}

/// <summary>Prints findings.</summary>
internal static class DiagnosticRenderer
{
    /// <summary>Prints findings by file, place and code.</summary>
    public static void Render(TextWriter writer, IEnumerable<Diagnostic> findings, DiagnosticFormat format)
    {
        var sorted = HideSecretLines([.. findings])
            .OrderBy(finding => finding.Place?.File.Path ?? "", StringComparer.Ordinal)
            .ThenBy(finding => finding.Place?.Start ?? 0)
            .ThenBy(finding => finding.Descriptor.Number)
            .ToList();
        switch (format)
        {
            case DiagnosticFormat.Json:
                JsonRenderer.Render(writer, sorted);
                break;
            case DiagnosticFormat.Sarif:
                SarifRenderer.Render(writer, sorted);
                break;
            case DiagnosticFormat.GitHub:
                sorted.ForEach(finding => writer.WriteLine(LineRenderer.GitHub(finding)));
                break;
            case DiagnosticFormat.MSBuild:
                sorted.ForEach(finding => writer.WriteLine(LineRenderer.MSBuild(finding)));
                break;
            default:
                sorted.ForEach(finding => writer.WriteLine(TextRenderer.Render(finding)));
                break;
        }
    }

    // Another finding on the same line must not show what one of them hides.
    private static IEnumerable<Diagnostic> HideSecretLines(List<Diagnostic> findings)
    {
        var lines = findings.Where(finding => finding is { HidesExcerpt: true, Place: not null }).Select(finding => LineOf(finding.Place!.Value)).ToHashSet();
        return lines.Count == 0
            ? findings
            : findings.Select(finding => finding.Related.Select(related => related.Place).Concat(finding.Place is { } place ? [place] : []).Any(one => lines.Contains(LineOf(one)))
                ? finding with { HidesExcerpt = true }
                : finding);
    }

    private static (SourceFile File, int Line) LineOf(Span place) => (place.File, place.StartPosition.Line);

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
