using System.Collections.Immutable;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Checks;

/// <summary>What the configuration and the <c>ignore[…]</c> comments of the DDL make of findings.</summary>
internal sealed class FindingPolicy
{
    private readonly ImmutableSortedDictionary<string, DiagnosticSetting> _settings;
    private readonly ImmutableArray<Suppression> _suppressions;

    public FindingPolicy(ImmutableSortedDictionary<string, DiagnosticSetting> settings, ImmutableArray<Suppression> suppressions)
    {
        _settings = settings;
        _suppressions = suppressions;
    }

    /// <summary>Findings as they are reported: silenced ones left out, severities set. Errors stay errors.</summary>
    public ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> findings)
    {
        var used = new HashSet<(Span, string)>();
        var kept = findings.Where(finding => finding.Severity == Severity.Error || !IsSilenced(finding, used)).Select(WithSetting).OfType<Diagnostic>();
        return [.. kept.ToList(), .. Unused(used)];
    }

    /// <summary>Findings about the settings themselves.</summary>
    public static IEnumerable<Diagnostic> Check(Project project)
    {
        foreach (var (slug, setting) in project.Options.Diagnostics)
        {
            var place = project.PlaceOf("diagnostics." + slug);
            if (DiagnosticCatalog.Find(slug) is not { } descriptor)
            {
                var near = OptionNames.Nearest(slug, DiagnosticCatalog.All.Select(known => known.Slug));
                yield return ConfigurationDiagnostics.UnknownDiagnostic.At(place, slug, near is null ? "`tidb-codegen explain` lists all" : $"did you mean `{near}`?");
            }
            else if (descriptor.Severity == Severity.Error && setting != DiagnosticSetting.Error)
            {
                yield return ConfigurationDiagnostics.ErrorNotLowered.At(place, slug, OptionNames.Kebab(setting));
            }
        }
    }

    private bool IsSilenced(Diagnostic finding, HashSet<(Span, string)> used)
    {
        if (finding.Place is not { } place)
            return false;
        foreach (var suppression in _suppressions)
        {
            if (suppression.Covered.Covers(place) && suppression.Slugs.Contains(finding.Descriptor.Slug, StringComparer.Ordinal))
            {
                used.Add((suppression.Comment, finding.Descriptor.Slug));
                return true;
            }
        }
        return false;
    }

    private Diagnostic? WithSetting(Diagnostic finding)
    {
        if (finding.Severity == Severity.Error || !_settings.TryGetValue(finding.Descriptor.Slug, out var setting))
            return finding;
        return setting switch
        {
            DiagnosticSetting.Off => null,
            DiagnosticSetting.Info => finding with { Severity = Severity.Info },
            DiagnosticSetting.Warning => finding with { Severity = Severity.Warning },
            _ => finding with { Severity = Severity.Error },
        };
    }

    private IEnumerable<Diagnostic> Unused(HashSet<(Span, string)> used)
    {
        return _suppressions
            .SelectMany(suppression => suppression.Slugs, (suppression, slug) => (suppression.Comment, slug))
            .Where(pair => !used.Contains(pair))
            .Select(pair => ConfigurationDiagnostics.UnusedSuppression.At(pair.Comment, pair.slug));
    }
}
