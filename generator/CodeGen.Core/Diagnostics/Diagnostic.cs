using System.Collections.Immutable;

namespace Tidb.CodeGen.Diagnostics;

/// <summary>One finding.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Severity">Its severity in this run.</param>
/// <param name="Place">Where, or null when it belongs to no input text.</param>
/// <param name="Message">What is wrong, filled in.</param>
/// <param name="Help">What to do, filled in.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, Severity Severity, Span? Place, string Message, string Help)
{
    /// <summary>Further facts, one line each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Other places that matter, each with a short label.</summary>
    public ImmutableArray<DiagnosticLabel> Related { get; init; } = [];

    /// <summary>True when the line at the place may hold a secret: only the place is shown, as logs are read by many.</summary>
    public bool HidesExcerpt { get; init; }

    /// <summary>The same finding with one more note.</summary>
    public Diagnostic WithNote(string note) => this with { Notes = Notes.Add(note) };

    /// <summary>The same finding with one more place.</summary>
    public Diagnostic WithRelated(Span place, string label) => this with { Related = Related.Add(new DiagnosticLabel(place, label)) };
}

/// <summary>A second place of a finding and what is to be seen there.</summary>
/// <param name="Place">Where.</param>
/// <param name="Text">A few words, printed beside the caret.</param>
public sealed record DiagnosticLabel(Span Place, string Text);
