using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Forms of one line per finding, read by build systems.</summary>
internal static class LineRenderer
{
    /// <summary><c>file(line,col,endLine,endCol): error TCG4107: text</c>; columns in UTF-16 units.</summary>
    public static string MSBuild(Diagnostic finding)
    {
        var place = "tidb-codegen ";
        if (finding.Place is { } span)
        {
            var (start, end) = (span.StartPosition, span.EndPosition);
            place = FormattableString.Invariant($"{span.File.Path}({start.Line},{start.Utf16Column},{end.Line},{end.Utf16Column})");
        }
        // MSBuild knows errors and warnings; everything else is talk.
        var word = finding.Severity == Severity.Info ? "message" : DiagnosticRenderer.Word(finding.Severity);
        return $"{place}: {word} {finding.Descriptor.Code}: {Flat(finding.Message)} ({Flat(finding.Help)})";
    }

    /// <summary>A workflow command.</summary>
    public static string GitHub(Diagnostic finding)
    {
        var word = finding.Severity == Severity.Info ? "notice" : DiagnosticRenderer.Word(finding.Severity);
        var place = "";
        if (finding.Place is { } span)
        {
            var (start, end) = (span.StartPosition, span.EndPosition);
            place = FormattableString.Invariant(
                $"file={Property(span.File.Path)},line={start.Line},endLine={end.Line},col={start.Column},endColumn={end.Column},");
        }
        return $"::{word} {place}title={finding.Descriptor.Code} {finding.Descriptor.Slug}::{Data(finding.Message + "\n" + finding.Help)}";
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ");

    private static string Data(string text)
    {
        return text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
    }

    private static string Property(string text)
    {
        return Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
    }
}
