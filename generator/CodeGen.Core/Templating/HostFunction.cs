using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tidb.CodeGen.Templating;

/// <summary>A function templates may call: it takes one value (and possibly a number) and returns rendered text.</summary>
internal sealed class HostFunction : IScriptCustomFunction
{
    private readonly Func<object, int, Rendered> _body;
    private readonly bool _takesNumber;

    public HostFunction(string name, string summary, Func<object, Rendered> body)
        : this(name, summary, (value, _) => body(value), takesNumber: false)
    {
    }

    public HostFunction(string name, string summary, Func<object, int, Rendered> body, bool takesNumber = true)
    {
        Name = name;
        Summary = summary;
        _body = body;
        _takesNumber = takesNumber;
    }

    public string Name { get; }

    public string Summary { get; }

    public int RequiredParameterCount => ParameterCount;

    public int ParameterCount => _takesNumber ? 2 : 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(Rendered);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        return index == 0 ? new ScriptParameterInfo(typeof(object), "value") : new ScriptParameterInfo(typeof(int), "number");
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        try
        {
            if (arguments[0] is not { } value)
                throw new ScriptRuntimeException(span, $"`{Name}` was given null");
            return _body(value, _takesNumber ? context.ToInt(span, arguments[1]) : 0);
        }
        catch (ArgumentException e)
        {
            throw new ScriptRuntimeException(span, $"`{Name}`: {e.Message}", e);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        return ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }
}
