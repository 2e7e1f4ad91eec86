using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tidb.CodeGen.Templating;

/// <summary>
/// Scriban with everything permissive turned off, no built-in function but <c>include</c>, and the rule that a value
/// of the model is printed rendered or not at all.
/// </summary>
internal sealed class StrictContext : TemplateContext
{
    private SourceSpan _printed;

    public StrictContext(ITemplateLoader loader, IEnumerable<HostFunction> functions)
        : base(Builtins(functions))
    {
        TemplateLoader = loader;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        ErrorForStatementFunctionAsExpression = true;

        // Scriban's defaults cut output at 1 MiB with "..." and stop loops after 1,000 rounds, silently or not (7.x).
        LimitToString = 0;
        LoopLimit = 0;
        RecursiveLimit = 64;

        // Auto-indentation also re-indents everything inside a statement block; include with the function `indent` instead.
        AutoIndent = false;
        NewLine = "\n";
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement { Expression: { } expression })
            _printed = expression.Span;
        return value;
    }

    // Scriban 7.x writes the value of a statement under the span of the whole block; _printed is the expression itself.
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        return textAsObject is Raw or QualifiedName
            ? throw new ScriptRuntimeException(_printed, RawMessage)
            : base.Write(span, textAsObject);
    }

    // Reached from Write for what may be printed, and from operators such as + for everything else.
    public override string? ObjectToString(object? value, bool nested = false)
    {
        return value switch
        {
            null => "",
            Rendered rendered => rendered.Text,
            string or int or bool => base.ObjectToString(value, nested),
            Raw or QualifiedName => throw new ScriptRuntimeException(CurrentSpan, RawMessage),
            _ => throw new ScriptRuntimeException(CurrentSpan, $"a {value.GetType().Name} has no text: print its members"),
        };
    }

    internal const string RawMessage =
        "a raw value is printed without a host function: pipe it through the function of this file's language, such as `sf_id`";

    private static ScriptObject Builtins(IEnumerable<HostFunction> functions)
    {
        var builtins = new ScriptObject();
        builtins.SetValue("include", new IncludeFunction(), readOnly: true);
        foreach (var function in functions)
            builtins.SetValue(function.Name, function, readOnly: true);
        return builtins;
    }
}
