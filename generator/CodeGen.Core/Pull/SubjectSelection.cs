using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Tidb.CodeGen.Pull;

/// <summary>Which subjects are wanted: those of the selected tables, then patterns; the last rule that matches decides.</summary>
public sealed class SubjectSelection
{
    private readonly ImmutableHashSet<Subject> _ofTables;
    private readonly ImmutableArray<Rule> _rules;
    private readonly ImmutableArray<Subject> _pinned;

    private SubjectSelection(ImmutableHashSet<Subject> ofTables, ImmutableArray<Rule> rules, ImmutableArray<Subject> pinned)
    {
        _ofTables = ofTables;
        _rules = rules;
        _pinned = pinned;
    }

    /// <summary>Makes a selection. Names without a context belong to <paramref name="context"/>.</summary>
    /// <param name="ofTables">Subjects of the selected tables.</param>
    /// <param name="patterns">Patterns, <c>!</c> excludes.</param>
    /// <param name="pinned">Subjects whose version is given; they are wanted too.</param>
    /// <param name="context">The configured context.</param>
    public static SubjectSelection Of(IEnumerable<string> ofTables, ImmutableArray<string> patterns, IEnumerable<string> pinned, string? context)
    {
        return new SubjectSelection(
            [.. ofTables.Select(name => new Subject(context, name))],
            [.. patterns.Select((pattern, i) => Rule.Parse(pattern, i, context))],
            [.. pinned.Select(name => Subject.Parse(name, context))]);
    }

    /// <summary>True when nothing can be wanted.</summary>
    public bool IsEmpty => _ofTables.IsEmpty && _pinned.IsEmpty && _rules.All(rule => rule.Excludes);

    /// <summary>Wanted subjects whose names are known without asking, in ordinal order.</summary>
    public IEnumerable<Subject> Named => _ofTables
        .Concat(_rules.Where(rule => !rule.Excludes && !rule.HasWildcard).Select(rule => rule.Pattern))
        .Where(IsWanted).Concat(_pinned).Distinct().OrderBy(subject => subject.Qualified, StringComparer.Ordinal);

    /// <summary>Contexts that must be listed, because a pattern with wildcards looks into them.</summary>
    public IEnumerable<string?> Listed => _rules.Where(rule => !rule.Excludes && rule.HasWildcard).Select(rule => rule.Pattern.Context).Distinct();


    /// <summary>True for a subject that is wanted.</summary>
    public bool IsWanted(Subject subject)
    {
        return _rules.LastOrDefault(rule => rule.Matches(subject)) is { } decides ? !decides.Excludes : _ofTables.Contains(subject) || _pinned.Contains(subject);
    }

    /// <summary>Indexes of the including patterns that match none of the subjects.</summary>
    public IEnumerable<int> WithoutEffect(IReadOnlyCollection<Subject> found)
    {
        return _rules.Where(rule => !rule.Excludes && !found.Any(rule.Matches)).Select(rule => rule.Index);
    }

    private sealed record Rule(bool Excludes, Subject Pattern, int Index)
    {
        public bool HasWildcard => Pattern.Name.AsSpan().ContainsAny('*', '?');

        public static Rule Parse(string text, int index, string? context)
        {
            var excludes = text.StartsWith('!');
            return new Rule(excludes, Subject.Parse(excludes ? text[1..] : text, context), index);
        }

        // A backslash is an ordinary character of a subject.
        public bool Matches(Subject subject)
        {
            return subject.Context == Pattern.Context
                && FileSystemName.MatchesSimpleExpression(Pattern.Name.Replace(@"\", @"\\", StringComparison.Ordinal), subject.Name, ignoreCase: false);
        }
    }
}
