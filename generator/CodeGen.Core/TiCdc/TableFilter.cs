using System.Collections.Immutable;

namespace Tidb.CodeGen.TiCdc;

/// <summary>TiCDC's table filter: rules <c>db.table</c> with <c>*</c> and <c>?</c>, <c>!</c> excludes, the last rule that matches decides.</summary>
public sealed class TableFilter
{
    private readonly ImmutableArray<Rule> _rules;

    private TableFilter(ImmutableArray<Rule> rules) => _rules = rules;

    /// <summary>Reads rules; the first that is not one is returned instead.</summary>
    public static (TableFilter Filter, int? BadRule) Parse(ImmutableArray<string> rules)
    {
        var parsed = ImmutableArray.CreateBuilder<Rule>();
        for (var i = 0; i < rules.Length; i++)
        {
            if (Rule.Parse(rules[i]) is not { } rule)
                return (new TableFilter([]), i);
            parsed.Add(rule);
        }
        return (new TableFilter(parsed.ToImmutable()), null);
    }

    /// <summary>True when the table is selected. Names are compared without case.</summary>
    public bool Matches(string schema, string table)
    {
        return _rules.LastOrDefault(rule => rule.Matches(schema, table)) is { Excludes: false };
    }

    /// <summary>A rule that matches exactly one table: quoted where a name could be read as a pattern.</summary>
    public static string Quote(string schema, string table) => Quote(schema) + "." + Quote(table);

    /// <summary>One part of a rule: quoted where a name could be read as a pattern.</summary>
    public static string Quote(string name)
    {
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$') && name.Length > 0
            ? name
            : "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";
    }

    private sealed record Rule(bool Excludes, string Schema, string Table)
    {
        // A quoted part is matched as it stands; its pattern characters are moved out of the way.
        public static Rule? Parse(string text)
        {
            var excludes = text.StartsWith('!');
            var rest = excludes ? text[1..] : text;
            return ReadPart(ref rest) is { } schema && rest.StartsWith('.') && ReadPart(ref rest, 1) is { } table && rest.Length == 0
                ? new Rule(excludes, schema, table)
                : null;
        }

        public bool Matches(string schema, string table) => Like(Schema, schema) && Like(Table, table);

        private static string? ReadPart(ref string text, int skip = 0)
        {
            text = text[skip..];
            if (text.Length == 0)
                return null;
            if (text[0] is '`' or '"')
                return ReadQuoted(ref text);
            var end = text.IndexOf('.', StringComparison.Ordinal);
            var part = end < 0 ? text : text[..end];
            text = end < 0 ? "" : text[end..];
            return part.Length == 0 || part.Any(c => c < 0x80 && !char.IsAsciiLetterOrDigit(c) && !"_$*?-".Contains(c, StringComparison.Ordinal)) ? null : part;
        }

        private static string? ReadQuoted(ref string text)
        {
            var quote = text[0];
            var name = new System.Text.StringBuilder();
            for (var i = 1; i < text.Length; i++)
            {
                if (text[i] != quote)
                {
                    name.Append(text[i] is '*' or '?' ? Literal(text[i]) : text[i].ToString());
                }
                else if (i + 1 < text.Length && text[i + 1] == quote)
                {
                    name.Append(text[i++]);
                }
                else
                {
                    text = text[(i + 1)..];
                    return name.ToString();
                }
            }
            return null;
        }

        // Private-use characters stand for literal wildcards.
        private static string Literal(char c) => c == '*' ? "\uE000" : "\uE001";

        private static bool Like(string pattern, string name)
        {
            var (p, n, star, mark) = (0, 0, -1, 0);
            while (n < name.Length)
            {
                if (p < pattern.Length && pattern[p] == '*')
                    (star, mark) = (p++, n);
                else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], name[n])))
                    (p, n) = (p + 1, n + 1);
                else if (star >= 0)
                    (p, n) = (star + 1, ++mark);
                else
                    return false;
            }
            return pattern.AsSpan(p).Trim('*').IsEmpty;
        }

        private static bool Same(char pattern, char name)
        {
            return pattern switch
            {
                '\uE000' => name == '*',
                '\uE001' => name == '?',
                _ => char.ToLowerInvariant(pattern) == char.ToLowerInvariant(name),
            };
        }
    }
}
