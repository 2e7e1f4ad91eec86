using System.Globalization;

namespace Tidb.CodeGen.Diagnostics;

/// <summary>One kind of finding: its code, its texts and its default severity. All of them live in the catalogue.</summary>
/// <param name="Number">Four digits; the first names the family (1 parsing … 9 internal).</param>
/// <param name="Slug">The name used in configuration and in <c>ignore[…]</c> comments.</param>
/// <param name="Severity">Severity unless the configuration says otherwise.</param>
/// <param name="Message">What is wrong, one line; <c>{0}</c> … are filled from the arguments.</param>
/// <param name="Help">What to do about it; the same arguments.</param>
/// <param name="Explanation">The long text <c>explain</c> prints: meaning, a wrong result it prevents, the ways out.</param>
public sealed record DiagnosticDescriptor(
    int Number, string Slug, Severity Severity, string Message, string Help, string Explanation)
{
    /// <summary>The code as printed, such as <c>TCG2001</c>.</summary>
    public string Code { get; } = "TCG" + Number.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>A finding of this kind at a place.</summary>
    public Diagnostic At(Span place, params ReadOnlySpan<object?> arguments)
    {
        return new Diagnostic(this, Severity, place, Fill(Message, arguments), Fill(Help, arguments));
    }

    /// <summary>A finding of this kind that no input text is to blame for.</summary>
    public Diagnostic Anywhere(params ReadOnlySpan<object?> arguments)
    {
        return new Diagnostic(this, Severity, null, Fill(Message, arguments), Fill(Help, arguments));
    }

    private static string Fill(string text, ReadOnlySpan<object?> arguments)
    {
        return string.Format(CultureInfo.InvariantCulture, text, arguments);
    }
}
