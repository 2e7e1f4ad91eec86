using System.Reflection;
using System.Text;

namespace Tidb.CodeGen.Options;

/// <summary>How members of option records and enumerations are written in JSON.</summary>
internal static class OptionNames
{
    /// <summary>The properties of an option record that can be configured, in declaration order.</summary>
    public static IEnumerable<(PropertyInfo Property, OptionAttribute Option)> Of(Type record)
    {
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken))
        {
            if (property.GetCustomAttribute<OptionAttribute>() is { } option)
                yield return (property, option);
        }
    }

    /// <summary>True for records of options, also for one that has no member yet.</summary>
    public static bool IsOptionRecord(Type type) => type.IsClass && type.Name.EndsWith("Options", StringComparison.Ordinal) || Of(type).Any();

    /// <summary><c>LandingSchema</c> → <c>landingSchema</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A value as the configuration writes it: <c>IndexValue</c> → <c>index-value</c>.</summary>
    public static string Kebab(Enum value) => Kebab(value.ToString());

    /// <summary><c>IndexValue</c> → <c>index-value</c>.</summary>
    public static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }

    /// <summary>The candidate nearest to a misspelt word, or null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        return candidates.Select(candidate => (candidate, distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, word.Length / 3))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    // Levenshtein, one row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
