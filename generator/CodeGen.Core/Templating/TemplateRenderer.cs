using System.Collections.Immutable;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Templating;

/// <summary>Renders templates. Not safe for several threads: each takes its own; the parsed templates are shared.</summary>
public sealed class TemplateRenderer
{
    private readonly TemplateSet _templates;
    private readonly StrictContext _context;

    /// <summary>A renderer over a set of templates.</summary>
    public TemplateRenderer(TemplateSet templates)
    {
        _templates = templates;
        _context = new StrictContext(new SetLoader(templates), HostFunctions.All);
    }

    /// <summary>
    /// Renders one template. The model's members are visible under their names in snake_case.
    /// A mistake of the template (an unknown member, a raw value printed) is a finding and the text is null.
    /// </summary>
    public (string? Text, ImmutableArray<Diagnostic> Findings) Render(string template, IReadOnlyDictionary<string, object> model)
    {
        var parsed = _templates.Get(template) ?? throw new ArgumentException($"no template `{template}`", nameof(template));
        if (parsed.Errors.Length > 0)
            return (null, parsed.Errors);
        var globals = new ScriptObject();
        foreach (var (name, value) in model)
            globals.SetValue(name, value, readOnly: true);
        _context.PushGlobal(globals);
        try
        {
            return (parsed.Template.Render(_context), []);
        }
        catch (ScriptRuntimeException e)
        {
            _context.Reset();
            return (null, [Explain(e, parsed)]);
        }
        finally
        {
            if (_context.GlobalCount > 1)
                _context.PopGlobal();
        }
    }

    private Diagnostic Explain(ScriptRuntimeException e, ParsedTemplate caller)
    {
        var place = e.Span.FileName is { } file && _templates.Get(file) is { } inside ? inside : caller;
        var descriptor = e.OriginalMessage == StrictContext.RawMessage ? TemplateDiagnostics.RawValuePrinted : TemplateDiagnostics.TemplateFailed;
        return descriptor.At(place.SpanOf(e.Span), e.OriginalMessage.TrimEnd('.'));
    }

    private sealed class SetLoader(TemplateSet templates) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
        {
            return templates.Get(templateName) is null
                ? throw new ScriptRuntimeException(callerSpan, $"there is no template `{templateName}` to include")
                : templateName;
        }

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templates.Get(templatePath)!.Text;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            return ValueTask.FromResult<string?>(Load(context, callerSpan, templatePath));
        }
    }
}
