using System.Collections.Immutable;
using System.Text;
using Tidb.CodeGen.Checks;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Output;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Pipeline;

/// <summary>What a run is asked for.</summary>
public sealed record GeneratorOptions
{
    /// <summary>The one target that is wanted; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>Reads every generated text again as its language is read. Done anyway where templates are overridden.</summary>
    public bool Verify { get; init; }
}

/// <summary>What a run yields.</summary>
/// <param name="Plan">The files; null when an error was found.</param>
/// <param name="Findings">All findings of the run.</param>
/// <param name="TableCount">Selected tables, skipped ones included.</param>
public sealed record GeneratorResult(FilePlan? Plan, ImmutableArray<Diagnostic> Findings, int TableCount);

/// <summary>From inputs to a file plan. Reads the files the project names and nothing else; writes nothing.</summary>
public static class Generator
{
    // Below this many pages a second thread costs more than it saves.
    private const int PagesWorthThreads = 64;

    /// <summary>Runs the pipeline. <paramref name="earlier"/> are findings of loading the project.</summary>
    public static GeneratorResult Run(Project project, ImmutableArray<Diagnostic> earlier = default, GeneratorOptions? options = null)
    {
        var model = ModelOf(project, options?.Only);
        var policy = new FindingPolicy(project.Options.Diagnostics, model.Suppressions);
        var findings = policy.Apply([.. earlier.IsDefault ? [] : earlier, .. FindingPolicy.Check(project), .. model.Findings]);
        if (findings.Any(finding => finding.Severity == Severity.Error))
            return new GeneratorResult(null, [.. findings, .. CheckOverrides(model, project.Templates)], model.TableCount);
        var (files, renderFindings) = Render(model.Pages(), project.Templates);
        var (plan, planFindings) = FilePlan.Of(files);
        var verifyFindings = options is { Verify: true } || project.Templates.HasOverrides ? TextVerifier.Check(plan) : [];
        findings = [.. findings, .. renderFindings, .. planFindings, .. verifyFindings];
        return new GeneratorResult(findings.Any(finding => finding.Severity == Severity.Error) ? null : plan with { Only = model.Only }, findings, model.TableCount);
    }

    private static ResolvedModel ModelOf(Project project, string? only)
    {
        var model = ResolvedModel.Of(project);
        if (only is null)
            return model;
        var configured = model.Targets.Select(target => $"`{target.Name}`").ToList();
        var limited = model.Limited(only);
        return limited.Targets.IsEmpty
            ? limited with { Findings = limited.Findings.Add(ConfigurationDiagnostics.TargetNotConfigured.At(project.PlaceOf("targets"), only, string.Join(", ", configured))) }
            : limited;
    }

    // All findings belong into one run: a user's templates are tried on whatever tables there are, their text thrown away.
    private static ImmutableArray<Diagnostic> CheckOverrides(ResolvedModel model, TemplateSet templates)
    {
        return templates.HasOverrides ? Render(model.Pages(), templates).Findings : [];
    }

    private static (ImmutableArray<PlannedFile> Files, ImmutableArray<Diagnostic> Findings) Render(ImmutableArray<Page> pages, TemplateSet templates)
    {
        var files = new PlannedFile?[pages.Length];
        var findings = new ImmutableArray<Diagnostic>[pages.Length];
        void RenderInto(TemplateRenderer renderer, int i)
        {
            (var text, findings[i]) = renderer.Render(pages[i].Template, pages[i].Model);
            files[i] = text is null ? null : new PlannedFile(pages[i].Path, Encoding.UTF8.GetBytes(text));
        }
        if (pages.Length < PagesWorthThreads)
        {
            var renderer = new TemplateRenderer(templates);
            for (var i = 0; i < pages.Length; i++)
                RenderInto(renderer, i);
        }
        else
        {
            Parallel.For(0, pages.Length, () => new TemplateRenderer(templates), (i, _, renderer) =>
            {
                RenderInto(renderer, i);
                return renderer;
            }, _ => { });
        }
        return ([.. files.OfType<PlannedFile>()], OncePerPlace(findings));
    }

    // A mistake in one template is made for every table; once is enough.
    private static ImmutableArray<Diagnostic> OncePerPlace(ImmutableArray<Diagnostic>[] findings)
    {
        return [.. findings.SelectMany(list => list).DistinctBy(finding => (finding.Descriptor.Number, finding.Place))];
    }
}
