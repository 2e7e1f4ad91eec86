using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Rendering;

/// <summary>Findings to print.</summary>
internal static class Findings
{
    private static readonly DiagnosticDescriptor Kind = new(1003, "syntax-error", Severity.Error, "it is `{0}`", "write {0}, not that", "Why.");

    /// <summary>A finding at the first occurrence of a part of a text.</summary>
    public static Diagnostic At(string text, string part, string path = "ddl/a.sql")
    {
        return Kind.At(SpanOf(SourceFile.FromText(path, text), text, part), "wrong");
    }

    /// <summary>A finding that belongs to no input.</summary>
    public static Diagnostic Anywhere(string argument) => Kind.Anywhere(argument);

    public static Span SpanOf(SourceFile file, string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(start >= 0, part);
        return new Span(file, System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(0, start)), System.Text.Encoding.UTF8.GetByteCount(part));
    }
}
