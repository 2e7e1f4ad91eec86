using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;
using Tidb.CodeGen.Output;

namespace Tidb.CodeGen.Pipeline;

/// <summary>Reads generated texts again. A language with a reader of its own is a line in <see cref="Readers"/>.</summary>
internal static class TextVerifier
{
    // By ending. Each answers what is wrong, or null.
    private static readonly ImmutableArray<(string Ending, Func<PlannedFile, string?> Read)> Readers =
    [
        (".json", WhyNotJson),
        (".avsc", WhyNotJson),
        (".cs", WhyNotCSharp),
        ("", WhyNoText),
    ];

    /// <summary>One finding per file and reader.</summary>
    public static ImmutableArray<Diagnostic> Check(FilePlan plan)
    {
        return [.. plan.Files.SelectMany(file => Readers
            .Where(reader => file.Path.EndsWith(reader.Ending, StringComparison.Ordinal))
            .Select(reader => reader.Read(file)).OfType<string>()
            .Select(why => OutputDiagnostics.InvalidText.Anywhere(file.Path, why)))];
    }

    private static string? WhyNotJson(PlannedFile file)
    {
        var (_, findings) = JsonReader.Read(SourceFile.FromBytes(file.Path, file.Content), JsonDialect.Strict);
        if (findings.IsEmpty)
            return null;
        var place = findings[0].Place is { } span ? FormattableString.Invariant($"line {span.StartPosition.Line}: ") : "";
        return place + findings[0].Message;
    }

    // Apart from the list, so that Roslyn is loaded only where there is C#.
    private static string? WhyNotCSharp(PlannedFile file)
    {
        var findings = CSharpSyntaxTree.ParseText(Encoding.UTF8.GetString(file.Content.Span)).GetDiagnostics();
        var error = findings.FirstOrDefault(finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        return error is null
            ? null
            : FormattableString.Invariant($"line {error.Location.GetLineSpan().StartLinePosition.Line + 1}: {error.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string? WhyNoText(PlannedFile file)
    {
        var text = file.Content.Span;
        return text switch
        {
            _ when text.IsEmpty || text[^1] != (byte)'\n' => "it has no line end at its end",
            _ when text.Contains((byte)'\r') => "it has a carriage return",
            _ when text.StartsWith(Encoding.UTF8.Preamble) => "it starts with a byte order mark",
            _ => null,
        };
    }
}
