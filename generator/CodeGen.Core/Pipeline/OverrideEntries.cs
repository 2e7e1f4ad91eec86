using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>One entry of <c>overrides</c> whose pattern could be read.</summary>
/// <param name="Pattern">The tables or columns it is for.</param>
/// <param name="Options">What it sets.</param>
/// <param name="Place">Where the pattern stands.</param>
internal sealed record OverrideEntry(ColumnPattern Pattern, OverrideOptions Options, Span Place);

/// <summary>The entries of <c>overrides</c>, in the order of the configuration.</summary>
internal sealed record OverrideEntries(ImmutableArray<OverrideEntry> Entries, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Reads the patterns; an option that does not fit its entry's pattern is an error.</summary>
    public static OverrideEntries Of(Project project)
    {
        var entries = ImmutableArray.CreateBuilder<OverrideEntry>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < project.Options.Overrides.Length; i++)
        {
            var (options, path) = (project.Options.Overrides[i], FormattableString.Invariant($"overrides[{i}]"));
            var place = project.PlaceOf(path + ".match");
            if (ColumnPattern.Parse(options.Match) is not { } pattern || OutOfScope(project, options, path, pattern.IsForColumns))
                findings.Add(ConfigurationDiagnostics.InvalidOverridePattern.At(place, options.Match));
            else
                entries.Add(new OverrideEntry(pattern, options, place));
        }
        return new OverrideEntries(entries.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>What the entries say about one target.</summary>
    public TargetOverrides<T> For<T>(Func<OverrideOptions, T?> part)
        where T : class
    {
        return new TargetOverrides<T>([.. Entries.Where(entry => part(entry.Options) is not null)
            .Select(entry => new TargetOverride<T>(entry.Pattern, part(entry.Options)!, entry.Place))]);
    }

    // Only what is written counts; a default is not.
    private static bool OutOfScope(Project project, object record, string path, bool isForColumns)
    {
        foreach (var (property, option) in OptionNames.Of(record.GetType()))
        {
            var member = path + "." + OptionNames.Camel(property.Name);
            if (!project.Places.ContainsKey(member))
                continue;
            if (option.Scope != OverrideScope.Any && option.Scope == OverrideScope.Column != isForColumns)
                return true;
            if (OptionNames.IsOptionRecord(property.PropertyType) && property.GetValue(record) is { } inner && OutOfScope(project, inner, member, isForColumns))
                return true;
        }
        return false;
    }
}
