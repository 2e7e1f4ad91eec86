using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Scriban;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Templating;

/// <summary>The templates of a run: the built-in ones, overridden file by file. Parsed on first use, safe to share between threads.</summary>
public sealed class TemplateSet
{
    private readonly ImmutableSortedDictionary<string, TemplateSource> _sources;
    private readonly ConcurrentDictionary<string, ParsedTemplate> _parsed = new(StringComparer.Ordinal);

    private TemplateSet(ImmutableSortedDictionary<string, TemplateSource> sources) => _sources = sources;

    /// <summary>The names of all templates, ordinal order.</summary>
    public IEnumerable<string> Names => _sources.Keys;

    /// <summary>True when a user's template replaces a built-in one.</summary>
    public bool HasOverrides => Overrides.Any();

    /// <summary>The user's templates that replace built-in ones, ordinal order.</summary>
    public IEnumerable<TemplateSource> Overrides => _sources.Values.Where(source => source.IsOverride);

    /// <summary>
    /// Puts overrides in place of built-in templates. An override that replaces nothing is a warning; one that does
    /// not parse is an error.
    /// </summary>
    public static (TemplateSet Templates, ImmutableArray<Diagnostic> Findings) Load(IEnumerable<TemplateSource> overrides)
    {
        var builtIn = TemplateSource.BuiltIn();
        var sources = builtIn.ToBuilder();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var source in overrides.OrderBy(source => source.Name, StringComparer.Ordinal))
        {
            if (builtIn.ContainsKey(source.Name))
                sources[source.Name] = source;
            else
                findings.Add(TemplateDiagnostics.UnknownTemplate.At(Span.StartOf(source.File), source.Name));
        }
        var templates = new TemplateSet(sources.ToImmutable());
        findings.AddRange(templates.Overrides
            .SelectMany(source => templates.Get(source.Name)!.Errors));
        return (templates, findings.ToImmutable());
    }

    internal ParsedTemplate? Get(string name)
    {
        return _sources.TryGetValue(name, out var source) ? _parsed.GetOrAdd(name, static (_, s) => ParsedTemplate.Parse(s), source) : null;
    }
}

/// <summary>A template after Scriban's parser, with the text its positions refer to.</summary>
internal sealed record ParsedTemplate(TemplateSource Source, string Text, Template Template, ImmutableArray<Diagnostic> Errors)
{
    public static ParsedTemplate Parse(TemplateSource source)
    {
        var text = Encoding.UTF8.GetString(source.File.ReadAll().Span);
        var template = Template.Parse(text, source.Name);
        var parsed = new ParsedTemplate(source, text, template, []);
        return parsed with
        {
            Errors = [.. template.Messages.Where(message => message.Type == Scriban.Parsing.ParserMessageType.Error)
                .Select(message => TemplateDiagnostics.TemplateSyntax.At(parsed.SpanOf(message.Span), message.Message))],
        };
    }

    /// <summary>Scriban counts UTF-16 units and includes the last one; findings count bytes and do not.</summary>
    public Span SpanOf(Scriban.Parsing.SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, Text.Length);
        var end = Math.Clamp(span.End.Offset + 1, start, Text.Length);
        return new Span(Source.File, Encoding.UTF8.GetByteCount(Text.AsSpan(0, start)), Encoding.UTF8.GetByteCount(Text.AsSpan(start, end - start)));
    }
}
