using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>What <c>overrides</c> sets for one target, in the order of the configuration. Every entry that matches counts; the last one that sets an option wins.</summary>
/// <typeparam name="T">The target's record of options that can be overridden; its members are null where nothing is set.</typeparam>
/// <param name="Entries">The entries that say something about the target.</param>
internal sealed record TargetOverrides<T>(ImmutableArray<TargetOverride<T>> Entries)
    where T : class
{
    /// <summary>No overrides.</summary>
    public static TargetOverrides<T> None { get; } = new([]);

    /// <summary>What the last entry for a table sets as the option; null when none sets it.</summary>
    public TResult? For<TResult>(Table table, Func<T, TResult?> option)
    {
        return Last(Entries.Where(entry => entry.Pattern.MatchesTable(table)), option);
    }

    /// <summary>What the last entry for a column sets as the option; null when none sets it.</summary>
    public TResult? For<TResult>(Table table, Column column, Func<T, TResult?> option)
    {
        return Last(Entries.Where(entry => entry.Pattern.MatchesColumn(table, column)), option);
    }

    private static TResult? Last<TResult>(IEnumerable<TargetOverride<T>> entries, Func<T, TResult?> option)
    {
        return entries.Select(entry => option(entry.Options)).LastOrDefault(value => value is not null);
    }
}

/// <summary>One entry.</summary>
/// <param name="Pattern">The tables or columns it is for.</param>
/// <param name="Options">What it sets.</param>
/// <param name="Place">Where the pattern stands.</param>
internal sealed record TargetOverride<T>(ColumnPattern Pattern, T Options, Span Place);
