namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the tool itself (9xxx).</summary>
public static class InternalDiagnostics
{
    /// <summary>Something that must not happen did.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        9001, "unexpected", Severity.Error,
        "the tool failed: {0}: {1}",
        "please report it with the input that caused it; nothing was written by this run after the failure",
        "A mistake in the tool. Outputs are written atomically, so no file is half written.");
}
