using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Scripts;

/// <summary>The findings behind what the lexer met besides tokens.</summary>
internal static class LexerEventDiagnostics
{
    /// <summary>The finding, or null for an event that is none.</summary>
    public static Diagnostic? Of(LexerEvent item, Span span, ReadOnlySpan<byte> text) => item.Kind switch
    {
        LexerEventKind.StrayCommentEnd => ParsingDiagnostics.ToleratedSyntax.At(span, "`*/` outside a comment"),
        LexerEventKind.DashComment => ParsingDiagnostics.ToleratedSyntax.At(span, "`--` without a blank behind it as a comment"),
        LexerEventKind.UnknownFeature => ParsingDiagnostics.UnknownFeature.At(span, TokenText.Raw(text)),
        _ => null,
    };
}
